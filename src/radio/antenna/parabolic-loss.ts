/**
 * Loss in dB at an angle off the axis: a parabola that loses 3 dB at half the beamwidth, down to a
 * floor. The main lobe of the 3GPP patterns. [TR 36.814, table A.2.1.1-2; TR 38.901, table 7.3-1]
 */
export function parabolicLossDb(offAxisDeg: number, beamwidthDeg: number, floorDb: number): number {
  return Math.min(12 * (offAxisDeg / beamwidthDeg) ** 2, floorDb);
}
