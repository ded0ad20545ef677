import type { LimitingCause } from '../../../coverage/tile-layers.ts';
import type { Name } from '../../../network/name.ts';
import type { NoOffer } from '../../satellites/serving-at.ts';

/** Texts of the card of who serves a point; values are filled in for `{{name}}`. */
export const servingWords = {
  title: { zh: '谁服务这里', en: 'Who serves this point' },
  close: { zh: '关闭', en: 'Close' },
  choose: {
    zh: '在海图上按一处海面，查看由谁服务、谁可后备。',
    en: 'Press a place at sea to see who serves it and who stands in.',
  },
  middle: { zh: '或取海图中央', en: 'Or take the chart’s middle' },
  onLand: { zh: '此处是陆地，只评估海上的服务。', en: 'This is land; only the sea is judged.' },
  combined: { zh: '合计可用度（各自独立）', en: 'Together, if independent' },
  combinedHint: {
    zh: '至少一个满足业务的系统可用的时间份额；各系统视为独立，共同的降雨和遮挡会使实际略低',
    en: 'Share of time in which at least one that suffices is there, all taken as independent; rain or a mast that takes several at once makes it somewhat less',
  },
  without: { zh: '若 {{names}} 失效', en: 'Without {{names}}' },
  was: { zh: '原为 {{percent}} %', en: 'was {{percent}} %' },
  restore: { zh: '恢复全部', en: 'Restore all' },
  nobody: { zh: '没有系统能提供此业务。', en: 'Nobody gives this service here.' },
  primary: { zh: '主用', en: 'primary' },
  fallback: { zh: '后备', en: 'fall-back' },
  further: { zh: '可用', en: 'suffices' },
  short: { zh: '不足', en: 'too little' },
  failed: { zh: '失效', en: 'failed' },
  masts: { zh: '基站', en: 'Masts' },
  noMast: { zh: '收不到基站信号', en: 'No cell is received' },
  fail: { zh: '假定 {{name}} 失效', en: 'Suppose that {{name}} fails' },
  unfail: { zh: '恢复 {{name}}', en: 'Restore {{name}}' },
  whatIf: { zh: '假定失效', en: 'Fail it' },
  back: { zh: '恢复', en: 'Restore' },
  available: { zh: '可用度', en: 'available' },
  latency: { zh: '往返时延', en: 'Round trip' },
  backhaul: { zh: '回传可用 {{percent}} %', en: 'backhaul there {{percent}} %' },
  needs: { zh: '需 {{terminal}}', en: 'needs {{terminal}}' },
  ownTerminal: { zh: '本终端', en: 'the terminal itself' },
  probability: { zh: '此处获得概率 {{percent}} %', en: 'chance of place {{percent}} %' },
  visible: {
    zh: '仰角 {{mask}}° 以上可见 {{percent}} %',
    en: 'in view {{percent}} % above {{mask}}°',
  },
  gap: { zh: '最长中断 {{gap}}', en: 'longest gap {{gap}}' },
  slowDown: {
    zh: '下行 {{rate}}，业务需 {{need}}',
    en: 'downlink {{rate}}, the service asks for {{need}}',
  },
  slowUp: {
    zh: '上行 {{rate}}，业务需 {{need}}',
    en: 'uplink {{rate}}, the service asks for {{need}}',
  },
  never: { zh: '从不同时满足两个方向的速率', en: 'both rates are never there together' },
  others: { zh: '不能服务的系统（{{count}}）', en: 'Systems that cannot serve ({{count}})' },
  basis: {
    zh: '基站按 {{time}} % 时间预测；卫星按 {{hours}} 小时、仰角、降雨与遮挡统计。速率为晴空单用户。',
    en: 'Masts as predicted for {{time}} % of time; satellites over {{hours}} h by elevation, rain and blockage. Rates are of one user in clear sky.',
  },
  noSatellites: { zh: '方案中没有卫星。', en: 'There are no satellites in this plan.' },
  noAboard: {
    zh: '“{{terminal}}”没有配卫星终端。',
    en: '“{{terminal}}” has no satellite terminal beside it.',
  },
  openDialog: { zh: '打开卫星对话框', en: 'Open the satellites dialog' },
  openTerminals: { zh: '打开终端对话框', en: 'Open the terminals dialog' },
  computing: { zh: '正在统计卫星…', en: 'Watching the satellites…' },
  satellitesFailed: { zh: '卫星无法统计：{{reason}}', en: 'Satellites failed: {{reason}}' },
  mastsFailed: { zh: '基站无法计算：{{reason}}', en: 'Masts failed: {{reason}}' },
  sky: { zh: '此刻天空', en: 'The sky now' },
  skyTime: { zh: '{{date}} {{time}} UTC+8', en: '{{date}} {{time}} UTC+8' },
  noneUp: { zh: '此刻没有可用的卫星。', en: 'None stands high enough now.' },
  fixed: { zh: '静止', en: 'stays' },
  sets: { zh: '{{time}} 落', en: 'sets {{time}}' },
  rises: { zh: '{{time}} 升', en: 'rises {{time}}' },
  staysUp: { zh: '30 分钟内不落', en: 'up for 30 min' },
  next: { zh: '下一颗', en: 'Next' },
  noneNext: { zh: '{{hours}} 小时内无', en: 'none within {{hours}} h' },
  more: { zh: '另有 {{count}} 颗', en: '{{count}} more' },
  dome: {
    zh: '天空图：上北右东，外圈为地平线，中央为天顶',
    en: 'The sky: north up, east right, the horizon outside and the zenith in the middle',
  },
} as const satisfies Record<string, Name>;

/** Why the masts do not give the service. */
export const causeNames: Readonly<Record<LimitingCause, Name>> = {
  none: { zh: '满足', en: 'given' },
  downlink: { zh: '下行信号不足', en: 'downlink too weak' },
  uplink: { zh: '上行信号不足', en: 'uplink too weak' },
  range: { zh: '超出协议距离', en: 'beyond the range of the protocol' },
  horizon: { zh: '被地形或海平面遮挡', en: 'beyond the horizon' },
  interference: { zh: '受其他小区干扰', en: 'disturbed by other cells' },
  silent: { zh: '收不到信号', en: 'no cell is received' },
};

/** Why a system makes no offer. */
export const noOfferNames: Readonly<Record<NoOffer, Name>> = {
  off: { zh: '已停用', en: 'switched off' },
  notYet: { zh: '{{year}} 年末才启用', en: 'in service from the end of {{year}}' },
  replaced: { zh: '{{year}} 年末起被取代', en: 'replaced from the end of {{year}}' },
  notAboard: { zh: '未配终端：{{terminals}}', en: 'not aboard: {{terminals}}' },
  outOfSight: { zh: '从未升到最低仰角以上', en: 'never high enough' },
};
