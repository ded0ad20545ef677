import type { Name } from '../../../network/name.ts';
import type { Payload, SatelliteSystem } from '../../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../network/satellite-terminal.ts';

/** Texts of the dialog of satellites; values are filled in for `{{name}}`. */
export const words = {
  title: { zh: '卫星', en: 'Satellites' },
  systems: { zh: '卫星系统与卫星终端', en: 'Systems and satellite terminals' },
  geo: { zh: '静止轨道', en: 'Geostationary' },
  walker: { zh: '星座', en: 'Constellations' },
  elements: { zh: '由轨道根数', en: 'From orbital elements' },
  terminals: { zh: '卫星终端', en: 'Satellite terminals' },
  sky: { zh: '统计时段与降雨', en: 'Period and rain' },
  create: { zh: '新增系统', en: 'New system' },
  noneYet: { zh: '暂无', en: 'none' },
  emptyTitle: { zh: '方案中还没有卫星。', en: 'There are no satellites in this plan.' },
  emptyText: {
    zh: '没有卫星时，海上服务只由基站提供。可加入随附的卫星系统（静止轨道高通量、天通、星座及 3GPP 参考系统），也可自行定义。',
    en: 'Without them only masts serve the sea. Take the systems that ship with Offing (high-throughput and direct-to-phone GEO, constellations, and 3GPP’s references), or define your own.',
  },
  takeShipped: { zh: '加入随附的卫星系统', en: 'Add the shipped systems' },
  takeOwn: { zh: '自行定义…', en: 'Define your own…' },
  takeFailed: {
    zh: '无法读取随附的卫星：{{reason}}',
    en: 'The shipped satellites could not be read: {{reason}}',
  },
  noShipped: {
    zh: '随附的方案中没有卫星',
    en: 'the shipped plan has none',
  },
  noSystems: {
    zh: '还没有系统。请用“新增系统”定义一个。',
    en: 'No systems yet. “New system” defines one.',
  },
  off: { zh: '已停用', en: 'switched off' },
  switchOff: { zh: '停用', en: 'Switch off' },
  switchOn: { zh: '启用', en: 'Switch on' },
  switchHint: {
    zh: '停用的系统保留在方案中，但不提供服务',
    en: 'A system that is switched off stays in the plan and serves nobody',
  },
  copy: { zh: '复制', en: 'Duplicate' },
  remove: { zh: '删除', en: 'Delete' },
  readOnly: { zh: '方案当前只能查看。', en: 'The plan can only be looked at now.' },
  full: { zh: '最多 32 个系统', en: 'A plan holds at most 32 systems' },
  since: { zh: '{{year}} 年末起', en: 'from the end of {{year}}' },
  definition: { zh: '定义', en: 'Definition' },
  availability: { zh: '可见性', en: 'Visibility' },
  budget: { zh: '链路预算', en: 'Link budget' },
  orbit: { zh: '轨道', en: 'Orbit' },
  payload: { zh: '载荷（每波束）', en: 'Payload, per beam' },
  service: { zh: '服务', en: 'Service' },
  about: { zh: '名称与来源', en: 'Name and source' },
  worksWith: { zh: '适用的卫星终端', en: 'Works with' },
  lastTerminal: {
    zh: '至少要有一种终端',
    en: 'It must work with one at least',
  },
  assumed: { zh: '假定值', en: 'assumed' },
  assumedHint: {
    zh: '可信度不高的参数，请按运营商资料修改',
    en: 'Figures that are not certain; change them to the operator’s own',
  },
  lowHint: {
    zh: '低可信度：参数为工程估计',
    en: 'Low confidence: figures are engineering estimates',
  },
  illustrative: { zh: '示意', en: 'estimated' },
  slot: { zh: '卫星', en: 'Satellite' },
  longitude: { zh: '定点经度', en: 'Longitude' },
  inclination: { zh: '倾角', en: 'Inclination' },
  elevation: { zh: '仰角', en: 'Elevation' },
  azimuth: { zh: '方位', en: 'Azimuth' },
  range: { zh: '斜距', en: 'Range' },
  fromMiddle: {
    zh: '仰角、方位与斜距从海图中央 {{place}} 处计算',
    en: 'Elevation, azimuth and range from the chart’s middle, {{place}}',
  },
  belowHorizon: { zh: '地平线以下', en: 'below the horizon' },
  addSlot: { zh: '增加一颗', en: 'Add a satellite' },
  removeSlot: { zh: '删除该卫星', en: 'Take this satellite out' },
  shell: { zh: '壳层', en: 'Shell' },
  altitude: { zh: '高度', en: 'Altitude' },
  planes: { zh: '轨道面 P', en: 'Planes P' },
  perPlane: { zh: '每面 S', en: 'Per plane S' },
  phasing: { zh: '相位 F', en: 'Phasing F' },
  spread: { zh: '升交点', en: 'Nodes over' },
  total: { zh: '总数 T', en: 'Total T' },
  delta: { zh: '360°（Delta）', en: '360° (delta)' },
  star: { zh: '180°（Star）', en: '180° (star)' },
  phasingRule: { zh: '应小于总数 {{total}}', en: 'must be less than the total, {{total}}' },
  totalRule: {
    zh: '轨道面 × 每面 = {{planes}} × {{each}} = {{total}} 颗',
    en: 'planes × per plane = {{planes}} × {{each}} = {{total}}',
  },
  wholeTotal: { zh: '共 {{total}} 颗', en: '{{total}} satellites in all' },
  addShell: { zh: '增加壳层', en: 'Add a shell' },
  removeShell: { zh: '删除该壳层', en: 'Take this shell out' },
  notation: { zh: 'Walker 记法', en: 'Walker notation' },
  notationForm: { zh: 'Walker 记法 i: T/P/F', en: 'Walker notation i: T/P/F' },
  object: { zh: '目标', en: 'Object' },
  catalogue: { zh: '编号', en: 'Number' },
  epoch: { zh: '历元（UTC）', en: 'Epoch (UTC)' },
  age: { zh: '距时段起点', en: 'To the period' },
  heights: { zh: '近地点 × 远地点', en: 'Perigee × apogee' },
  days: { zh: '{{days}} 天', en: '{{days}} d' },
  more: { zh: '另有 {{count}} 颗', en: '{{count}} more' },
  newElements: { zh: '换用新的根数…', en: 'Put newer elements in…' },
  minimumElevation: { zh: '最低仰角', en: 'Least elevation' },
  year: { zh: '启用年份', en: 'In service' },
  yearHint: { zh: '该年年末起提供服务', en: 'From the end of this year on' },
  replacedYear: { zh: '被取代年份', en: 'Replaced' },
  replacedHint: {
    zh: '该年年末起由另一系统取代，例如同一星座的后期部署',
    en: 'From the end of this year another system takes its place, such as the same constellation grown',
  },
  never: { zh: '不取代', en: 'never' },
  status: { zh: '状态', en: 'Status' },
  operator: { zh: '运营方', en: 'Operator' },
  source: { zh: '来源', en: 'Source' },
  confidence: { zh: '可信度', en: 'Confidence' },
  name: { zh: '名称', en: 'name' },
  periodTitle: { zh: '统计时段', en: 'Period' },
  periodText: {
    zh: '可见性、可用度与最长中断均在这段时间内统计。时段越长、步长越小越精确，也越慢。',
    en: 'Visibility, availability and longest gaps are taken over this time. Longer and finer is more exact and takes longer.',
  },
  start: { zh: '起点（UTC）', en: 'Start (UTC)' },
  startRule: {
    zh: '应为 UTC 时间，如 2026-06-01T00:00:00Z',
    en: 'must be a time in UTC, such as 2026-06-01T00:00:00Z',
  },
  hours: { zh: '时长', en: 'Length' },
  step: { zh: '步长', en: 'Step' },
  steps: { zh: '{{count}} 个时刻', en: '{{count}} moments' },
  rainTitle: { zh: '降雨', en: 'Rain' },
  rainText: {
    zh: '江苏 0.01% 时间雨强约 55–70 mm/h，可信度低；雨衰按 ITU-R P.618 计算。',
    en: 'Rain exceeded for 0.01 % of a year is 55–70 mm/h in Jiangsu, of low confidence. Fades follow ITU-R P.618.',
  },
  rainRate: { zh: '雨强 R₀.₀₁', en: 'Rain rate R₀.₀₁' },
  rainHeight: { zh: '雨顶高度', en: 'Rain height' },
  boards: { zh: '谁装有这种终端', en: 'Who has it aboard' },
  boardsHint: {
    zh: '方案中的终端旁另装的卫星终端',
    en: 'Terminals of the plan that have it beside them',
  },
  kind: { zh: '类型', en: 'Kind' },
  onlyFor: {
    zh: '只有它可用的系统：{{systems}}',
    en: 'It is all that works with {{systems}}',
  },
  figureOfMerit: { zh: 'G/T', en: 'G/T' },
  eirp: { zh: 'EIRP', en: 'EIRP' },
  derived: { zh: '由上推算', en: 'computed' },
} as const satisfies Record<string, Name>;

export const statusNames: Readonly<Record<SatelliteSystem['status'], Name>> = {
  operating: { zh: '在用', en: 'operating' },
  planned: { zh: '规划', en: 'planned' },
  template: { zh: '参考系统', en: 'reference' },
};

export const confidenceNames: Readonly<Record<SatelliteSystem['confidence'], Name>> = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

export const waveformNames: Readonly<Record<Payload['waveform'], Name>> = {
  nr: { zh: '5G NR NTN', en: '5G NR NTN' },
  dvbS2x: { zh: 'DVB-S2X', en: 'DVB-S2X' },
  narrowband: { zh: '窄带', en: 'narrowband' },
};

export const gatewayNames: Readonly<Record<Payload['gateway'], Name>> = {
  bentPipe: { zh: '透明转发', en: 'bent pipe' },
  regenerative: { zh: '星上处理', en: 'regenerative' },
};

export const terminalKindNames: Readonly<Record<SatelliteTerminal['kind'], Name>> = {
  handset: { zh: '手机', en: 'handset' },
  iot: { zh: '物联网', en: 'IoT' },
  vsat: { zh: 'VSAT', en: 'VSAT' },
  vessel: { zh: '船载站', en: 'vessel' },
};
