import type { Name } from '../../../network/name.ts';
import type { ReadOnlyReason } from '../../state/app-state.ts';
import type { SaveFailure } from '../../storage/storage-state.ts';

/** What the list of projects says. */
export const words = {
  title: { zh: '项目', en: 'Projects' },
  intro: {
    zh: '项目保存在本浏览器中，每次编辑一秒内存盘；清除网站数据会一并删除，重要的项目请另存为文件。',
    en: 'Projects are kept in this browser, each edit within a second. Clearing site data deletes them: save what matters to files.',
  },
  empty: {
    zh: '还没有自己的项目。编辑随附规划、新建空项目或打开文件，即会出现在这里。',
    en: 'No project of your own yet. Edit the shipped plan, begin an empty project or open a file, and it appears here.',
  },
  openFile: { zh: '打开文件…', en: 'Open file…' },
  create: { zh: '新建空项目', en: 'New empty project' },
  createHint: {
    zh: '沿用随附规划的载波、终端、业务、区域与目标，不含站点',
    en: 'With the carriers, terminals, services, zones and goals of the shipped plan, without sites',
  },
  shipped: { zh: '打开随附规划', en: 'Open the shipped plan' },
  shippedHint: {
    zh: '从随 Offing 提供的规划重新开始；您的项目不受影响',
    en: 'Start over from the plan that ships with Offing; your projects stay as they are',
  },
  newName: { zh: '新项目', en: 'New project' },
  isOpen: { zh: '已打开', en: 'open' },
  elsewhere: { zh: '在另一标签页中编辑', en: 'edited in another tab' },
  newer: {
    zh: '由较新版本的 Offing 保存，本版本无法打开',
    en: 'stored by a newer Offing; this one cannot open it',
  },
  sites: { zh: '个站点', en: 'sites' },
  site: { zh: '个站点', en: 'site' },
  open: { zh: '打开', en: 'Open' },
  rename: { zh: '重命名', en: 'Rename' },
  duplicate: { zh: '创建副本', en: 'Duplicate' },
  saveFile: { zh: '另存为文件', en: 'Save as file' },
  remove: { zh: '删除', en: 'Delete' },
  removed: { zh: '已删除项目：', en: 'Deleted: ' },
  undo: { zh: '撤销', en: 'Undo' },
  versions: { zh: '版本', en: 'Versions' },
  actions: { zh: '更多操作：', en: 'More about ' },
  nameLabel: { zh: '项目名称', en: 'Name of the project' },
  failed: { zh: '无法读取浏览器存储：', en: 'The browser’s store cannot be read: ' },
  usage: { zh: '本站存储占用', en: 'In use on this machine:' },
  usageOf: { zh: '，可用上限', en: ' of' },
} as const satisfies Record<string, Name>;

