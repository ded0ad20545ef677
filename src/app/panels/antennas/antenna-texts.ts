import type { Antenna, VesselAntenna } from '../../../network/antenna.ts';
import type { Name } from '../../../network/name.ts';

/** What the library of antennas says, apart from the names of its fields. */
export const words = {
  title: { zh: '天线库', en: 'Antennas' },
  filter: { zh: '筛选', en: 'Filter' },
  none: { zh: '没有符合的天线。', en: 'No antenna is called so.' },
  empty: {
    zh: '天线库为空：各载波使用自身的 3GPP 扇区方向图。新建天线，或导入 .msi、.pln、.ant 文件。',
    en: 'The library is empty: every carrier has its own 3GPP sector pattern. Make an antenna, or import .msi, .pln or .ant files.',
  },
  create: { zh: '新建', en: 'New' },
  importFiles: { zh: '导入…', en: 'Import…' },
  importHint: {
    zh: '读取 MSI 或 Planet 文件（.msi、.pln、.ant），可多选；先预览，后采用',
    en: 'Read MSI or Planet files (.msi, .pln, .ant), several at once; shown before anything is taken',
  },
  dropHint: { zh: '也可将文件拖到此处', en: 'or drop files here' },
  drop: { zh: '松开以读取天线文件', en: 'Drop to read antenna files' },
  duplicate: { zh: '复制', en: 'Duplicate' },
  remove: { zh: '删除', en: 'Delete' },
  inUse: { zh: '有载波在使用，不能删除：', en: 'In use, so not to be deleted: ' },
  exportFile: { zh: '导出 .msi', en: 'Export .msi' },
  lowConfidence: { zh: '可信度低', en: 'low confidence' },
  lowConfidenceHint: {
    zh: '该天线的参数为假定值，并非厂家数据',
    en: 'Figures of this antenna are assumptions, not a maker’s data',
  },
  byFormula: { zh: '按公式', en: 'by formula' },
  byFormulaHint: {
    zh: '方向图由公式与参数生成，并非实测',
    en: 'The pattern is made by formulas from these figures, not measured',
  },
  parameters: { zh: '参数', en: 'Parameters' },
  carriers: { zh: '使用的载波', en: 'Used by carriers' },
  carriersHint: {
    zh: '选中：该载波的全部小区改用此天线；取消：恢复其自身的 3GPP 扇区',
    en: 'Ticked, all cells on the carrier have this antenna; unticked, its own 3GPP sector again',
  },
  ownSector: { zh: '自身的 3GPP 扇区', en: 'own 3GPP sector' },
  otherBand: { zh: '方向图属于', en: 'pattern is of' },
  plotted: { zh: '方向图的画法', en: 'How the pattern is drawn' },
  alone: { zh: '天线本身', en: 'Antenna alone' },
  mounted: { zh: '按所选扇区', en: 'As mounted:' },
  horizontal: { zh: '水平面', en: 'Horizontal cut' },
  vertical: { zh: '垂直面', en: 'Vertical cut' },
  wide: { zh: '3 dB 宽', en: 'wide at 3 dB' },
  horizon: { zh: '水平线', en: 'horizon' },
  tilt: { zh: '下倾', en: 'tilt' },
  tiltParts: { zh: '电下倾 + 机械下倾', en: 'electrical + mechanical tilt' },
  rings: {
    zh: '圆环：−3、−10、−20 dB；圆心 −30 dB',
    en: 'Rings at −3, −10 and −20 dB; the centre is −30 dB',
  },
  clockwise: { zh: '自主方向顺时针', en: 'clockwise off the axis' },
  bearings: { zh: '真方位', en: 'true bearings' },
  belowHorizon: { zh: '水平线以下的角度', en: 'degrees below the horizon' },
  ssbBeams: { zh: 'SSB 波束（RSRP 按此计算）', en: 'SSB beams, which RSRP is of' },
  trafficBeams: { zh: '业务波束', en: 'Traffic beams' },
} as const satisfies Record<string, Name>;

