import type { Name } from '../../../network/name.ts';

/** Texts of making a system; values are filled in for `{{name}}`. */
export const newSystemWords = {
  geo: { zh: '静止卫星：按经度…', en: 'Geostationary, by longitude…' },
  walker: { zh: '星座：Walker i:T/P/F…', en: 'Constellation, Walker i:T/P/F…' },
  elements: { zh: '轨道根数：TLE 或 OMM…', en: 'Orbital elements, TLE or OMM…' },
  geoTitle: { zh: '新增静止卫星', en: 'New geostationary system' },
  walkerTitle: { zh: '新增星座', en: 'New constellation' },
  elementsTitle: { zh: '由轨道根数新增', en: 'New system from orbital elements' },
  name: { zh: '名称', en: 'Name' },
  nameRule: { zh: '需要名称', en: 'a name is needed' },
  longitude: { zh: '定点经度（东经为正）', en: 'Longitude, east positive' },
  altitude: { zh: '轨道高度', en: 'Altitude' },
  pattern: { zh: 'Walker 构型 i:T/P/F', en: 'Walker pattern i:T/P/F' },
  patternHint: {
    zh: '倾角:卫星总数/轨道面数/相位，例如 53:1584/72/17',
    en: 'inclination:satellites/planes/phasing, such as 53:1584/72/17',
  },
  form: {
    zh: '应为 i:T/P/F，例如 53:1584/72/17',
    en: 'must be i:T/P/F, such as 53:1584/72/17',
  },
  inclination: {
    zh: '倾角 {{inclinationDeg}}° 应在 0–180°',
    en: 'inclination {{inclinationDeg}}° must be 0–180°',
  },
  planes: {
    zh: 'T = {{total}} 不能平分到 P = {{planes}} 个轨道面',
    en: 'T = {{total}} cannot be shared by P = {{planes}} planes',
  },
  size: {
    zh: '{{planes}} 面 × 每面 {{satellitesPerPlane}} 颗：均不得超过 500',
    en: '{{planes}} planes of {{satellitesPerPlane}}: neither may be over 500',
  },
  phasing: {
    zh: '相位 F = {{phasing}} 应小于 {{total}}',
    en: 'phasing F = {{phasing}} must be less than {{total}}',
  },
  patternOk: {
    zh: '{{planes}} 个轨道面 × 每面 {{satellitesPerPlane}} 颗 = {{total}} 颗',
    en: '{{planes}} planes × {{satellitesPerPlane}} = {{total}} satellites',
  },
  like: { zh: '载荷与终端取自', en: 'Payload and terminals as of' },
  likeHint: {
    zh: '先取用已有系统的载荷，加入后可逐项修改',
    en: 'Taken over to begin with; each figure can be changed once it is in the plan',
  },
  geoPayload: { zh: '通用 Ku 高通量（低可信度）', en: 'Generic Ku HTS (low confidence)' },
  leoPayload: { zh: '3GPP LEO 参考（S 频段）', en: '3GPP LEO reference (S band)' },
  add: { zh: '加入方案', en: 'Add to the plan' },
  cancel: { zh: '取消', en: 'Cancel' },
  paste: { zh: '粘贴 TLE 或 OMM（JSON、CSV、KVN）', en: 'Paste TLE or OMM (JSON, CSV, KVN)' },
  pasteHint: {
    zh: '每颗卫星两行（可带名称行），或 OMM 消息。也可选取文件，或拖到此处。',
    en: 'Two lines per satellite, with a line of its name or without, or OMM messages. Files can be chosen or dropped here.',
  },
  choose: { zh: '选取文件…', en: 'Choose a file…' },
  drop: { zh: '松开以读取根数文件', en: 'Drop to read the elements' },
  read: { zh: '可读取 {{count}} 颗', en: '{{count}} satellites read' },
  readOne: { zh: '可读取 1 颗', en: '1 satellite read' },
  nothing: {
    zh: '没有可用的卫星：星座为空。',
    en: 'No satellite can be used: the constellation is empty.',
  },
  tooMany: {
    zh: '{{count}} 颗，最多 {{most}} 颗',
    en: '{{count}} satellites; {{most}} at most',
  },
  moreNotes: { zh: '另有 {{count}} 条', en: '{{count}} more' },
  problems: { zh: '{{count}} 处不能读取', en: '{{count}} could not be read' },
  warnings: { zh: '{{count}} 条提醒', en: '{{count}} warnings' },
  judgedAt: {
    zh: '历元与陨落按方案时段起点 {{date}} UTC 判断，统计即按该时段进行。',
    en: 'Epochs and decay are judged at the beginning of the plan’s period, {{date}} UTC, which is what is computed.',
  },
  line: { zh: '第 {{line}} 行', en: 'line {{line}}' },
  refused: {
    zh: '有不能读取的内容，尚未加入任何卫星。请改正，或只加入可读取的。',
    en: 'Some of it cannot be read, and nothing has been added. Mend it, or add only what reads.',
  },
  addRest: { zh: '只加入可读取的 {{count}} 颗', en: 'Add only the {{count}} that read' },
  addCount: { zh: '加入 {{count}} 颗', en: 'Add {{count}}' },
  into: { zh: '加入到', en: 'Into' },
  intoNew: { zh: '新系统', en: 'a new system' },
  intoOld: { zh: '替换“{{name}}”的根数', en: 'in place of those of “{{name}}”' },
  unreadable: { zh: '{{file}} 无法读取', en: '{{file}} cannot be read' },
  tooLarge: {
    zh: '{{file}}：{{size}}，文件不得超过 {{most}}',
    en: '{{file}}: {{size}}, files may have {{most}} at most',
  },
  byHand: { zh: '手工输入', en: 'entered by hand' },
  pasted: { zh: '用户提供的轨道根数', en: 'orbital elements given by the user' },
} as const satisfies Record<string, Name>;
