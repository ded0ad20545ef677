import { type ModelCard, meets, noLobes, outsideTheModel } from './model-card.ts';

const itmAreaCard: ModelCard = {
  id: 'itm-area',
  title: { zh: 'NTIA ITM 1.4（Longley–Rice）区域', en: 'NTIA ITM 1.4 (Longley–Rice) area' },
  role: { zh: '命令行，对比', en: 'command line, comparison' },
  predicts: {
    zh: '只知地形起伏程度 Δh 的地面上，损耗及其随时间、位置、情形的变化。',
    en: 'Loss over ground of which only the irregularity Δh is known, and its variation in time, places and situations.',
  },
  inputs: {
    zh: '频率、极化、天线高、选址方式、Δh、气候、N₀、地面电参数、距离。',
    en: 'Frequency, polarisation, antenna heights, siting, Δh, climate, N₀, electric constants of the ground, distance.',
  },
  ranges: [
    { quantity: 'frequencyMhz', from: 40, to: 10_000 },
    { quantity: 'distanceKm', from: 1, to: 1000 },
    { quantity: 'antennaHeightM', from: 1, to: 1000 },
    { quantity: 'surfaceRefractivityN', from: 250, to: 400 },
  ],
  leavesOut: [
    { zh: '实际地形、地物、海上波导。', en: 'The actual terrain, clutter, ducts over the sea.' },
  ],
  implementation: {
    zh: '自行编写，遵循 NTIA ITM 1.4，包括其警告。',
    en: 'Our own code after NTIA ITM 1.4, its warnings included.',
  },
  checked: meets(200, '1e-6 dB', '1e-13 dB', {
    zh: 'NTIA 的 C++ 实现，区域模式',
    en: 'the C++ implementation by NTIA, area mode',
  }),
  evidence: [{ zh: '没有已知的海上验证。', en: 'No validation at sea is known.' }],
  use: {
    zh: '经 offing pathloss 与其他工具核对；不用于覆盖图。',
    en: 'For checks against other tools by offing pathloss; never for coverage maps.',
  },
};

const p1546Card: ModelCard = {
  id: 'p1546',
  title: { zh: 'ITU-R P.1546-6，不计地形', en: 'ITU-R P.1546-6 without terrain' },
  role: { zh: '仅供筛查', en: 'screening only' },
  predicts: {
    zh: '由陆地与海面场强曲线插值得出的场强与损耗，1–50 % 时间。',
    en: 'Field strength and loss from curves over land and sea, for 1 to 50 % of the time.',
  },
  inputs: {
    zh: '频率、等效高度、接收高度、距离、时间与位置比例、沿途海陆长度、接收处地物高度。',
    en: 'Frequency, effective height, receiver height, distance, shares of time and places, lengths of land and sea, clutter at the receiver.',
  },
  ranges: [
    { quantity: 'frequencyMhz', from: 30, to: 4000 },
    { quantity: 'distanceKm', from: 0, to: 1000 },
    { quantity: 'transmitterHeightAmslM', from: 3, to: 3000 },
    { quantity: 'receiverHeightM', from: 3, to: 3000 },
    { quantity: 'timePercent', from: 1, to: 50 },
  ],
  leavesOut: [
    {
      zh: '海边低于 3 m 的接收机与 4 GHz 以上：不予回答，因此不能用于甲板手机与 n79。',
      en: 'Receivers below 3 m beside the sea and frequencies above 4 GHz: it refuses them, so it cannot serve handsets on deck or n79.',
    },
    {
      zh: '2 GHz 以上为外推，没有实测曲线。',
      en: 'Above 2 GHz it extrapolates: there is no curve.',
    },
    {
      zh: '地形、气候、极化；200 km 以外海面曲线为内插，误差至多 0.3 dB。',
      en: 'Terrain, climate, polarisation; beyond 200 km the sea curves are interpolated, up to 0.3 dB off.',
    },
    outsideTheModel,
  ],
  implementation: {
    zh: '自行编写，附录 5 与附录 6 的步骤；曲线在需要时才载入。',
    en: 'Our own code, the steps of annexes 5 and 6; the curves are loaded when first asked for.',
  },
  checked: meets(300, '1e-4 dB', '1e-4 dB', {
    zh: 'P.1546-6 公开参考实现',
    en: 'the public reference implementation of P.1546-6',
  }),
  evidence: [
    {
      zh: 'Wang、Du、Chen 2015（J. Comm. 10(4):231）：海口近海 GSM 950 MHz，P.1546-5 平均悲观 6 dB，但仍优于自由空间与 Hata。',
      en: 'Wang, Du and Chen 2015 (J. Comm. 10(4):231): off Haikou, GSM at 950 MHz, P.1546-5 is 6 dB too pessimistic on average, yet better than free space and Hata.',
    },
    {
      zh: 'Lee 等 2017（IEEE WCL 6(2):222）：2.4 GHz 陆—船链路，计入浪高的两径模型相符，P.1546 不符。',
      en: 'Lee et al. 2017 (IEEE WCL 6(2):222): on a land–ship link at 2.4 GHz two rays with the wave height fit, P.1546 does not.',
    },
    {
      zh: '2.6 与 3.5 GHz、40 km 海面，损耗比 P.2001 大 8–9 dB。',
      en: 'At 2.6 and 3.5 GHz over 40 km of sea it loses 8 to 9 dB more than P.2001.',
    },
  ],
  use: {
    zh: '在路径剖面与命令行中作筛查对比。',
    en: 'A screening check beside the others, in the path profile and on the command line.',
  },
};

