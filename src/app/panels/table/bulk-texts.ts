import type { Name } from '../../../network/name.ts';
import type { BulkEdits } from '../fields/bulk-operation.ts';
import { countedText, placeOf } from '../fields/edit-name.ts';
import type { Refusal } from '../fields/field-edits.ts';
import type { PlanField } from '../fields/plan-field.ts';

/** What the form for many rows says. */
export const bulkTexts = {
  target: { zh: '范围', en: 'Of' },
  selected: { zh: '所选站点', en: 'the selected' },
  listed: { zh: '表中全部', en: 'all that are listed' },
  field: { zh: '字段', en: 'Field' },
  operation: { zh: '操作', en: 'Operation' },
  set: { zh: '设为', en: 'set to' },
  add: { zh: '加', en: 'add' },
  multiply: { zh: '乘以', en: 'multiply by' },
  value: { zh: '值', en: 'Value' },
  clears: { zh: '留空则清除', en: 'empty clears it' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  wanted: {
    zh: '请输入值，此处显示会改变多少。',
    en: 'Give a value; here you see how many will change.',
  },
  apply: { zh: '修改', en: 'Change' },
} as const satisfies Record<string, Name>;

/** How many of how many would change, or why none can. */
export function outcomeText(bulk: BulkEdits, count: number, { level }: PlanField): Name {
  if (!bulk.valid) return refusedText(bulk.refusal);
  const { changes, lockedSites } = bulk;
  const all = countedText(level, count);
  const locked = countedText('site', lockedSites);
  return {
    zh: `${all.zh}中 ${changes} 个会改变${lockedSites > 0 ? `；锁定的 ${locked.zh}不变` : ''}。`,
    en: `${changes} of ${all.en} will change${lockedSites > 0 ? `; ${locked.en} locked` : ''}.`,
  };
}

/** Which row it is that a change cannot be made to, and why. */
export function refusedText({ row, field, text, expected }: Refusal): Name {
  const place = placeOf(row, field.level);
  return {
    zh: `${place.zh}：“${text}”，${expected.zh}。`,
    en: `${place.en}: “${text}” ${expected.en}.`,
  };
}
