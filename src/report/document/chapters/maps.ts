import type { Block, Chapter } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';
import { reportMapOf } from '../report-map-of.ts';

/** Coverage as pictures, with what each stands on. */
export function mapsChapter(facts: ReportFacts): Chapter {
  const { maps } = facts.pack;
  const blocks: Block[] =
    maps.length === 0
      ? [
          {
            kind: 'text',
            text: { zh: '本报告不含地图。', en: 'This report was made without maps.' },
          },
        ]
      : maps.map((packed) => ({ kind: 'map', map: reportMapOf(packed, facts) }));
  return { id: 'maps', title: { zh: '覆盖地图', en: 'Maps' }, blocks };
}
