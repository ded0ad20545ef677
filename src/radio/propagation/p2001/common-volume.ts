import { tangent } from '../../../units/trigonometry.ts';
import { elevationAboveLevel } from './elevation.ts';

/** Where the beams of a troposcatter path cross; filled again and again. */
export interface CommonVolume {
  fromTransmitterKm: number;
  toReceiverKm: number;
  heightM: number;
}

export function emptyCommonVolume(): CommonVolume {
  return { fromTransmitterKm: Number.NaN, toReceiverKm: Number.NaN, heightM: Number.NaN };
}

/**
 * Finds it for antennas above sea level that see their horizons at these elevations, which count
 * as 0 when negative. [ITU-R P.2001-4, sec. 3.9]
 */
export function findCommonVolume(
  distanceKm: number,
  transmitterAmslM: number,
  receiverAmslM: number,
  transmitterElevationMrad: number,
  receiverElevationMrad: number,
  medianRadiusKm: number,
  into: CommonVolume,
): void {
  const halfAngle = (0.5 * distanceKm) / medianRadiusKm;
  const level = tangent(halfAngle);
  const up = elevationAboveLevel(transmitterElevationMrad);
  const back = elevationAboveLevel(receiverElevationMrad);
  const fromTransmitter = up === 0 ? level : tangent(up + halfAngle);
  const fromReceiver = back === 0 ? level : tangent(back + halfAngle);
  const crossingKm =
    (distanceKm * fromReceiver - 0.001 * (transmitterAmslM - receiverAmslM)) /
    (fromTransmitter + fromReceiver);
  const atKm = Math.min(Math.max(crossingKm, 0), distanceKm);
  const risenM = up === 0 ? 0 : 1000 * atKm * tangent(up);
  into.fromTransmitterKm = atKm;
  into.toReceiverKm = distanceKm - atKm;
  into.heightM = transmitterAmslM + risenM + (1000 * atKm * atKm) / (2 * medianRadiusKm);
}
