import { pathCentreLatitudeDeg } from '../../radio/propagation/p1812/path-centre-latitude.ts';
import { type CaseFields, numberAt } from './case-fields.ts';

/** Latitude half way along a path, from its ends `phi_t`, `lam_t`, `phi_r` and `lam_r`. */
export function centreLatitudeAt(fields: CaseFields, distanceKm: number): number {
  const place = (latitude: string, longitude: string) => ({
    latitudeDeg: numberAt(fields, latitude, { from: -90, to: 90, unit: '°' }),
    longitudeDeg: numberAt(fields, longitude, { from: -360, to: 360, unit: '°' }),
  });
  return pathCentreLatitudeDeg(place('phi_t', 'lam_t'), place('phi_r', 'lam_r'), distanceKm);
}
