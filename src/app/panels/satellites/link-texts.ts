import type { Name } from '../../../network/name.ts';

/** Texts of visibility and link budgets; values are filled in for `{{name}}`. */
export const linkWords = {
  visibilityBasis: {
    zh: '海图中央 {{place}} · 自 {{start}} 起 {{hours}} 小时，步长 {{step}} 秒',
    en: 'Chart’s middle, {{place}} · {{hours}} h from {{start}}, every {{step}} s',
  },
  visibilityFailed: { zh: '无法统计：{{reason}}', en: 'The statistics failed: {{reason}}' },
  visibilityNote: {
    zh: '只看几何可见，不含降雨、遮挡和容量；这些计入“谁服务这里”的可用度。',
    en: 'Geometry alone: rain, blockage and capacity come on top in “Who serves this point”.',
  },
  computing: { zh: '正在统计…', en: 'Working it out…' },
  mask: { zh: '仰角门限', en: 'Mask' },
  ownMask: { zh: '本系统', en: 'this system’s' },
  timePercent: { zh: '可见时间', en: 'Time' },
  meanVisible: { zh: '平均可见颗数', en: 'Mean in view' },
  leastVisible: { zh: '最少可见颗数', en: 'Least in view' },
  longestGap: { zh: '最长中断', en: 'Longest gap' },
  highest: {
    zh: '最高卫星仰角不低于横轴值的时间份额',
    en: 'Share of time with the highest satellite at an elevation or above',
  },
  elevationAxis: { zh: '仰角', en: 'elevation' },
  terminal: { zh: '卫星终端', en: 'Terminal' },
  elevation: { zh: '仰角', en: 'Elevation' },
  weather: { zh: '降雨', en: 'Rain' },
  rainOf: { zh: '{{percent}}% 时间', en: '{{percent}} % of time' },
  rainHint: {
    zh: '一年中有该份额的时间雨衰更大',
    en: 'Rain takes more than this for that share of a year',
  },
  clear: { zh: '晴空', en: 'Clear sky' },
  inRain: { zh: '降雨（{{percent}}% 时间）', en: 'Rain, {{percent}} % of time' },
  downlink: { zh: '下行', en: 'Downlink' },
  uplink: { zh: '上行', en: 'Uplink' },
  downlinkCnr: { zh: '下行 CNR', en: 'DL CNR' },
  downlinkRate: { zh: '下行速率', en: 'DL rate' },
  uplinkCnr: { zh: '上行 CNR', en: 'UL CNR' },
  uplinkRate: { zh: '上行速率', en: 'UL rate' },
  symbol: { zh: '符号', en: 'Symbol' },
  basis: { zh: '公式与来源', en: 'Formula and source' },
  sharing: {
    zh: '单用户速率：波束由 {{users}} 个用户共用，驻留时间比 {{dwell}}；参数可信度：载荷{{payload}}，终端{{terminal}}。',
    en: 'Rates are of one user: {{users}} share the beam, dwell {{dwell}}. Confidence: payload {{payload}}, terminal {{terminal}}.',
  },
  askedFor: { zh: '余量按“{{service}}”计算', en: 'Margins are those of “{{service}}”' },
  tooWeak: { zh: '信号不足', en: 'too weak' },
  noTerminal: {
    zh: '没有与之配合的卫星终端。',
    en: 'There is no terminal that works with it.',
  },
  belowMask: {
    zh: '低于最低仰角 {{mask}}°，此处只作比较',
    en: 'below the least elevation of {{mask}}°, for comparison only',
  },
  elevationNow: {
    zh: '海图中央：{{elevation}}°',
    en: 'chart’s middle: {{elevation}}°',
  },
} as const satisfies Record<string, Name>;
