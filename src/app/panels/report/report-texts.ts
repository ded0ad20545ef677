import type { ReportFormat } from '../../../compute/report-formats.ts';
import type { Name } from '../../../network/name.ts';

/** What the report dialog says; its texts come with their chunk. */
export const texts = {
  title: { zh: '覆盖报告', en: 'Coverage report' },
  close: { zh: '关闭', en: 'Close' },
  intro: {
    zh: '全部年份与目标由此刻的方案重新计算；评审者可用 offing verify 逐项复算。',
    en: 'All years and goals are computed from the plan as it is now; reviewers can recompute each figure with offing verify.',
  },
  scenario: { zh: '方案', en: 'Scenario' },
  compared: { zh: '与之对比', en: 'Compared with' },
  onlyOne: {
    zh: '项目只有一个方案，没有可对比的。',
    en: 'The project has one scenario, and nothing to compare it with.',
  },
  previous: { zh: '上一版本', en: 'Previous' },
  noPrevious: { zh: '无', en: 'None' },
  fromFile: { zh: '项目文件…', en: 'A project file…' },
  automatic: { zh: '自动', en: 'automatic' },
  previousHint: {
    zh: '报告将列出与该版本的差别',
    en: 'The report lists what has changed since',
  },
  previousScenario: { zh: '其方案', en: 'Its scenario' },
  reading: { zh: '读取中…', en: 'Reading…' },
  cannotRead: { zh: '无法读取上一版本：', en: 'The previous version cannot be read: ' },
  date: { zh: '日期', en: 'Date' },
  cell: { zh: '格网', en: 'Cells' },
  cellHint: {
    zh: '指标的格网；越细越慢。地图格网为 512 m',
    en: 'Cells of the figures; finer ones take longer. Cells of the maps are 512 m',
  },
  languages: { zh: '语言', en: 'Languages' },
  both: { zh: '中文与英文', en: 'Chinese and English' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  formats: { zh: '文件', en: 'Files' },
  make: { zh: '生成报告', en: 'Make report' },
  again: { zh: '再次保存', en: 'Save again' },
  cancel: { zh: '取消', en: 'Cancel' },
  computing: { zh: '计算指标与地图', en: 'Computing figures and maps' },
  starting: { zh: '准备中…', en: 'Getting ready…' },
  writing: { zh: '写入', en: 'Writing' },
  saved: { zh: '已保存', en: 'Saved' },
  pack: { zh: '数据包 SHA-256', en: 'Pack SHA-256' },
  failed: { zh: '无法生成报告：', en: 'The report cannot be made: ' },
  noFormat: { zh: '请至少选择一种文件。', en: 'Choose at least one kind of file.' },
  noDate: { zh: '请填写日期。', en: 'Enter the date.' },
} as const satisfies Record<string, Name>;

interface FormatText {
  readonly name: Name;
  readonly ending: string;
  readonly use: Name;
}

export const formatTexts = {
  html: {
    name: { zh: '网页', en: 'Web page' },
    ending: '.html',
    use: {
      zh: '单个文件，含可缩放的地图与图表，断网可看',
      en: 'One file with maps to zoom and charts; needs no network',
    },
  },
  pdf: {
    name: { zh: 'PDF', en: 'PDF' },
    ending: '.pdf',
    use: { zh: 'A4，文字可选，图为矢量', en: 'A4, text can be selected, drawings are vectors' },
  },
  csv: {
    name: { zh: '附表', en: 'Tables' },
    ending: '.csv',
    use: { zh: '每张表与全部依据各一个文件', en: 'A file for each table, and for all assumptions' },
  },
  xlsx: {
    name: { zh: 'Excel 工作簿', en: 'Excel workbook' },
    ending: '.xlsx',
    use: { zh: '同样的表，各占一页', en: 'The same tables, a sheet each' },
  },
  json: {
    name: { zh: '数据包', en: 'Pack' },
    ending: '.json',
    use: {
      zh: '输入、结果与哈希，供复算与核对',
      en: 'Inputs, results and hashes, to recompute and verify',
    },
  },
} as const satisfies Record<ReportFormat, FormatText>;
