import { coverageModels } from '../../../../radio/propagation/model-facts.ts';
import {
  type ModelCard,
  medianOfPlaces,
  meets,
  noLobes,
  notValidatedAtSea,
  outsideTheModel,
} from './model-card.ts';

const plausibleReach = {
  zh: '合理性：据报道，山东近海的 700 MHz 基站可达 40–50 km（最远 80 km）；假定允许损耗 155 dB、天线高 50 m 与 5 m，P.1812 与 P.2001 给出约 50 km。',
  en: 'Plausible: 700 MHz sites off Shandong are reported to reach 40 to 50 km (80 km at best); with an assumed allowed loss of 155 dB and antennas at 50 m and 5 m, P.1812 and P.2001 give about 50 km.',
};

const p2001Card: ModelCard = {
  id: 'p2001',
  title: { zh: 'ITU-R P.2001-4', en: coverageModels.p2001.name },
  role: { zh: '推荐', en: 'recommended' },
  predicts: {
    zh: '两点之间在平均年份任意时间比例内不被超过的基本传输损耗，衰落与增强都算在内。由四部分合成：常规传播（绕射、晴空衰落、降雨）、异常传播（波导与层反射）、对流层散射、偶发 E 层。',
    en: 'Basic transmission loss between two points not exceeded for any share of an average year, fades and enhancements alike. Four parts are combined: normal propagation (diffraction, clear-air fades, rain), anomalous propagation (ducts and layer reflection), troposcatter, and sporadic E.',
  },
  inputs: {
    zh: '频率、极化、天线高、时间比例；沿途地形及海洋、沿海、内陆分区；区域气候常数。天线按各向同性计。',
    en: 'Frequency, polarisation, antenna heights, share of time; the terrain along the path with its sea, coastal and inland zones; the climate constants of the region. Antennas count as isotropic.',
  },
  ranges: coverageModels.p2001.validity,
  leavesOut: [
    {
      zh: '地物（建筑与植被）：按裸地计算。',
      en: 'Clutter: it predicts over bare ground.',
    },
    medianOfPlaces,
    noLobes,
    {
      zh: '距离小于 3 km 时仍给出数值，但超出其适用范围。',
      en: 'Below 3 km it still answers, outside its range.',
    },
    {
      zh: '气候：一个区域一组常数。T = 99 % 时，江苏远海比数字地图乐观 0.2–0.6 dB。',
      en: 'Climate: one set of constants for a region. At T = 99 % those of Jiangsu are 0.2 to 0.6 dB more hopeful than the digital maps.',
    },
    outsideTheModel,
  ],
  implementation: {
    zh: '自行编写，附录 I 的二分法按原文执行。沿径向递推计算：覆盖图与逐点计算在 1e-6 dB 内一致；全为海面的径向共用结果。',
    en: 'Our own code; the bisection of attachment I is done literally. Radials are evaluated incrementally: a fan equals the point-by-point form within 1e-6 dB. Radials that are all sea share their results.',
  },
  checked: meets(400, '1e-6 dB', '2e-13 dB', {
    zh: '瑞士 OFCOM 的 P.2001 Python 实现，并与一个 Java 实现互校',
    en: 'the Python implementation of P.2001 by the Swiss OFCOM, cross-checked with one in Java',
  }),
  evidence: [
    notValidatedAtSea,
    {
      zh: '开阔海面 60 km 以内，中值与 P.1812 相差不到 0.5 dB。',
      en: 'Over open sea up to 60 km its median lies within 0.5 dB of that of P.1812.',
    },
    plausibleReach,
    {
      zh: '波导：黄海蒸发波导高度夏季约 7 m、秋季约 12 m（Atmosphere 2024, 15(9):1041），约 11 GHz 以上才完全陷获；0.7–2.6 GHz 主要受春夏的表面波导与平流波导影响，本模型按统计计入。',
      en: 'Ducts: evaporation ducts of the Yellow Sea are 7 m high in summer and 12 m in autumn (Atmosphere 2024, 15(9):1041) and trap fully from about 11 GHz; surface and advection ducts of spring and summer matter more at 0.7 to 2.6 GHz, and are what the model tells statistically.',
    },
  ],
  use: {
    zh: '覆盖规划用 T = 90 %，安全业务用 95 或 99 %；干扰用 T = 10 %。',
    en: 'Coverage at T = 90 %, safety services at 95 or 99 %; interference at T = 10 %.',
  },
};

