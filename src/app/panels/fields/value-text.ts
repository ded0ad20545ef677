import type { Language } from '../../../network/name.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { FieldValue, PlanField } from './plan-field.ts';

const yes = { zh: '是', en: 'yes' };
const no = { zh: '否', en: 'no' };

/** Written between the carriers of a sector. */
export const carrierJoint = ' + ';

/** A value as the page shows it: fixed decimals, a real minus, choices by their names. */
export function shownText(field: PlanField, value: FieldValue, language: Language): string {
  if (field.id !== 'year' && field.kind.type === 'number' && typeof value === 'number') {
    return formatNumber(value, field.kind.range.decimals);
  }
  return plainText(field, value, language);
}

/** A value as it is typed and as other programs read it: all its decimals, a plain minus. */
export function plainText(field: PlanField, value: FieldValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  if (typeof value === 'number') return String(Number(value.toFixed(6)));
  if (typeof value !== 'string') return value.join(carrierJoint);
  if (field.kind.type !== 'choice') return value;
  return field.kind.choices.find((choice) => choice.value === value)?.label[language] ?? value;
}