const bullingtonCard: ModelCard = {
  id: 'p526-bullington',
  title: {
    zh: 'ITU-R P.525-4 + P.526-15 Bullington',
    en: 'ITU-R P.525-4 + P.526-15 Bullington',
  },
  role: { zh: '单条路径，中值', en: 'single paths, median' },
  predicts: {
    zh: '自由空间损耗加实际地面上 Bullington 作图法的绕射损耗。',
    en: "Free-space loss and the diffraction by Bullington's construction over the actual ground.",
  },
  inputs: {
    zh: '频率、天线高、沿途地形与地物、k 因子。',
    en: 'Frequency, antenna heights, terrain and clutter along the path, k factor.',
  },
  ranges: [
    { quantity: 'frequencyMhz', from: 30, to: 30_000 },
    { quantity: 'timePercent', from: 50, to: 50 },
  ],
  leavesOut: [
    {
      zh: '球形地球的损耗：在平静海面上损耗偏小（0.7 GHz、40 km、50 m 与 5 m：13 dB，光滑地球为 25 dB）。',
      en: 'The loss of the spherical earth: over flat sea it loses too little (13 dB at 0.7 GHz over 40 km, 50 m and 5 m, where the smooth earth has 25 dB).',
    },
    { zh: '波导、散射与随时间的变化。', en: 'Ducts, scatter and variation in time.' },
    noLobes,
  ],
  implementation: {
    zh: '自行编写：P.526 第 4.5.1 节，即 P.1812 第 4.3.1 节。',
    en: 'Our own code: section 4.5.1 of P.526, which is section 4.3.1 of P.1812.',
  },
  checked: meets(135, '1e-6 dB', '2e-13 dB', {
    zh: 'P.1812 公开参考实现的 Bullington 部分与单刃峰损耗',
    en: "Bullington's part and the knife edge of the public reference implementation of P.1812",
  }),
  evidence: [
    {
      zh: '没有单独的海上验证；它是 P.1812 与 P.2001 绕射的组成部分。',
      en: 'No validation at sea of its own; it is a part of the diffraction in P.1812 and P.2001.',
    },
  ],
  use: {
    zh: '在路径剖面中查看障碍的影响。',
    en: 'To see in the path profile what obstacles do.',
  },
};

const twoRayCard: ModelCard = {
  id: 'two-ray',
  title: { zh: '球形地球上的两径', en: 'Two rays over a round earth' },
  role: { zh: '视距内叠加', en: 'overlay within line of sight' },
  predicts: {
    zh: '自由空间（P.525-4）中直射线与海面反射线在球形地球上的干涉：某一时刻的起伏，不对应任何时间比例。',
    en: 'Direct ray in free space (P.525-4) and ray reflected from the sea over a spherical earth: the lobes of one moment, for no share of time.',
  },
  inputs: {
    zh: '频率、极化、海面以上天线高、k 因子、海水温度与盐度、有效波高、粗糙度规则。',
    en: 'Frequency, polarisation, antenna heights above the sea, k factor, temperature and salinity of the water, significant wave height, rule of roughness.',
  },
  ranges: [
    { quantity: 'frequencyMhz', from: 30, to: 100_000 },
    { quantity: 'antennaHeightAboveSeaM', from: 0.1, to: 20_000 },
    { quantity: 'waveHeightM', from: 0, to: 30 },
    { quantity: 'waterTemperatureC', from: -4, to: 40 },
    { quantity: 'salinityGpkg', from: 0, to: 40 },
  ],
  leavesOut: [
    {
      zh: '视线以外与视线边缘：由绕射决定，不给数值。',
      en: 'Beyond the horizon and just before it: diffraction decides there, and it gives no value.',
    },
    {
      zh: '海浪的漫散射、遮挡与随时间的变化；海况需已知。',
      en: 'What waves scatter and hide, and variation in time; the sea state must be known.',
    },
  ],
  implementation: {
    zh: '自行编写：反射点与扩散因子（Kerr）、菲涅耳反射、P.527-6 海水介电常数、Ament 或 Miller–Brown 粗糙度折减。',
    en: 'Our own code: point of reflection and divergence (Kerr), Fresnel reflection, sea water of P.527-6, reduction for roughness by Ament or Miller and Brown.',
  },
  checked: {
    zh: '没有参考数据；以性质核对：断点 2.3、11.7、16.3 km（50 m 与 5 m，0.7、3.5、4.9 GHz），远处每十倍距离 40 dB，两端可互换，海水介电常数与 Klein–Swift 相差不到 3 %。',
    en: 'There are no reference rows. Checked by its properties: break points at 2.3, 11.7 and 16.3 km (50 m and 5 m at 0.7, 3.5 and 4.9 GHz), 40 dB per decade far out, either end may transmit, sea water within 3 % of Klein and Swift.',
  },
  evidence: [
    {
      zh: 'Lee 等 2017（IEEE WCL 6(2):222，2.4 GHz 陆—船）：计入浪高的两径与实测相符。',
      en: 'Lee et al. 2017 (IEEE WCL 6(2):222, 2.4 GHz, land–ship): two rays with the wave height fit what was measured.',
    },
    {
      zh: 'Sun 等 2025（arXiv 2507.15969，5.8 GHz 陆—船）：海浪引起的衰落。',
      en: 'Sun et al. 2025 (arXiv 2507.15969, 5.8 GHz, land–ship): fading that waves bring.',
    },
    {
      zh: 'Jo 等 2019（WPMC，韩国）：远距离上两径偏乐观。',
      en: 'Jo et al. 2019 (WPMC, Korea): far out two rays are too optimistic.',
    },
  ],
  use: {
    zh: '在路径剖面的视距内解释起伏，以 ITU 模型为包络。',
    en: 'To explain lobes within line of sight in the path profile, with the ITU model as the envelope.',
  },
};

/** Methods that only single paths are asked of. */
export const pathCards: readonly ModelCard[] = [p1546Card, itmAreaCard, bullingtonCard, twoRayCard];
