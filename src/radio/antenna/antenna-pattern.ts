/** A pattern as two cuts, losses in dB relative to the peak gain, at whole degrees. Plain data. */
export interface AntennaPattern {
  readonly gainDbi: number;
  /** 360 losses, 0 or more, by azimuth off boresight, clockwise. */
  readonly horizontalDb: readonly number[];
  /** 360 losses, 0 or more, by angle below the horizon in the boresight plane: 90 is straight down, 270 straight up. */
  readonly verticalDb: readonly number[];
  /** No direction is weaker than this against the peak. */
  readonly floorDb: number;
}

/** Loss in dB of a cut at an angle in degrees, straight between whole degrees, the same after a full turn. */
export function cutLossDb(cutDb: readonly number[], angleDeg: number): number {
  const turn = ((angleDeg % 360) + 360) % 360;
  const degree = Math.floor(turn) % 360;
  const next = (degree + 1) % 360;
  return cutDb[degree] + (turn - Math.floor(turn)) * (cutDb[next] - cutDb[degree]);
}
