const msPerDay = 86_400_000;
/** 2000-01-01 12:00 UTC, from which the formula counts its days. */
const j2000Ms = 946_728_000_000;

/**
 * How far the earth has turned against the stars: Greenwich mean sidereal time, in radians, 0 to
 * 2π, with UTC for UT1 (at most 0.9 s apart, 0.4 km at the equator). [IAU 1982; Vallado, eq. 3-47]
 *
 * @param timeMs since 1970, UTC
 */
export function siderealAngle(timeMs: number): number {
  const sinceMs = timeMs - j2000Ms;
  const days = sinceMs / msPerDay;
  const wholeDays = Math.floor(days);
  // a turn a day is left out of the whole days, so that the angle keeps its last digits
  const dayPart = (sinceMs - wholeDays * msPerDay) / msPerDay;
  const century = days / 36_525;
  const secondsAtNoon = 67_310.54841 + (0.093104 - 6.2e-6 * century) * century * century;
  const gainPerDay = 8_640_184.812866 / 36_525 / 86_400;
  const turns = secondsAtNoon / 86_400 + dayPart + days * gainPerDay;
  return (turns - Math.floor(turns)) * 2 * Math.PI;
}
