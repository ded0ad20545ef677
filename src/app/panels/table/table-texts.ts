import type { Name } from '../../../network/name.ts';
import type { FieldLevel } from '../fields/plan-row.ts';
import type { Grouping } from './table-model.ts';

/** What the table of sites says. */
export const texts = {
  title: { zh: '站点表', en: 'Site table' },
  level: { zh: '每行为', en: 'A row is a' },
  search: { zh: '搜索名称、站号、载波…', en: 'Search names, ids, carriers…' },
  close: { zh: '关闭站点表', en: 'Close the table' },
  taller: { zh: '加高', en: 'Taller' },
  lower: { zh: '还原高度', en: 'Usual height' },
  resize: { zh: '站点表的高度', en: 'Height of the table' },
  groupBy: { zh: '分组', en: 'Group' },
  noGroup: { zh: '不分组', en: 'none' },
  columns: { zh: '列', en: 'Columns' },
  usualColumns: { zh: '恢复默认列', en: 'Usual columns' },
  earlier: { zh: '前移', en: 'Move left' },
  later: { zh: '后移', en: 'Move right' },
  clearFilters: { zh: '清除筛选', en: 'Clear filters' },
  filter: { zh: '筛选', en: 'Filter' },
  filtered: { zh: '已筛选', en: 'filtered' },
  clear: { zh: '清除', en: 'Clear' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  contains: { zh: '包含', en: 'Contains' },
  empty: { zh: '（空）', en: '(empty)' },
  tickRow: { zh: '选择站点', en: 'Select site' },
  tickAll: { zh: '选择表中全部站点', en: 'Select all sites listed' },
  edit: { zh: '批量修改…', en: 'Change…' },
  editHint: { zh: '一步修改多个站点的一个字段', en: 'Change one field of many sites in one step' },
  checkIdentities: { zh: '检查小区标识…', en: 'Check identities…' },
  nothing: { zh: '没有符合筛选条件的行。', en: 'No row gets through the filters.' },
  noSites: { zh: '该方案还没有站点。', en: 'This scenario has no sites yet.' },
  addSite: { zh: '新增站点', en: 'Add a site' },
  inherited: { zh: '同载波', en: 'as the carrier has it' },
  lockedRow: { zh: '已锁定', en: 'locked' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  selectGroup: { zh: '选择', en: 'Select' },
  groupOn: { zh: '启用', en: 'Switch on' },
  groupOff: { zh: '停用', en: 'Switch off' },
  collapse: { zh: '折叠', en: 'Collapse' },
  expand: { zh: '展开', en: 'Expand' },
  hint: {
    zh: '输入即编辑 · Enter/Tab 下一格 · Shift+方向键选区 · Ctrl+D 向下填充 · Ctrl+Enter 定位',
    en: 'Type to edit · Enter/Tab goes on · Shift+arrows mark · Ctrl+D fills down · Ctrl+Enter shows on the chart',
  },
} as const satisfies Record<string, Name>;

export const levelNames: Readonly<Record<FieldLevel, Name>> = {
  site: { zh: '站点', en: 'Sites' },
  sector: { zh: '扇区', en: 'Sectors' },
  cell: { zh: '小区', en: 'Cells' },
};

export const groupingNames: Readonly<Record<Grouping, Name>> = {
  year: { zh: '投用年份', en: 'year' },
  status: { zh: '状态', en: 'status' },
  owner: { zh: '权属', en: 'owner' },
  host: { zh: '载体', en: 'host' },
  backhaul: { zh: '回传', en: 'backhaul' },
};
