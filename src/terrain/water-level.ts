/**
 * Height of land above a sea that stands at a level, in metres: lower at high water, higher at low
 * water. Land that the tide would drown stays at the water's height, since dykes keep it out;
 * land below mean sea level, behind such dykes already, is not lowered at all.
 *
 * @param heightM above mean sea level
 * @param waterLevelM above mean sea level
 */
export function landAboveWaterM(heightM: number, waterLevelM: number): number {
  return Math.max(heightM - waterLevelM, Math.min(heightM, 0));
}
