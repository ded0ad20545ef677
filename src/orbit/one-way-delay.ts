import { speedOfLightMps } from '../units/constants.ts';

/** Time that a signal takes over a straight distance, in ms. */
export function oneWayDelayMs(rangeKm: number): number {
  return (rangeKm / speedOfLightMps) * 1e6;
}
