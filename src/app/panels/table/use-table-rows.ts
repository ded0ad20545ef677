import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { Carrier } from '../../../network/carrier.ts';
import type { Language } from '../../../network/name.ts';
import type { Scenario } from '../../../planning/project.ts';
import type { AppState } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { fieldsAt } from '../fields/all-fields.ts';
import type { PlanField } from '../fields/plan-field.ts';
import { type FieldLevel, type PlanRow, planRows } from '../fields/plan-row.ts';
import { usualColumns } from './arrangement.ts';
import { itemsOf, type TableItem } from './table-items.ts';
import { isFound, modelColumns, modelFeatures, searchWords } from './table-model.ts';
import { setTableView, useTableView } from './table-view.ts';

/** Rows and columns of the table as they are filtered, grouped, sorted and arranged. */
export function useTableRows(language: Language) {
  const view = useTableView();
  const { level, grouping } = view;
  const rows = usePlanRows(level);
  const fields = useMemo(
    () => orderedFields(level, view.order, language),
    [level, view.order, language],
  );
  const columns = useMemo(() => modelColumns(fields, language), [fields, language]);
  const words = useMemo(() => searchWords(view.search), [view.search]);
  const sorting = useMemo(() => {
    if (!grouping || view.sorting.some(({ id }) => id === grouping)) return view.sorting;
    return [{ id: grouping, desc: false }, ...view.sorting];
  }, [view.sorting, grouping]);
  const shownIds = view.shown[level] ?? usualColumns(level, nameField(language));
  const columnVisibility = useMemo(
    () => Object.fromEntries(fields.map(({ id }) => [id, shownIds.includes(id)])),
    [fields, shownIds],
  );
  const groupingState = useMemo(() => (grouping ? [grouping] : []), [grouping]);
  const table = useTable({
    features: modelFeatures,
    data: rows,
    columns,
    getRowId: ({ key }) => key,
    state: {
      sorting,
      columnFilters: view.filters,
      globalFilter: words.length > 0 ? words : undefined,
      grouping: groupingState,
      expanded: view.expanded,
      columnVisibility,
      columnSizing: view.widths,
    },
    onSortingChange: (change) => setTableView({ sorting: functionalUpdate(change, view.sorting) }),
    onColumnFiltersChange: (change) =>
      setTableView({ filters: functionalUpdate(change, view.filters) }),
    onExpandedChange: (change) =>
      setTableView({ expanded: functionalUpdate(change, view.expanded) }),
    onColumnSizingChange: (change) =>
      setTableView({ widths: functionalUpdate(change, view.widths) }),
    globalFilterFn: (row, _columnId, wanted: readonly string[]) => isFound(row.original, wanted),
    // all texts of a row are searched at once, so one column is enough
    getColumnCanGlobalFilter: ({ id }) => id === 'nameZh',
    groupedColumnMode: false,
    autoResetExpanded: false,
    columnResizeMode: 'onChange',
  });
  const model = table.getRowModel().rows;
  const items: readonly TableItem[] = useMemo(() => itemsOf(model), [model]);
  const shownFields = useMemo(
    () => fields.filter(({ id }) => columnVisibility[id]),
    [fields, columnVisibility],
  );
  const filtered = table.getFilteredRowModel().rows;
  const groupField = fields.find(({ id }) => id === grouping) ?? null;
  return { table, rows, filtered, items, fields, shownFields, groupField, view, shownIds };
}

/** The column that names sites in a language. */
export function nameField(language: Language): 'nameZh' | 'nameEn' {
  return language === 'zh' ? 'nameZh' : 'nameEn';
}

/** The rows of a level; while something is dragged they stay as they were before. */
function usePlanRows(level: FieldLevel): readonly PlanRow[] {
  const scenario = useApp(settledScenario);
  const carriers = useApp((state): readonly Carrier[] => state.project.carriers);
  const before = useRef<ReadonlyMap<string, PlanRow>>(new Map());
  return useMemo(() => {
    const rows = scenario ? planRows(scenario, carriers, level, before.current) : [];
    before.current = new Map(rows.map((row) => [row.key, row]));
    return rows;
  }, [scenario, carriers, level]);
}

function settledScenario({ project, draft, scenarioId }: AppState): Scenario | null {
  const { scenarios } = draft?.before ?? project;
  return scenarios.find(({ id }) => id === scenarioId) ?? null;
}

/** The fields of a level in the order of the columns; the name in the page's language first. */
function orderedFields(
  level: FieldLevel,
  order: readonly string[],
  language: Language,
): readonly PlanField[] {
  const usual = fieldsAt(level);
  const first = nameField(language);
  const placeOf = ({ id }: PlanField) => {
    const place = order.indexOf(id);
    if (place >= 0) return place;
    return id === first ? -1 : order.length + usual.findIndex((field) => field.id === id);
  };
  return usual.toSorted((a, b) => placeOf(a) - placeOf(b));
}
