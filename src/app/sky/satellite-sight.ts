import { dopplerAt } from '../../orbit/doppler.ts';
import { lookAngles } from '../../orbit/look-angles.ts';
import type { Observer } from '../../orbit/observer.ts';
import { oneWayDelayMs } from '../../orbit/one-way-delay.ts';
import type { SkySystem } from './sky-system.ts';

/** A satellite as a place sees it. */
export interface SatelliteSight {
  readonly elevationDeg: number;
  readonly azimuthDeg: number;
  readonly rangeKm: number;
  /** At the system's downlink; positive while it comes nearer. */
  readonly dopplerHz: number;
  /** Of the user's link, one way. */
  readonly delayMs: number;
}

const position = new Float64Array(3);

export function satelliteSight(
  { ephemeris, downlinkGhz }: SkySystem,
  index: number,
  observer: Observer,
  timeMs: number,
): SatelliteSight {
  ephemeris.positionAt(index, timeMs, position);
  const angles = lookAngles(observer, position);
  const { shiftHz } = dopplerAt(ephemeris, index, observer, timeMs, downlinkGhz * 1e9);
  return { ...angles, dopplerHz: shiftHz, delayMs: oneWayDelayMs(angles.rangeKm) };
}
