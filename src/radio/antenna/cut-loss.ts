/** Degrees around a circle: the entries of a cut. */
export const cutEntries = 360;

/** An angle in degrees as it lies nearest to the axis, from −180 to below 180. */
export function foldedDeg(angleDeg: number): number {
  return ((((angleDeg + 180) % 360) + 360) % 360) - 180;
}

/** Tabulates a loss in dB at whole degrees; `lossDb` is asked from −180 to 179. */
export function cutOf(lossDb: (offAxisDeg: number) => number): number[] {
  return Array.from({ length: cutEntries }, (_, angleDeg) => lossDb(foldedDeg(angleDeg)));
}

/** Loss in dB of a cut at any angle in degrees, linear between whole degrees, all the way around. */
export function cutLossDb(cutDb: readonly number[], angleDeg: number): number {
  const turned = angleDeg - cutEntries * Math.floor(angleDeg / cutEntries);
  const entry = Math.floor(turned);
  const from = cutDb[entry % cutEntries];
  return from + (turned - entry) * (cutDb[(entry + 1) % cutEntries] - from);
}
