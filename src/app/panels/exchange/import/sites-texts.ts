import type { Name } from '../../../../network/name.ts';
import type { ImportRowState } from '../../../../planning/site-import/site-import.ts';

/** What the import of site lists says. */
export const siteTexts = {
  reading: { zh: '读取站点表…', en: 'Reading the list…' },
  power: { zh: '功率', en: 'Power' },
  auto: { zh: '自动', en: 'As told' },
  duplicates: { zh: '编号重复', en: 'Same id' },
  replace: { zh: '替换', en: 'Replace' },
  skip: { zh: '跳过', en: 'Skip' },
  rename: { zh: '改名', en: 'Rename' },
  duplicatesHint: {
    zh: '方案中已有相同编号的站点如何处理',
    en: 'What becomes of sites whose id the scenario already has',
  },
  use: { zh: '采用', en: 'Use' },
  used: { zh: '已采用', en: 'In use' },
  undo: { zh: '不采用', en: 'Do not' },
  unused: { zh: '未使用的列：', en: 'Columns not used: ' },
  line: { zh: '行', en: 'Line' },
  site: { zh: '站点', en: 'Site' },
  place: { zh: '位置', en: 'Position' },
  state: { zh: '结果', en: 'Outcome' },
  all: { zh: '全部', en: 'All' },
  warned: { zh: '提示', en: 'Warnings' },
  show: { zh: '显示', en: 'Show' },
  take: { zh: '导入', en: 'Take' },
  sites: { zh: '个站点', en: 'sites' },
  site1: { zh: '个站点', en: 'site' },
  sectors: { zh: '扇区', en: 'sectors' },
  withItsSite: { zh: '随该站一并不导入', en: 'left out with its site' },
  leftOut: { zh: '有误的站点不导入', en: 'sites with errors are left out' },
  scenario: { zh: '取自方案', en: 'Scenario' },
  notTaken: { zh: '不能导入：', en: 'They cannot be taken: ' },
} as const satisfies Record<string, Name>;

export const stateNames: Readonly<Record<ImportRowState, Name>> = {
  new: { zh: '新增', en: 'new' },
  replace: { zh: '替换', en: 'replaces' },
  skip: { zh: '跳过', en: 'skipped' },
  rename: { zh: '改名', en: 'renamed' },
  bad: { zh: '有误', en: 'bad' },
};
