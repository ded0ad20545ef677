/** Time percentage kept off 0 and 100, where distributions end. [ITU-R P.2001-4, eq. 3.1.1] */
export function limitedTimePercent(timePercent: number): number {
  return timePercent + (0.00001 * (50 - timePercent)) / 50;
}
