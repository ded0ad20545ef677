/** What the list of layers of satellites and their legend say. */
export const texts = {
  satellites: { zh: '卫星', en: 'Satellites' },
  short: {
    elevation: { zh: '仰角', en: 'Elevation' },
    cnr: { zh: '载噪比', en: 'CNR' },
    rate: { zh: '速率', en: 'Rate' },
    availability: { zh: '可用度', en: 'Availability' },
    best: { zh: '最佳系统', en: 'Best system' },
    serves: { zh: '由谁服务', en: 'Who serves' },
  },
  hint: {
    elevation: {
      zh: '最高一颗卫星的仰角，随时钟变化',
      en: 'How high the highest satellite stands, by the clock',
    },
    cnr: {
      zh: '晴空下最高一颗卫星的下行载噪比，随时钟变化',
      en: 'Downlink carrier to noise in clear sky from the highest satellite, by the clock',
    },
    rate: {
      zh: '晴空下单个用户的下行速率，随时钟变化',
      en: 'Downlink of one user in clear sky, by the clock',
    },
    availability: {
      zh: '统计时段内该业务可用的时间比例，计入可见性、雨衰、阴影与遮挡',
      en: 'Share of the period in which the service is there: visibility, rain, shadowing and blockage counted',
    },
    best: {
      zh: '统计时段内最佳的系统：速率足够者中可用度最高，其次时延最短',
      en: 'Best system over the period: of those with the rates, the one there most, then the shortest delay',
    },
    serves: {
      zh: '每处由谁服务：5G 优先，其次是可用度达到规划时间百分比的卫星',
      en: 'Who serves each place: 5G first, else a satellite that is there for the planned share of time',
    },
  },
  system: { zh: '系统', en: 'System' },
  anySystem: { zh: '各处最佳', en: 'the best at each place' },
  computing: { zh: '统计中…', en: 'computing…' },
  noTerminal: {
    zh: '当前终端没有配置卫星终端。',
    en: 'The terminal carries no satellite terminal.',
  },
  noSystem: {
    zh: '{{year}} 年没有在用系统支持当前终端。',
    en: 'No system in service in {{year}} works with this terminal.',
  },
  failed: { zh: '无法计算：{{reason}}', en: 'Cannot be computed: {{reason}}' },
  atTime: { zh: '{{time}}（UTC+8）', en: '{{time}} (UTC+8)' },
  clearSky: { zh: '晴空', en: 'clear sky' },
  minimum: { zh: '最低仰角 {{deg}}°', en: 'mask {{deg}}°' },
  ownMinimum: { zh: '各系统最低仰角以上', en: 'above each system’s mask' },
  period: {
    zh: '{{start}} 起 {{hours}} h，每 {{step}} s',
    en: '{{hours}} h from {{start}}, every {{step}} s',
  },
  need: { zh: '业务要求', en: 'service needs' },
  planned: { zh: '规划时间百分比', en: 'planned share of time' },
  passes: { zh: '达标', en: 'passes' },
  fails: { zh: '不足', en: 'falls short' },
  masts: { zh: '5G 基站', en: '5G masts' },
  satelliteOnly: { zh: '仅卫星', en: 'satellite only' },
  bestAre: { zh: '最佳卫星系统：', en: 'Best satellites: ' },
  nobody: { zh: '无', en: 'nobody' },
  none: { zh: '无', en: 'none' },
  lowConfidence: {
    zh: '系统参数多为假定值，可在项目中修改',
    en: 'Figures of the systems are mostly assumed, and can be edited',
  },
  visible: { zh: '可见', en: 'in sight' },
} as const;
