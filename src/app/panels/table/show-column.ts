/** Scrolls a table sideways so that a column is seen beside the ones that stay. */
export function showColumn(grid: HTMLElement | null, column: number): void {
  const heads = grid?.querySelectorAll<HTMLElement>('th');
  const head = heads?.[column];
  // the first two always stay
  if (!grid || !heads || !head || column < 2) return;
  const stuckPx = heads[0].offsetWidth + heads[1].offsetWidth;
  const left = head.offsetLeft;
  const right = left + head.offsetWidth;
  if (left - stuckPx < grid.scrollLeft) grid.scrollLeft = left - stuckPx;
  else if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth;
}
