import type { Name } from '../../../network/name.ts';
import type { ReportPack } from '../../pack/report-pack.ts';
import type { Chapter } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';

/** What the figures do not say. */
export function limitsChapter({ pack, project, result, region }: ReportFacts): Chapter {
  const { limits = [] } = pack as ReportPack & {
    readonly limits?: readonly { readonly text: Name }[];
  };
  const schematic = [...region.features.values()].some(({ properties }) => properties.schematic);
  const own: (Name | false)[] = [
    project.illustrative && {
      zh: '站点、造价与目标为示意，不代表任何运营商的现网或规划，不可用于审批。',
      en: 'Sites, costs and goals are made up; they stand for no operator’s network or plan and are not for approval.',
    },
    {
      zh: '数值为模型预测，未经实测校准；实际信号随天气、海况与船体变化。',
      en: 'Figures are predictions that no measurement has calibrated; real signals vary with weather, sea and hull.',
    },
    {
      zh: '只计地面 5G；卫星（直连手机、卫星回传）尚未计入覆盖。',
      en: 'Terrestrial 5G alone: satellites, direct to phones or as backhaul, do not count as coverage yet.',
    },
    {
      zh: '格网内视为均匀，小于一个格网的空洞与岛影看不到。',
      en: 'A cell is taken as uniform: holes and shadows of islands smaller than a cell do not show.',
    },
    result.model.terrain.relief === 'illustrative-hills' && {
      zh: '山体由少数山峰推算（示意），近岸山后的遮挡只是近似；可导入高程改进。',
      en: 'Hills are drawn from a table of peaks (illustrative), so shadows behind coastal hills are approximate; imported elevations improve them.',
    },
    schematic && {
      zh: '航道、养殖区、县际与省际海域界线、部分风机位置为示意，数据来源与可信度见“来源与校验”。',
      en: 'Lanes, aquaculture, limits between counties and provinces and some turbines are schematic; sources and confidence are under provenance.',
    },
    {
      zh: '不含负荷与容量的逐时变化、单站或单缆故障、供电与台风。',
      en: 'Hourly load and capacity, failures of single sites or cables, power supply and typhoons are not considered.',
    },
    {
      zh: '政策未公布海域覆盖的数值门限；所用门限与比例是本方案的理解，见“方法与假设”。',
      en: 'Policy states no numeric threshold for coverage at sea; thresholds and shares are this plan’s reading, as under method and assumptions.',
    },
  ];
  const items =
    limits.length > 0 ? limits.map(({ text }) => text) : own.filter((each) => each !== false);
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
      { kind: 'list', items },
    ],
  };
}
