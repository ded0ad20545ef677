/** Where a line-of-sight path over a smooth sphere comes closest to it. */
export interface Clearance {
  readonly heightM: number;
  /** What it takes to lose nothing. */
  readonly requiredM: number;
}

/** Distance at which two antennas lose sight of each other, in km. [ITU-R P.526-15, sec. 3.2] */
export function radioHorizonKm(
  effectiveRadiusKm: number,
  heightsM: readonly [number, number],
): number {
  return (
    Math.sqrt(2 * effectiveRadiusKm) *
    (Math.sqrt(0.001 * heightsM[0]) + Math.sqrt(0.001 * heightsM[1]))
  );
}

/** Smallest clearance of a line-of-sight path. [ITU-R P.526-15, sec. 3.2] */
export function smallestClearance(
  distanceKm: number,
  effectiveRadiusKm: number,
  heightsM: readonly [number, number],
  wavelengthM: number,
): Clearance {
  const [h1, h2] = heightsM;
  const c = (h1 - h2) / (h1 + h2);
  const m = (250 * distanceKm * distanceKm) / (effectiveRadiusKm * (h1 + h2));
  const z = ((3 * c) / 2) * Math.sqrt((3 * m) / (m + 1) ** 3);
  const b = 2 * Math.sqrt((m + 1) / (3 * m)) * thirdAngleCosine(z);
  const d1 = (distanceKm / 2) * (1 + b);
  const d2 = distanceKm - d1;
  const heightM =
    ((h1 - (500 * d1 * d1) / effectiveRadiusKm) * d2 +
      (h2 - (500 * d2 * d2) / effectiveRadiusKm) * d1) /
    distanceKm;
  return { heightM, requiredM: 17.456 * Math.sqrt((d1 * d2 * wavelengthM) / distanceKm) };
}

/**
 * cos(π/3 + arccos(z)/3), the root of 4y³ − 3y + z in −½ … ½, by bisection and Newton's method:
 * arithmetic alone, so that it has the same bits everywhere.
 */
export function thirdAngleCosine(z: number): number {
  let low = -0.5;
  let high = 0.5;
  let y = z / 3;
  for (let i = 0; i < 60; i++) {
    const residue = (4 * y * y - 3) * y + z;
    if (residue > 0) low = y;
    else high = y;
    const next = y - residue / (12 * y * y - 3);
    const step = next > low && next < high ? next : (low + high) / 2;
    if (step === y) break;
    y = step;
  }
  return y;
}
