import type { FieldValue, PlanField } from '../fields/plan-field.ts';

/** What a column lets through. */
export type ColumnFilter =
  | { readonly type: 'oneOf'; readonly values: readonly string[] }
  | { readonly type: 'range'; readonly from: number | null; readonly to: number | null }
  | { readonly type: 'text'; readonly text: string };

/** What kind of filter a field has: few values are ticked, numbers bounded, texts searched. */
export function filterType({ id, kind }: PlanField): ColumnFilter['type'] {
  if (kind.type === 'number') return id === 'year' ? 'oneOf' : 'range';
  return kind.type === 'text' && id !== 'owner' ? 'text' : 'oneOf';
}

/** The values of a field as its filter names them; several where a sector has several carriers. */
export function filterKeys(value: FieldValue): readonly string[] {
  if (value === null) return [''];
  return typeof value === 'object' ? value : [String(value)];
}

/** Whether a value gets through a filter. */
export function passesFilter(value: FieldValue, filter: ColumnFilter): boolean {
  switch (filter.type) {
    case 'oneOf':
      return filterKeys(value).some((key) => filter.values.includes(key));
    case 'range':
      return (
        typeof value === 'number' &&
        value >= (filter.from ?? Number.NEGATIVE_INFINITY) &&
        value <= (filter.to ?? Number.POSITIVE_INFINITY)
      );
    case 'text':
      return String(value ?? '')
        .toLowerCase()
        .includes(filter.text.toLowerCase());
  }
}