/** What data sheets call the figures of a pattern. */
export const factNames = {
  gain: { zh: '峰值增益', en: 'Peak gain' },
  polarisation: { zh: '极化损失', en: 'Polarisation loss' },
  horizontalWidth: { zh: '水平波束宽度', en: 'Horizontal width' },
  verticalWidth: { zh: '垂直波束宽度', en: 'Vertical width' },
  frontToBack: { zh: '前后比', en: 'Front to back' },
  peak: { zh: '垂直峰值方向', en: 'Vertical peak' },
  floor: { zh: '最弱方向', en: 'Weakest' },
  ssbGain: { zh: 'SSB 波束增益', en: 'SSB gain' },
  ssbOffset: { zh: 'SSB 增益偏移', en: 'SSB offset' },
  rolled: { zh: '水平方向增益，横摇', en: 'To the horizon, rolled' },
  fileName: { zh: '文件', en: 'File' },
  maker: { zh: '厂家', en: 'Maker' },
  polarisationKind: { zh: '极化', en: 'Polarisation' },
  below: { zh: '水平线以下', en: 'below' },
  above: { zh: '水平线以上', en: 'above' },
  onHorizon: { zh: '水平', en: 'horizon' },
} as const satisfies Record<string, Name>;

/** What the kinds of antennas are called. */
export const kindNames: Readonly<Record<Antenna['kind'], Name>> = {
  sector: { zh: '扇区板状', en: 'sector panel' },
  array: { zh: '有源阵列', en: 'active array' },
  omni: { zh: '全向', en: 'omni' },
  dish: { zh: '抛物面', en: 'dish' },
  vessel: { zh: '船载', en: 'vessel' },
  file: { zh: '文件', en: 'file' },
};

/** What a vessel's antenna is made as. */
export const designNames: Readonly<Record<VesselAntenna['design']['type'], Name>> = {
  collinear: { zh: '共线阵', en: 'collinear' },
  quadrifilar: { zh: '四臂螺旋', en: 'quadrifilar helix' },
  axialHelix: { zh: '轴向螺旋', en: 'axial helix' },
};

export const confidenceNames: Readonly<Record<Antenna['confidence'], Name>> = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

/** What the form says beside the names of its numbers. */
export const formWords = {
  design: { zh: '结构', en: 'Made as' },
  name: { zh: '名称', en: 'name' },
  source: { zh: '来源', en: 'Source' },
  confidence: { zh: '可信度', en: 'Confidence' },
  confidenceHint: {
    zh: '高：实测或厂家数据；中：通行取值；低：假定',
    en: 'High: measured, or a maker’s data; medium: common practice; low: assumed',
  },
} as const satisfies Record<string, Name>;

/** What the preview of files says. */
export const importWords = {
  title: { zh: '导入天线文件', en: 'Import antenna files' },
  file: { zh: '文件与名称', en: 'File and name' },
  frequency: { zh: '频率', en: 'Frequency' },
  gain: { zh: '增益', en: 'Gain' },
  widths: { zh: '水平 × 垂直', en: 'Horiz. × vert.' },
  frontToBack: { zh: '前后比', en: 'Front/back' },
  flip: { zh: '上下翻转', en: 'Flip vertical' },
  flipHint: {
    zh: '文件的垂直角向上计时选中（本系统 90° 为正下方）',
    en: 'Tick for files that count vertical angles upwards; here 90° is straight down',
  },
  leaveOut: { zh: '不导入此文件', en: 'Leave this file out' },
  refused: { zh: '拒绝', en: 'refused' },
  more: { zh: '再添加文件…', en: 'More files…' },
  back: { zh: '取消', en: 'Cancel' },
  take: { zh: '采用', en: 'Take' },
  takeEnd: { zh: '个天线', en: 'antennas' },
  takeEndOne: { zh: '个天线', en: 'antenna' },
  refusedCount: { zh: '个文件被拒绝，不会导入', en: 'refused, will not be taken' },
  nothing: { zh: '没有可导入的文件。', en: 'There is nothing to take.' },
  same: { zh: '与库中天线的方向图相同：', en: 'Same pattern as in the library: ' },
  unreadable: { zh: '无法读取 — 应为：天线文件', en: 'cannot be read — expected an antenna file' },
} as const satisfies Record<string, Name>;
