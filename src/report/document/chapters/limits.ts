import type { Chapter } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';

/** What the figures do not say. */
export function limitsChapter({ pack }: ReportFacts): Chapter {
  return {
    id: 'limits',
    title: { zh: '局限', en: 'Known limits' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '本报告的数值没有说明以下各点。',
          en: 'What the figures of this report do not say.',
        },
      },
      { kind: 'list', items: pack.limits.map(({ text }) => text) },
    ],
  };
}
