/** The three years to show side by side: the active one and its neighbours. */
export function yearsShown(years: readonly number[], active: number): readonly number[] {
  const first = Math.max(0, Math.min(years.indexOf(active) - 1, years.length - 3));
  return years.slice(first, first + 3);
}
