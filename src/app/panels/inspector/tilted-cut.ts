interface Tilts {
  readonly electricalTiltDeg: number;
  readonly mechanicalTiltDeg: number;
}

/**
 * A vertical cut as a sector has it mounted, by the angle in degrees below the horizon from straight
 * ahead on around: electrical tilt turns it down ahead and behind, mechanical tilt down ahead and up
 * behind.
 */
export function tiltedCut(
  lossDb: (belowHorizonDeg: number) => number,
  { electricalTiltDeg, mechanicalTiltDeg }: Tilts,
): (belowHorizonDeg: number) => number {
  return (belowHorizonDeg) => {
    const angleDeg = folded(belowHorizonDeg);
    const turnedDeg = Math.abs(angleDeg) <= 90 ? -electricalTiltDeg : electricalTiltDeg;
    return lossDb(folded(angleDeg + turnedDeg - mechanicalTiltDeg));
  };
}

function folded(angleDeg: number): number {
  return ((((angleDeg + 180) % 360) + 360) % 360) - 180;
}
