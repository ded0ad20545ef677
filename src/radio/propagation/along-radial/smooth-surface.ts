/** The straight line fitted to the ground of the path to each sample. */
export interface SmoothSurface {
  /** Its height at the start, above mean sea level. (hst) */
  readonly startM: Float64Array;
  /** Its height at the sample itself. (hsr) */
  readonly endM: Float64Array;
}

export function emptySmoothSurface(count: number): SmoothSurface {
  return { startM: new Float64Array(count), endM: new Float64Array(count) };
}

/**
 * Fits the surface by sums that grow along the radial. Entry 0 is the ground itself.
 * [ITU-R P.1812-8, eq. 85 to 88; P.2001-4, sec. 3.8]
 */
export function fillSmoothSurface(
  heightsM: Float64Array,
  stepKm: number,
  { startM, endM }: SmoothSurface,
): void {
  startM[0] = heightsM[0];
  endM[0] = heightsM[0];
  let v1 = 0;
  let v2 = 0;
  for (let i = 1; i < heightsM.length; i++) {
    const d = i * stepKm;
    const before = (i - 1) * stepKm;
    v1 += (d - before) * (heightsM[i] + heightsM[i - 1]);
    v2 += (d - before) * (heightsM[i] * (2 * d + before) + heightsM[i - 1] * (d + 2 * before));
    startM[i] = (2 * v1 * d - v2) / (d * d);
    endM[i] = (v2 - v1 * d) / (d * d);
  }
}
