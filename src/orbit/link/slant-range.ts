import { earthRadiusKm, speedOfLightMps } from '../../units/constants.ts';
import { sine } from '../../units/trigonometry.ts';

/**
 * Straight distance in km to a satellite at that height and elevation over a round earth:
 * √(R² sin²α + h² + 2hR) − R sin α. [TR 38.811, eq. 6.6-3]
 */
export function slantRangeKm(altitudeKm: number, elevationDeg: number): number {
  const rise = earthRadiusKm * sine((elevationDeg * Math.PI) / 180);
  const h = altitudeKm;
  return Math.sqrt(rise * rise + h * h + 2 * h * earthRadiusKm) - rise;
}

/**
 * There and back in ms by way of a satellite that repeats what it hears: four times the range, as
 * the gateway is taken to be as far off as the user. [TR 38.821, sec. 7.1: 541.46 ms for GEO at 10°]
 */
export function roundTripMs(rangeKm: number): number {
  return (4 * rangeKm * 1e6) / speedOfLightMps;
}
