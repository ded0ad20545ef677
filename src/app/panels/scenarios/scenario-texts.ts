import type { Name } from '../../../network/name.ts';
import type { ChangeCounts } from '../../../planning/scenario-diff/change-counts.ts';
import type { TakeoverConflict } from '../../../planning/scenario-diff/take-over.ts';
import type { ShownChange } from '../../state/current-changes.ts';

/** What the panel of scenarios and the list of changes say. */
export const words = {
  branchTitle: { zh: '新建方案', en: 'New scenario' },
  branchHint: {
    zh: '新方案取现有站点为起点，此后互不影响；只保存与来源方案不同之处。',
    en: 'It begins with the sites of another and is its own from then on; only what is different is stored.',
  },
  from: { zh: '来源方案', en: 'Branched from' },
  taking: { zh: '取用', en: 'Takes over' },
  everything: { zh: '全部站点', en: 'all sites' },
  create: { zh: '新建', en: 'Create' },
  cancel: { zh: '取消', en: 'Cancel' },
  editTitle: { zh: '方案', en: 'Scenario' },
  nameZh: { zh: '中文名', en: 'Name, Chinese' },
  nameEn: { zh: '英文名', en: 'Name, English' },
  mustName: { zh: '名称不能为空', en: 'A name is needed' },
  rename: { zh: '改名', en: 'Rename' },
  remove: { zh: '删除方案', en: 'Delete' },
  last: { zh: '项目至少保留一个方案', en: 'A project has at least one scenario' },
  removeHint: {
    zh: '可撤销；由它分出的方案保持不变',
    en: 'Can be undone; what was branched from it stays as it is',
  },
  changes: { zh: '改动', en: 'Changes' },
  against: { zh: '相对于', en: 'against' },
  none: { zh: '两个方案的站点与扇区完全相同。', en: 'Sites and sectors of the two are the same.' },
  all: { zh: '全选', en: 'All' },
  takeOver: { zh: '并入', en: 'Take over into' },
  into: { zh: '并入的方案', en: 'Scenario to take them over into' },
  takeOverHint: {
    zh: '将勾选的改动作为一步并入，可撤销',
    en: 'Takes the ticked changes over as one step, which can be undone',
  },
  readOnly: { zh: '项目为只读', en: 'The project is read-only' },
  swap: { zh: '交换两个方案', en: 'The other way about' },
  close: { zh: '关闭', en: 'Close' },
  added: { zh: '新增', en: 'added' },
  dropped: { zh: '取消', en: 'dropped' },
  changed: { zh: '修改', en: 'changed' },
  show: { zh: '在图上显示', en: 'Show on the chart' },
  left: { zh: '保持不变：', en: 'Left as they are: ' },
  overwrite: { zh: '仍然并入（覆盖）', en: 'Take them over all the same' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  legend: { zh: '改动，相对于', en: 'Changes against' },
  legendAdded: { zh: '新增', en: 'added' },
  legendDropped: { zh: '取消', en: 'dropped' },
  legendMoved: { zh: '移动', en: 'moved' },
  legendTurned: { zh: '转向', en: 'turned' },
  legendOther: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<string, Name>>;

/**
 * Who made a change, where it matters to what may be taken over; `year` is that by whose end a branch
 * took over what was in service.
 */
export function whoText(
  { who, change: { kind, before } }: ShownChange,
  from: Name,
  year: number | undefined,
): Name | null {
  if (who === 'before') {
    if (kind === 'dropped' && year !== undefined && (before?.site.year ?? year) > year) {
      return {
        zh: `分出时未取用：${year} 年后投用`,
        en: `not taken over, as it comes after ${year}`,
      };
    }
    return { zh: `仅“${from.zh}”有改动`, en: `changed in “${from.en}” alone` };
  }
  if (who === 'both') return { zh: `“${from.zh}”也有改动`, en: `changed in “${from.en}” too` };
  return null;
}

/** Why a site was left as it is. */
export function conflictText({ reason, sectorId }: TakeoverConflict, into: Name): Name {
  switch (reason) {
    case 'changedThere':
      return { zh: `“${into.zh}”中已改动`, en: `changed in “${into.en}” since` };
    case 'missingThere':
      return { zh: `“${into.zh}”中没有`, en: `not in “${into.en}”` };
    case 'sectorTaken':
      return {
        zh: `“${into.zh}”中另一站点已有扇区 ${sectorId}`,
        en: `another site of “${into.en}” has the sector ${sectorId}`,
      };
    case 'locked':
      return { zh: `“${into.zh}”中已锁定`, en: `locked in “${into.en}”` };
  }
}

/** How many sites differ in which way. */
export function summaryText(counts: ChangeCounts): Name {
  const parts = summaryNames.flatMap(([key, name]) =>
    counts[key] > 0 ? [{ zh: `${name.zh} ${counts[key]}`, en: `${counts[key]} ${name.en}` }] : [],
  );
  return {
    zh: parts.map(({ zh }) => zh).join(' · '),
    en: parts.map(({ en }) => en).join(' · '),
  };
}

const summaryNames = [
  ['added', words.legendAdded],
  ['dropped', words.legendDropped],
  ['moved', words.legendMoved],
  ['turned', words.legendTurned],
  ['repowered', { zh: '改功率', en: 're-powered' }],
  ['rescheduled', { zh: '改年份', en: 'rescheduled' }],
  ['other', words.legendOther],
] as const satisfies readonly (readonly [keyof ChangeCounts, Name])[];

/** What a branch takes over of a scenario. */
export function takenText(year: number): Name {
  return { zh: `${year} 年末前投用的站点`, en: `what is in service by the end of ${year}` };
}

/** From when on a site that came or went is in service. */
export function serviceText(year: number): Name {
  return { zh: `${year} 年投用`, en: `in service ${year}` };
}
