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
          ...(facts.last.satellites ? [satellitesCounted] : []),
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

const satellitesCounted: Block = {
  kind: 'text',
  text: {
    zh: '除“含卫星”一列外，各列仅计地面（含海上）站点。“含卫星”为年末地面站点或船上、手中的卫星终端任一能提供该业务的面积比例；未列数值的终端没有配备卫星终端。',
    en: 'All columns but “With satellite” count the masts alone. “With satellite” is the share of the area where either the masts or a satellite terminal beside the terminal gives the service at the end of the last year; terminals without a figure have no satellite terminal.',
  },
};

const expectation: Block = {
  kind: 'text',
  text: {
    zh: '“期望比例”按每个格网得到服务的概率加权，计入阴影衰落；其余比例按预测中值判定，即地图所示。',
    en: '“Expected” weights each cell by the probability that it has the service, shadowing allowed for; the other shares judge the predicted median, as the maps show it.',
  },
};
