import { basisText } from '../basis-text.ts';
import type { Block, Chapter } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';
import { zonesOfGroup } from '../zone-groups.ts';
import { causeTable, coverageTable, signalTable } from '../zone-tables.ts';

/** Internal waters, the territorial sea and the planner's own zones. */
export function zonesChapter(facts: ReportFacts): Chapter {
  const zones = zonesOfGroup(facts, 'waters');
  const blocks: Block[] =
    zones.length === 0
      ? [noZones]
      : [
          { kind: 'text', text: basisText(facts) },
          coverageTable(facts, zones, 'zones', {
            zh: '各海域各业务的达标面积比例',
            en: 'Share of each zone’s area that each service reaches',
          }),
          expectation,
          causeTable(facts, zones, 'zone-causes'),
          signalTable(facts, zones, 'zone-signals'),
        ];
  return { id: 'zones', title: { zh: '海域', en: 'Sea zones' }, blocks };
}

const noZones: Block = {
  kind: 'text',
  text: {
    zh: '项目除离岸距离带与县区外没有设定海域。',
    en: 'The project has no zones besides distance bands and counties.',
  },
};

const expectation: Block = {
  kind: 'text',
  text: {
    zh: '“期望比例”按每个格网得到服务的概率加权，计入阴影衰落；其余比例按预测中值判定，即地图所示。',
    en: '“Expected” weights each cell by the probability that it has the service, shadowing allowed for; the other shares judge the predicted median, as the maps show it.',
  },
};
