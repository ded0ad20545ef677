import { figureCell, figureColumn, shareCell, textCell, textColumn } from '../cells.ts';
import { changeTable } from '../change-table.ts';
import { differenceTone } from '../difference-tone.ts';
import type { Block, Cell, Chapter, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';

/** What became different since the plan was reported before. */
export function changesChapter(facts: ReportFacts): Chapter {
  const { pack } = facts;
  const title = { zh: '与上一版的差异', en: 'Differences from the previous version' };
  const { previous } = pack.inputs;
  if (!previous) {
    const text = {
      zh: '没有提供上一版，无从比较。',
      en: 'No previous version was given to compare with.',
    };
    return { id: 'changes', title, blocks: [{ kind: 'text', text }] };
  }
  const changes = pack.changes.find(({ of }) => of === 'previous')?.changes ?? [];
  const scenario = nameIn(previous.project.scenarios, previous.scenarioId);
  const blocks: Block[] = [
    {
      kind: 'text',
      text: {
        zh: `上一版：${previous.project.name.zh}，${scenario.zh}。`,
        en: `Previous version: ${previous.project.name.en}, ${scenario.en}.`,
      },
    },
    changes.length === 0
      ? { kind: 'text', text: { zh: '站点没有变化。', en: 'No site was changed.' } }
      : changeTable(
          'changed-sites',
          { zh: '站点变化', en: 'Changed sites' },
          changes,
          facts.project,
        ),
    ...figureChanges(facts),
  ];
  return { id: 'changes', title, blocks };
}

/** Shares of zones then and now, at the end of every year that both have. */
function figureChanges(facts: ReportFacts): ReportTable[] {
  const { pack, years, services, project } = facts;
  const { previousResult } = pack;
  if (!previousResult) return [];
  const rows = years.flatMap(({ year, zones }) => {
    const then = previousResult.years.find((each) => each.year === year);
    if (!then) return [];
    return zones.flatMap((zone) =>
      services.flatMap(({ id }): Cell[][] => {
        const now = zone.services[id];
        const before = then.zones.find((each) => each.id === zone.id)?.services[id];
        if (!now || !before) return [];
        const path = `zones/${zone.id}/services/${id}/percent`;
        const change = now.percent - before.percent;
        return [
          [
            textCell(zone.name),
            textCell(nameIn(project.services, id)),
            textCell(String(year)),
            shareCell(`previousResult/years/${year}/${path}`, before.percent),
            shareCell(`${facts.yearPath(year)}/${path}`, now.percent),
            figureCell(`derived/changes/${year}/${path}`, change, 'pp', 1, {
              signed: true,
              tone: differenceTone(change),
            }),
          ],
        ];
      }),
    );
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'changed-zones',
      caption: { zh: '达标面积比例的变化', en: 'Change of the shares of area served' },
      columns: [
        textColumn('zone', '海域', 'Zone', 1.6),
        textColumn('service', '业务', 'Service', 2),
        textColumn('year', '年末', 'End of', 0.7),
        figureColumn('before', '上一版', 'Before'),
        figureColumn('now', '本版', 'Now'),
        figureColumn('change', '变化', 'Change'),
      ],
      rows,
    },
  ];
}
