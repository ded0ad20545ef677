import type { Project } from '../../planning/project.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type { KnownLimit } from './report-pack.ts';

/** What the figures of a report do not tell, as far as it is known; those that hold for it alone first. */
export function knownLimits(
  project: Project,
  results: readonly Pick<SimulationResult, 'model'>[],
): KnownLimit[] {
  const warnings = [...new Set(results.flatMap(({ model }) => model.warnings))];
  const hills = results.some(({ model }) => model.terrain.relief === 'illustrative-hills');
  return [
    ...(project.illustrative ? [illustrative] : []),
    ...warnings.map((text, index) => ({
      id: `model-warning-${index + 1}`,
      text: { zh: `模型适用范围：${text}`, en: `Range of the model: ${text}` },
    })),
    ...(hills ? [hillsLimit] : []),
    ...(project.uplinkNoise === 'workedOut' ? [] : [noiseLimit]),
    ...((project.satellites?.systems.length ?? 0) > 0 ? satelliteLimits : [noSatellites]),
    ...general,
  ];
}

const illustrative: KnownLimit = {
  id: 'illustrative',
  text: {
    zh: '站点与数字为示意：方案用于展示产品，不是任何运营商的真实规划。',
    en: 'Sites and figures are illustrative: the plan shows the product and is no operator’s own.',
  },
};

const hillsLimit: KnownLimit = {
  id: 'illustrative-hills',
  text: {
    zh: '未导入高程：山地由少数山峰的示意地形代替，陆地其余部分视为平原。',
    en: 'No elevations were imported: hills are drawn from a table of peaks, all other land is a plain.',
  },
};

const noiseLimit: KnownLimit = {
  id: 'assumed-noise-rise',
  text: {
    zh: '上行噪声抬升取规划值 2 dB，而非由本方案的终端算出。',
    en: 'The uplink’s noise rise is the 2 dB that planning assumes, not what the plan’s own terminals add.',
  },
};

const noSatellites: KnownLimit = {
  id: 'no-satellites',
  text: {
    zh: '本方案没有卫星系统：各数仅计地面（含海上）站点。',
    en: 'The plan has no satellite systems: all figures count the masts alone.',
  },
};

const satelliteLimits: readonly KnownLimit[] = [
  {
    id: 'satellite-parameters',
    text: {
      zh: '卫星的波束功率、G/T、用户数与在轨数量多为中、低可信度的假设，可在项目中修改；波束视为处处覆盖，信关站视为随时可用。',
      en: 'EIRP, G/T, users per beam and numbers in orbit are assumptions of medium or low confidence, to be edited in the project; beams are taken to cover the whole area, gateways to be there at all times.',
    },
  },
  {
    id: 'satellite-independence',
    text: {
      zh: '“含卫星”每处只计最优的一个系统，其可视、信号、遮挡与降雨视为相互独立；在约 33 km 图块的中心计算，不随格网变化。',
      en: 'With satellite counts the best system alone at each place; its visibility, signal, blockage and rain are taken as independent. It is worked out at the middle of tiles of about 33 km or more, not by cell.',
    },
  },
];

const general: readonly KnownLimit[] = [
  {
    id: 'predicted',
    text: {
      zh: '全部数字为预测值，未经路测校准；覆盖应以实测为准。',
      en: 'All figures are predicted and not calibrated by drive tests; measurements have the last word.',
    },
  },
  {
    id: 'thresholds',
    text: {
      zh: '政策文件未规定海域信号门限与比例，门限和目标百分比为本方案的理解。',
      en: 'Policy names no thresholds or shares for the sea: thresholds and percentages are this plan’s reading.',
    },
  },
  {
    id: 'schematic-geodata',
    text: {
      zh: '来源标为“示意”的地理数据，其位置或轮廓为估计；岸线为 OpenStreetMap 2017 年版。',
      en: 'Geodata marked schematic are estimated in place or outline; the shore is OpenStreetMap’s of 2017.',
    },
  },
  {
    id: 'other-networks',
    text: {
      zh: '只计入方案内站点之间的干扰，不含方案外网络、邻省及船舶雷达。',
      en: 'Only the plan’s own sites disturb one another; other networks, neighbouring provinces and ships’ radars are left out.',
    },
  },
  {
    id: 'not-counted',
    text: {
      zh: '不含回传容量与可用性、供电自持、单点失效和用户数。',
      en: 'Capacity and availability of backhaul, autonomy of power, single failures and numbers of users are not counted.',
    },
  },
  {
    id: 'uplink-loss',
    text: {
      zh: '上行按下行频率的路径损耗判断；FDD 上行频率约低 7 %，偏差小于 1 dB，偏于保守。',
      en: 'The uplink is judged at the downlink’s path loss: an FDD uplink lies some 7 % lower, which errs by less than 1 dB to the safe side.',
    },
  },
  {
    id: 'cells',
    text: {
      zh: '数字按栅格中心判断，栅格边长见各数字的说明；地图的栅格更粗，只供查看。',
      en: 'Figures are judged at the middle of cells of the size named with them; maps have coarser cells and are for the eye.',
    },
  },
];
