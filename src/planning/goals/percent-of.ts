/**
 * A part of a whole in percent; 0 of nothing. Sums of lengths and shares miss a whole by rounding:
 * what is that near to all is all.
 */
export function percentOf(part: number, whole: number): number {
  const percent = whole > 0 ? (100 * part) / whole : 0;
  return percent > 100 - 1e-9 ? 100 : percent;
}
