/** Where the ray that the sea reflects touches it, and how. */
export interface ReflectionPoint {
  /** Along the ground from the first end. */
  readonly distanceKm: number;
  /** Between the ray and the sea. */
  readonly grazingTangent: number;
  /** By which the reflected ray is longer than the direct one. */
  readonly pathDifferenceM: number;
  /** Of the direct ray, both heights included. */
  readonly directM: number;
  /** What the curved sea leaves of a reflected field, 0 to 1. */
  readonly divergence: number;
}

/**
 * Specular reflection over a sphere, for two ends within line of sight of each other. The heights
 * are measured from the plane that touches the sphere at the point of reflection; the sphere is
 * taken as a paraboloid, as everywhere in the recommendations. [Kerr, Propagation of Short Radio
 * Waves, 1951, ch. 2]
 */
export function reflectionPoint(
  distanceKm: number,
  heightsM: readonly [number, number],
  effectiveRadiusKm: number,
): ReflectionPoint {
  const fromKm = pointKm(distanceKm, heightsM, effectiveRadiusKm);
  const toKm = distanceKm - fromKm;
  const firstM = heightsM[0] - (500 * fromKm * fromKm) / effectiveRadiusKm;
  const secondM = heightsM[1] - (500 * toKm * toKm) / effectiveRadiusKm;
  // both quotients are the same tangent; this one does not divide by a vanishing distance
  const grazingTangent = (firstM + secondM) / (1000 * distanceKm);
  const directM = Math.sqrt((1000 * distanceKm) ** 2 + (firstM - secondM) ** 2);
  const reflectedM = Math.sqrt((1000 * distanceKm) ** 2 + (firstM + secondM) ** 2);
  const grazingSine = grazingTangent / Math.sqrt(1 + grazingTangent * grazingTangent);
  const spread = (2 * fromKm * toKm) / (effectiveRadiusKm * distanceKm * grazingSine);
  return {
    distanceKm: fromKm,
    grazingTangent,
    // the difference of the two lengths, without the loss of digits that subtracting them brings
    pathDifferenceM: (4 * firstM * secondM) / (directM + reflectedM),
    directM,
    divergence: 1 / Math.sqrt(1 + spread),
  };
}

/**
 * The root between the ends of 2x³ − 3dx² + (d² − 2a(h1 + h2))x + 2adh1, which makes the two grazing
 * angles equal. The cubic is positive at the first end and negative at the second, and its other
 * two roots lie outside: bisection and Newton's method find this one by arithmetic alone.
 */
function pointKm(d: number, heightsM: readonly [number, number], radiusKm: number): number {
  const sum = 0.002 * radiusKm * (heightsM[0] + heightsM[1]);
  const constant = 0.002 * radiusKm * d * heightsM[0];
  let low = 0;
  let high = d;
  let x = (d * heightsM[0]) / (heightsM[0] + heightsM[1]);
  for (let i = 0; i < 60; i++) {
    const value = ((2 * x - 3 * d) * x + d * d - sum) * x + constant;
    if (value > 0) low = x;
    else high = x;
    const next = x - value / (6 * x * (x - d) + d * d - sum);
    const step = next > low && next < high ? next : (low + high) / 2;
    if (step === x) break;
    x = step;
  }
  return x;
}
