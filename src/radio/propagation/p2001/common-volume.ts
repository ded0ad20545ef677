import { tangent } from '../../../units/trigonometry.ts';
import type { PathGeometry } from './path-geometry.ts';

/** Where the beams of a troposcatter path cross; filled again and again. */
export interface CommonVolume {
  fromTransmitterKm: number;
  toReceiverKm: number;
  heightM: number;
}

export function emptyCommonVolume(): CommonVolume {
  return { fromTransmitterKm: Number.NaN, toReceiverKm: Number.NaN, heightM: Number.NaN };
}

/** [ITU-R P.2001-4, sec. 3.9] */
export function findCommonVolume(
  path: PathGeometry,
  medianRadiusKm: number,
  into: CommonVolume,
): void {
  const { distanceKm, transmitterAmslM, receiverAmslM } = path;
  const halfAngle = (0.5 * distanceKm) / medianRadiusKm;
  const up = 0.001 * Math.max(path.transmitterElevationMrad, 0);
  const fromTransmitter = tangent(up + halfAngle);
  const fromReceiver = tangent(0.001 * Math.max(path.receiverElevationMrad, 0) + halfAngle);
  const crossingKm =
    (distanceKm * fromReceiver - 0.001 * (transmitterAmslM - receiverAmslM)) /
    (fromTransmitter + fromReceiver);
  const atKm = Math.min(Math.max(crossingKm, 0), distanceKm);
  into.fromTransmitterKm = atKm;
  into.toReceiverKm = distanceKm - atKm;
  into.heightM =
    transmitterAmslM + 1000 * atKm * tangent(up) + (1000 * atKm * atKm) / (2 * medianRadiusKm);
}