const p1812Card: ModelCard = {
  id: 'p1812',
  title: { zh: 'ITU-R P.1812-8', en: coverageModels.p1812.name },
  role: { zh: '中值与预览', en: 'median, preview' },
  predicts: {
    zh: '点对面基本传输损耗，1–50 % 时间内不被超过：视距、绕射（Δ-Bullington）、波导与层反射、对流层散射。',
    en: 'Point-to-area basic transmission loss not exceeded for 1 to 50 % of the time: line of sight, diffraction (delta-Bullington), ducts and layer reflection, troposcatter.',
  },
  inputs: {
    zh: '频率、极化、天线高、时间比例；沿途地形、地物高度与分区；ΔN 与 N₀、纬度。',
    en: 'Frequency, polarisation, antenna heights, share of time; terrain, clutter heights and zones along the path; ΔN and N₀, latitude.',
  },
  ranges: coverageModels.p1812.validity,
  leavesOut: [
    {
      zh: '超过 50 % 的时间：不能给出 90 % 或 99 % 的可用度。',
      en: 'More than 50 % of the time: it cannot tell what holds for 90 or 99 %.',
    },
    medianOfPlaces,
    noLobes,
    { zh: '降雨与大气气体吸收。', en: 'Rain and absorption by gases.' },
    outsideTheModel,
  ],
  implementation: {
    zh: '自行编写，一式一处，附公式号。沿径向递推计算，与逐点计算在 1e-6 dB 内一致。',
    en: 'Our own code, one relation in one place with its equation number. Radials are evaluated incrementally, equal to the point-by-point form within 1e-6 dB.',
  },
  checked: meets(400, '1e-6 dB', '4e-13 dB', {
    zh: '瑞士 OFCOM 的 P.1812-8 Python 实现，并与一个 C++ 实现在 800 例上互校',
    en: 'the Python implementation of P.1812-8 by the Swiss OFCOM, cross-checked on 800 cases with one in C++',
  }),
  evidence: [
    notValidatedAtSea,
    plausibleReach,
    {
      zh: '0.7 GHz、40 km 处，波导在 10 % 的时间里使信号增强 27 dB，在 1 % 的时间里增强 30 dB：小时间比例的图不能当作覆盖。',
      en: 'At 0.7 GHz and 40 km ducts lift the signal by 27 dB for 10 % of the time and by 30 dB for 1 %: a map of a small share of time is never coverage.',
    },
  ],
  use: {
    zh: '拖动与首次打开时以 50 % 作快速预览；需要地物时的中值；干扰用 1–10 %。',
    en: 'The quick preview at 50 %; medians where clutter matters; interference at 1 to 10 %.',
  },
};

const itmCard: ModelCard = {
  id: 'itm-p2p',
  title: { zh: 'NTIA ITM 1.4（Longley–Rice）点对点', en: coverageModels['itm-p2p'].name },
  role: { zh: '仅供对比', en: 'comparison only' },
  predicts: {
    zh: '已知剖面上的损耗中值及其随时间的变化：视距、绕射、对流层散射（Longley–Rice）。',
    en: 'The median loss over a known profile and its variation in time: line of sight, diffraction, troposcatter (Longley–Rice).',
  },
  inputs: {
    zh: '频率、极化、天线高、时间比例、地形、N₀。路径至少一半在海上时按海水与海洋性温带气候，否则按普通地面与大陆性温带气候；mdvar 12，位置与情形各取 50 %。',
    en: 'Frequency, polarisation, antenna heights, share of time, terrain, N₀. A path at least half over the sea has sea water and a maritime temperate climate, any other average ground and a continental temperate one; mdvar 12, half of the places and situations.',
  },
  ranges: coverageModels['itm-p2p'].validity,
  leavesOut: [
    { zh: '海上波导。', en: 'Ducts over the sea.' },
    { zh: '地物与 ΔN；k 由 N₀ 得出。', en: 'Clutter and ΔN; k follows from N₀.' },
    noLobes,
    outsideTheModel,
  ],
  implementation: {
    zh: '自行编写，遵循 NTIA ITM 1.4，包括其警告。',
    en: 'Our own code after NTIA ITM 1.4, its warnings included.',
  },
  checked: meets(400, '1e-6 dB', '2e-10 dB', {
    zh: 'NTIA 的 C++ 实现，点对点模式',
    en: 'the C++ implementation by NTIA, point-to-point mode',
  }),
  evidence: [
    {
      zh: '20–60 km 海面（0.7–3.5 GHz，50 m 与 5 m）：与 P.2001 相比，T = 50 % 时相差不到 2.5 dB，90 % 时不到 3 dB。',
      en: 'Over 20 to 60 km of sea (0.7 to 3.5 GHz, 50 m and 5 m) it is within 2.5 dB of P.2001 at T = 50 % and within 3 dB at 90 %.',
    },
  ],
  use: {
    zh: '与沿用 ITM 的工具对比；不作海上覆盖的依据。',
    en: 'To compare with tools that use ITM; never the basis of coverage at sea.',
  },
};

