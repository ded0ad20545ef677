/** The curves of one frequency over the sea, as text. At 50 % of time the sea's warmth is nothing. */
export interface SeaTables {
  readonly time50: string;
  readonly time10Cold: string;
  readonly time1Cold: string;
  readonly time10Warm: string;
  readonly time1Warm: string;
}

/**
 * Distances of the rows. Up to 200 km those of the Recommendation; beyond, about every other one, so
 * that values between them may be up to 0.3 dB off.
 */
export const seaDistancesKm = Float64Array.of(
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
  ...[25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100],
  ...[110, 120, 130, 140, 150, 160, 170, 180, 190, 200],
  ...[225, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000],
);
