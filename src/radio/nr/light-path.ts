import { speedOfLightMps } from '../../units/constants.ts';

/** Way of light in a time of so many microseconds, in kilometres. */
export function lightPathKm(timeUs: number): number {
  return (timeUs * speedOfLightMps) / 1e9;
}

/** Distance whose way there and back takes light so many microseconds, in kilometres. */
export function roundTripKm(timeUs: number): number {
  return lightPathKm(timeUs) / 2;
}
