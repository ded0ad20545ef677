import { cosine } from '../units/trigonometry.ts';
/** A sector antenna's shape. */
export interface SectorPattern {
  readonly horizontalBeamwidthDeg: number;
  readonly verticalBeamwidthDeg: number;
}

/** No direction is weaker than this, relative to the axis. [TR 36.814, table A.2.1.1-2] */
export const frontToBackDb = 25;

/** Lowest side lobe of the vertical pattern. [TR 36.814, table A.2.1.1-2] */
const verticalFloorDb = 20;

/** Loss in dB at an angle in degrees off the axis, in the horizontal plane. [TR 36.814] */
export function horizontalLossDb(pattern: SectorPattern, offAxisDeg: number): number {
  const folded = Math.abs(((((offAxisDeg + 180) % 360) + 360) % 360) - 180);
  return Math.min(12 * (folded / pattern.horizontalBeamwidthDeg) ** 2, frontToBackDb);
}

/** Loss in dB at an angle in degrees off the tilted axis, in the vertical plane. [TR 36.814] */
export function verticalLossDb(pattern: SectorPattern, offAxisDeg: number): number {
  return Math.min(12 * (offAxisDeg / pattern.verticalBeamwidthDeg) ** 2, verticalFloorDb);
}

/**
 * Tilt in degrees, positive down, that a direction sees: a mechanically tilted antenna looks down
 * ahead, up behind, and not at all to the side.
 */
export function tiltTowards(
  electricalTiltDeg: number,
  mechanicalTiltDeg: number,
  offAxisDeg: number,
): number {
  return electricalTiltDeg + mechanicalTiltDeg * cosine((offAxisDeg * Math.PI) / 180);
}
