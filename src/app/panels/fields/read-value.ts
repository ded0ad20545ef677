import type { Carrier } from '../../../network/carrier.ts';
import type { Name } from '../../../network/name.ts';
import { formatExact } from '../../i18n/format.ts';
import { readNumber } from '../inspector/read-number.ts';
import type { Choice, FieldContext, FieldValue, NumberRange, PlanField } from './plan-field.ts';

/** What a text stands for, or what was expected of it. */
export type ReadValue =
  | { readonly valid: true; readonly value: FieldValue }
  | { readonly valid: false; readonly expected: Name };

const yesTexts = new Set(['是', '开', '启用', '锁定', 'yes', 'y', 'true', 'on', '1', '✓', '√']);
const noTexts = new Set(['否', '关', '停用', '未锁定', 'no', 'n', 'false', 'off', '0', '']);

/** Reads what was typed or pasted into a field, in either language. */
export function readValue(field: PlanField, text: string, context: FieldContext): ReadValue {
  const trimmed = text.trim();
  const { kind } = field;
  if (trimmed === '' && kind.type !== 'flag') {
    return field.optional
      ? { valid: true, value: null }
      : refused({ zh: '不能为空', en: 'must not be empty' });
  }
  switch (kind.type) {
    case 'text':
      return { valid: true, value: trimmed };
    case 'number':
      return numberIn(kind.range, trimmed, field.unit);
    case 'choice':
      return choiceIn(kind.choices, trimmed);
    case 'flag':
      return flagIn(trimmed);
    case 'colour':
      return colourIn(trimmed);
    case 'carriers':
      return carriersIn(context.carriers, trimmed);
  }
}

/** Whether a number is one that a field may hold. */
export function readInRange(range: NumberRange, value: number, unit?: Name): ReadValue {
  const { from, to, whole } = range;
  const allowed = value >= from && value <= to && (!whole || Number.isInteger(value));
  if (allowed) return { valid: true, value };
  const bounds = from >= 2000 && to <= 2100 ? [from, to] : [formatExact(from), formatExact(to)];
  const span = bounds.join('–');
  const zhUnit = unit ? ` ${unit.zh}` : '';
  const enUnit = unit ? ` ${unit.en}` : '';
  return refused(
    whole
      ? { zh: `应为 ${span}${zhUnit} 的整数`, en: `must be a whole number ${span}${enUnit}` }
      : { zh: `应为 ${span}${zhUnit}`, en: `must be ${span}${enUnit}` },
  );
}

/** A number, the field's own unit behind it or not. */
function numberIn(range: NumberRange, text: string, unit: Name | undefined): ReadValue {
  const units = unit ? [unit.zh, unit.en] : [];
  const own = units.find((each) => text.toLowerCase().endsWith(each.toLowerCase()));
  const bare = own === undefined ? text : text.slice(0, -own.length);
  return readInRange(range, readNumber(bare), unit);
}

function choiceIn(choices: readonly Choice[], text: string): ReadValue {
  const wanted = text.toLowerCase();
  const found = choices.find(
    ({ value, label }) =>
      value.toLowerCase() === wanted || label.zh === text || label.en.toLowerCase() === wanted,
  );
  if (found) return { valid: true, value: found.value };
  return refused({
    zh: `应为${choices.map(({ label }) => label.zh).join('、')}之一`,
    en: `must be one of ${choices.map(({ label }) => label.en).join(', ')}`,
  });
}

function flagIn(text: string): ReadValue {
  const wanted = text.toLowerCase();
  if (yesTexts.has(wanted)) return { valid: true, value: true };
  if (noTexts.has(wanted)) return { valid: true, value: false };
  return refused({ zh: '应为是或否', en: 'must be yes or no' });
}

function colourIn(text: string): ReadValue {
  const hex = text.toLowerCase();
  return /^#[0-9a-f]{6}$/.test(hex)
    ? { valid: true, value: hex }
    : refused({ zh: '应为 #rrggbb 形式的颜色', en: 'must be a colour such as #44aa99' });
}

/** Carriers by id, by name, or by a band that only one of them has, in the project's order. */
function carriersIn(carriers: readonly Carrier[], text: string): ReadValue {
  const parts = text
    .split(/[+,，;；、]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const named = parts.map((part) => carrierNamed(carriers, part));
  if (parts.length === 0 || named.includes(undefined)) {
    const ids = carriers.map(({ id }) => id);
    return refused({
      zh: `应为以 + 相连的载波：${ids.join('、')}`,
      en: `must be carriers joined by +, out of ${ids.join(', ')}`,
    });
  }
  const ids = carriers.filter((carrier) => named.includes(carrier)).map(({ id }) => id);
  return { valid: true, value: ids };
}

function carrierNamed(carriers: readonly Carrier[], text: string): Carrier | undefined {
  const wanted = text.toLowerCase();
  const byName = carriers.find(
    ({ id, name }) =>
      id.toLowerCase() === wanted || name.zh === text || name.en.toLowerCase() === wanted,
  );
  if (byName) return byName;
  const ofBand = carriers.filter(({ nrBand }) => nrBand.toLowerCase() === wanted);
  return ofBand.length === 1 ? ofBand[0] : undefined;
}

function refused(expected: Name): ReadValue {
  return { valid: false, expected };
}