/** What the versions of a project say. */
export const versionWords = {
  intro: {
    zh: '自动版本：打开时一个，编辑期间每 10 分钟一个，保留最近 20 个；命名版本一直保留。恢复是一步编辑，可撤销。',
    en: 'Automatic: as opened and every 10 minutes of editing, the last 20 of them. Named ones stay. To restore is one edit, which undo takes back.',
  },
  empty: {
    zh: '还没有版本。首次编辑后会自动保留打开时的状态。',
    en: 'No versions yet. With the first edit the state as opened is kept.',
  },
  keep: { zh: '保留此刻', en: 'Keep this state' },
  keepLabel: { zh: '版本名称', en: 'Name of the version' },
  keepPlaceholder: { zh: '例如：评审前', en: 'such as: before the review' },
  automatic: { zh: '自动', en: 'automatic' },
  restore: { zh: '恢复', en: 'Restore' },
  back: { zh: '全部项目', en: 'All projects' },
  same: { zh: '与现在相同', en: 'same as now' },
  unreadable: { zh: '无法读取', en: 'cannot be read' },
  since: { zh: '此后：', en: 'since then ' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  moved: { zh: '移动', en: 'moved' },
  changed: { zh: '修改', en: 'changed' },
  other: { zh: '其他设置', en: 'other settings' },
  cannotRestore: { zh: '无法恢复该版本', en: 'The version cannot be restored' },
  restored: { zh: '已恢复版本', en: 'Version restored' },
} as const satisfies Record<string, Name>;

/** What stands over the map while the project can only be looked at. */
export const bannerWords: Readonly<Record<ReadOnlyReason, Name>> = {
  otherTab: {
    zh: '该项目正在另一标签页中编辑，此处只读。',
    en: 'This project is being edited in another tab: view only here.',
  },
  takenOver: {
    zh: '另一标签页已接管该项目，您的编辑已保存；此处只读。',
    en: 'Another tab has taken this project over; your edits are saved. View only here.',
  },
  review: { zh: '评审中，仅供查看。', en: 'Review: view only.' },
  newerState: {
    zh: '另一标签页已保存该项目的更新状态，此处最近的编辑未能存入其中。',
    en: 'Another tab has stored a newer state of this project; the last edits here are not in it.',
  },
};

export const choiceWords = {
  takeOver: { zh: '接管', en: 'Take over' },
  takeOverHint: {
    zh: '另一标签页会先保存，然后变为只读',
    en: 'The other tab saves first and is view only from then on',
  },
  copy: { zh: '另存副本', en: 'Open a copy' },
  copyHint: {
    zh: '把此处所见作为新项目继续编辑',
    en: 'Go on with what is shown here, as a project of its own',
  },
  newer: { zh: '显示更新状态', en: 'Show the newer state' },
  newerHint: {
    zh: '放弃此处未保存的编辑',
    en: 'Gives up the edits here that are not saved',
  },
  reviewOf: { zh: '评审报告，仅供查看：', en: 'Review of a report, view only: ' },
  leaveReview: { zh: '退出评审', en: 'Leave the review' },
  leaveReviewHint: {
    zh: '继续编辑项目；批注保留在本浏览器中',
    en: 'Go on editing the project; what was said stays in this browser',
  },
  ownProject: { zh: '回到自己的项目', en: 'Back to my project' },
  ownProjectHint: {
    zh: '打开上次的项目；批注保留在本浏览器中',
    en: 'Opens what was open last; what was said stays in this browser',
  },
  versionReady: { zh: 'Offing 新版本已就绪。', en: 'A new version of Offing is ready.' },
  reload: { zh: '重新加载', en: 'Reload' },
  later: { zh: '以后再说', en: 'Later' },
} as const satisfies Record<string, Name>;

/** The word in the status bar, and what it says when pointed at. */
export const savingWords = {
  saved: { zh: '已保存', en: 'saved' },
  saving: { zh: '正在保存', en: 'saving' },
  savedHint: {
    zh: '保存在本浏览器中，时间 ',
    en: 'Stored in this browser at ',
  },
  savingHint: { zh: '一秒内存入本浏览器', en: 'Will be stored in this browser within a second' },
} as const satisfies Record<string, Name>;

export const failureWords: Readonly<Record<SaveFailure, Name>> = {
  full: {
    zh: '未保存：磁盘空间已满 — 请保存到文件（Ctrl+S）',
    en: 'not saved: disk full — save to a file (Ctrl+S)',
  },
  forbidden: {
    zh: '未保存：浏览器禁止存储 — 请保存到文件（Ctrl+S）',
    en: 'not saved: the browser forbids storage — save to a file (Ctrl+S)',
  },
  stale: {
    zh: '未保存：另一标签页有更新的状态',
    en: 'not saved: another tab has a newer state',
  },
  other: {
    zh: '未保存：浏览器存储出错 — 请保存到文件（Ctrl+S）',
    en: 'not saved: the browser’s store failed — save to a file (Ctrl+S)',
  },
};

export const failureHint: Name = {
  zh: '您可以继续工作；每次编辑后以及每隔几秒会自动重试。',
  en: 'The work goes on: storing is tried again after each edit and every few seconds.',
};
