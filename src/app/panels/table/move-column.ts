import type { PlanField } from '../fields/plan-field.ts';
import { setTableView } from './table-view.ts';

/** Puts a column in the place of another, which makes room for it. */
export function moveColumn(order: readonly PlanField[], id: string, toId: string): void {
  const ids = order.map((field) => field.id);
  const from = ids.indexOf(id);
  const to = ids.indexOf(toId);
  if (from < 0 || to < 0 || from === to) return;
  setTableView({ order: ids.toSpliced(from, 1).toSpliced(to, 0, id) });
}

/** Moves a column one place among those that are shown. */
export function moveColumnBy(
  order: readonly PlanField[],
  shown: readonly PlanField[],
  id: string,
  by: -1 | 1,
): void {
  const neighbour = shown[shown.findIndex((field) => field.id === id) + by];
  if (neighbour) moveColumn(order, id, neighbour.id);
}
