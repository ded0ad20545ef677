/** A served share of an asset from which on it counts as served. */
export const servedFromPercent = 95;

/** Whether an asset of which this share is served counts as served. */
export function isServed(percent: number): boolean {
  return percent >= servedFromPercent;
}
