import { type RefObject, useEffect } from 'react';
import { useApp } from '../../state/use-app.ts';
import type { TableItem } from './table-items.ts';

/** Scrolls the table to a site that is selected elsewhere: on the chart, or by a search. */
export function useShownSelection(
  items: readonly TableItem[],
  grid: RefObject<HTMLElement | null>,
  show: (row: number) => void,
): void {
  const siteId = useApp((state) => state.selection?.siteId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another site is selected, not when rows change
  useEffect(() => {
    const isOwn = grid.current?.contains(document.activeElement) ?? false;
    const row = items.findIndex((item) => item.kind === 'row' && item.row.site.id === siteId);
    if (siteId !== undefined && !isOwn && row >= 0) show(row);
  }, [siteId]);
}
