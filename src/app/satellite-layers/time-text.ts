/** China Standard Time keeps no summer time. */
const aheadMs = 8 * 3_600_000;

/** A time in China Standard Time, such as 2026-06-21 08:00:30. @param timeMs since 1970, UTC */
export function timeText(timeMs: number): string {
  return new Date(timeMs + aheadMs).toISOString().slice(0, 19).replace('T', ' ');
}
