import type { ColumnFiltersState, ExpandedState, SortingState } from '@tanstack/react-table';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { FieldLevel } from '../fields/plan-row.ts';
import { type Arrangement, loadArrangement, storeArrangement } from './arrangement.ts';
import type { Grouping } from './table-model.ts';

/** How the table is looked at; kept while it is closed, and its arrangement for the next visit. */
export interface TableView extends Arrangement {
  readonly sorting: SortingState;
  readonly filters: ColumnFiltersState;
  readonly search: string;
  readonly grouping: Grouping | null;
  readonly expanded: ExpandedState;
}

const viewStore = createStore<TableView>()(() => ({
  ...loadArrangement(),
  sorting: [],
  filters: [],
  search: '',
  grouping: null,
  expanded: true,
}));

viewStore.subscribe((view, before) => {
  const keys = ['level', 'heightPx', 'shown', 'order', 'widths'] as const;
  if (keys.some((key) => view[key] !== before[key])) storeArrangement(view);
});

export function useTableView(): TableView {
  return useStore(viewStore);
}

export function setTableView(part: Partial<TableView>): void {
  viewStore.setState(part);
}

/** Shows rows of another level; filters of columns that it has not are dropped. */
export function setLevel(level: FieldLevel, columnIds: readonly string[]): void {
  const { sorting, filters } = viewStore.getState();
  viewStore.setState({
    level,
    sorting: sorting.filter(({ id }) => columnIds.includes(id)),
    filters: filters.filter(({ id }) => columnIds.includes(id)),
  });
}
