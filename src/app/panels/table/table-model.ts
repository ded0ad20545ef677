import {
  type ColumnDef,
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { Language } from '../../../network/name.ts';
import type { FieldValue, PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { type ColumnFilter, passesFilter } from './column-filter.ts';
import { columnWidthPx } from './column-widths.ts';

export const modelFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  columnGroupingFeature,
  rowExpandingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
});

export type ModelRow = Row<typeof modelFeatures, PlanRow>;
export type ModelColumn = ColumnDef<typeof modelFeatures, PlanRow>;

/** The fields that rows can be grouped by. */
export const groupings = ['year', 'status', 'owner', 'host', 'backhaul'] as const;
export type Grouping = (typeof groupings)[number];

/** The columns of fields: what they sort by, what they are filtered by, how wide they begin. */
export function modelColumns(fields: readonly PlanField[], language: Language): ModelColumn[] {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  return fields.map((field) => ({
    id: field.id,
    accessorFn: (row) => sortValue(field, effectiveValue(field, row)),
    sortFn: (a, b, columnId) => {
      const first = a.getValue(columnId);
      const second = b.getValue(columnId);
      return typeof first === 'number' && typeof second === 'number'
        ? first - second
        : collator.compare(String(first), String(second));
    },
    sortUndefined: 'last',
    sortDescFirst: false,
    filterFn: (row, _columnId, filter: ColumnFilter) =>
      passesFilter(effectiveValue(field, row.original), filter),
    size: columnWidthPx(field),
    minSize: 36,
    getGroupingValue: (row) => String(field.read(row) ?? ''),
  }));
}

/** Whether a row has all words of a search in its names, its id or what it belongs to. */
export function isFound(row: PlanRow, words: readonly string[]): boolean {
  const { site, sector, sectorName, carrier } = row;
  const texts = [site.name.zh, site.name.en, site.id, site.owner, site.note?.zh, site.note?.en];
  const below = [sector?.id, sectorName, carrier?.id, carrier?.nrBand];
  const text = [...texts, ...below].filter(Boolean).join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The words of a search. */
export function searchWords(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** What is stated, or what holds in its place. */
export function effectiveValue(field: PlanField, row: PlanRow): FieldValue {
  return field.read(row) ?? field.inherited?.(row) ?? null;
}

/** A number or a text to sort by; choices in their own order. */
function sortValue({ kind }: PlanField, value: FieldValue): number | string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return value ? 0 : 1;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.join(' ');
  return kind.type === 'choice' ? kind.choices.findIndex((one) => one.value === value) : value;
}
