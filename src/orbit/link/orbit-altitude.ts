import { power } from '../../units/elementary.ts';
import { equatorialRadiusKm, geostationaryRadiusKm, gravityKm3PerS2 } from '../earth-constants.ts';
import type { OrbitDefinition } from '../orbit-definition.ts';

/** Height of a geostationary orbit over the equator. [TR 38.821: 35786 km] */
const geostationaryAltitudeKm = geostationaryRadiusKm - equatorialRadiusKm;

/** Height in km that a link is reckoned with: that of a system's highest satellites, whose path is longest. */
export function orbitAltitudeKm(orbit: OrbitDefinition): number {
  switch (orbit.type) {
    case 'geo':
      return geostationaryAltitudeKm;
    case 'walker':
      return Math.max(...orbit.shells.map(({ altitudeKm }) => altitudeKm));
    case 'elements':
      return Math.max(
        ...orbit.satellites.map(
          ({ meanMotionRevPerDay }) => semiMajorAxisKm(meanMotionRevPerDay) - equatorialRadiusKm,
        ),
      );
  }
}

/** Kepler's third law. */
function semiMajorAxisKm(revPerDay: number): number {
  const radPerS = (revPerDay * 2 * Math.PI) / 86400;
  return power(gravityKm3PerS2 / (radPerS * radPerS), 1 / 3);
}