const smoothEarthCard: ModelCard = {
  id: 'p526-smooth-earth',
  title: {
    zh: 'ITU-R P.525-4 + P.526-15 光滑地球',
    en: coverageModels['p526-smooth-earth'].name,
  },
  role: { zh: '仅中值', en: 'median only' },
  predicts: {
    zh: '自由空间损耗加光滑球形地球的绕射损耗，海陆按比例混合。',
    en: 'Free-space loss and diffraction over a smooth spherical earth, land and sea mixed by their share of the path.',
  },
  inputs: {
    zh: '频率、极化、海面以上天线高、k 因子、海面占比。',
    en: 'Frequency, polarisation, antenna heights above the sea, k factor, share of sea.',
  },
  ranges: coverageModels['p526-smooth-earth'].validity,
  leavesOut: [
    { zh: '地形与地物。', en: 'Terrain and clutter.' },
    {
      zh: '波导与对流层散射：远超视距时损耗偏大。',
      en: 'Ducts and troposcatter: far beyond the horizon it loses too much.',
    },
    { zh: '随时间的变化。', en: 'Variation in time.' },
    noLobes,
  ],
  implementation: {
    zh: '自行编写：P.526 第 3.2 节，即 P.1812 第 4.3.2–4.3.3 节。',
    en: 'Our own code: section 3.2 of P.526, which is sections 4.3.2 and 4.3.3 of P.1812.',
  },
  checked: meets(400, '1e-6 dB', '2e-13 dB', {
    zh: 'P.1812 公开参考实现的球形地球部分',
    en: 'the spherical earth of the public reference implementation of P.1812',
  }),
  evidence: [
    {
      zh: '没有单独的海上验证；它是 P.1812 与 P.2001 绕射的组成部分。',
      en: 'No validation at sea of its own; it is a part of the diffraction in P.1812 and P.2001.',
    },
  ],
  use: {
    zh: '快速查看中值，教学与核对。',
    en: 'A quick look at the median, teaching and checks.',
  },
};

const freeSpaceCard: ModelCard = {
  id: 'free-space',
  title: { zh: 'ITU-R P.525-4 自由空间', en: coverageModels['free-space'].name },
  role: { zh: '上限', en: 'bound' },
  predicts: {
    zh: '没有地球与大气时的损耗：只取决于距离与频率。',
    en: 'The loss without earth and air: distance and frequency alone.',
  },
  inputs: { zh: '频率、距离。', en: 'Frequency, distance.' },
  ranges: coverageModels['free-space'].validity,
  leavesOut: [
    { zh: '地球曲率、地形、地物、大气。', en: 'Curvature, terrain, clutter, air.' },
    { zh: '随时间的变化。', en: 'Variation in time.' },
  ],
  implementation: { zh: 'P.525 的公式。', en: 'The formula of P.525.' },
  checked: {
    zh: '与公式一致，是其他各模型的共同组成部分。',
    en: 'Equal to the formula; it is a part of every other model.',
  },
  evidence: [
    {
      zh: 'Jo 等 2019（WPMC，LTE-Maritime，韩国）：自由空间、两径与 Hata 均偏乐观，误差随距离增大；业务可达 100 km。',
      en: 'Jo et al. 2019 (WPMC, LTE-Maritime, Korea): free space, two-ray and Hata are all too optimistic, the more so the farther; service to 100 km.',
    },
  ],
  use: {
    zh: '作为上限；超视距处绝不能当作预测。',
    en: 'As a bound; never a prediction beyond the horizon.',
  },
};

/** The models that coverage can be computed with, the recommended one first. */
export const coverageCards: readonly ModelCard[] = [
  p2001Card,
  p1812Card,
  itmCard,
  smoothEarthCard,
  freeSpaceCard,
];
