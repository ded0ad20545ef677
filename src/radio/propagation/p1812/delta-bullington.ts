import { bullingtonLoss } from '../p526/bullington-loss.ts';
import { mixedPathLossDb, sphericalEarthLoss } from '../p526/spherical-earth-loss.ts';
import type { PathProfile } from '../path-profile.ts';
import type { Surface } from './smooth-earth-heights.ts';

/** A path that diffraction is asked of. */
export interface DiffractingPath {
  readonly profile: PathProfile;
  readonly frequencyGhz: number;
  readonly polarisation: 'horizontal' | 'vertical';
  readonly seaShare: number;
  /** Antennas above mean sea level. */
  readonly transmitterM: number;
  readonly receiverM: number;
  /** The surface that the spherical earth replaces. */
  readonly surface: Surface;
}

/** Diffraction loss for one effective earth radius, with its parts, in dB. */
export interface DiffractionLoss {
  /** Bullington over the actual ground. (Lbulla) */
  readonly actualDb: number;
  /** Bullington over the smooth surface. (Lbulls) */
  readonly smoothDb: number;
  /** Spherical earth over the smooth surface. (Ldsph) */
  readonly sphericalDb: number;
  /** All together. (Ld) */
  readonly lossDb: number;
}

/** Complete diffraction loss of a path. [ITU-R P.1812-8, eq. 37 to 39] */
export function deltaBullington(path: DiffractingPath, radiusKm: number): DiffractionLoss {
  const { profile, frequencyGhz, transmitterM, receiverM, surface } = path;
  const last = profile.distancesKm.length - 1;
  const bullington = bullingtonLoss(radiusKm, frequencyGhz);
  const transmitterEffectiveM = transmitterM - surface.startM;
  const receiverEffectiveM = receiverM - surface.endM;
  const bare = new Float64Array(last + 1);
  const actualDb = bullington(profile, {
    last,
    transmitterAmslM: transmitterM,
    receiverAmslM: receiverM,
  });
  const smoothDb = bullington(
    { distancesKm: profile.distancesKm, heightsM: bare, clutterM: bare },
    { last, transmitterAmslM: transmitterEffectiveM, receiverAmslM: receiverEffectiveM },
  );
  const spherical = sphericalEarthLoss(
    radiusKm,
    frequencyGhz,
    [transmitterEffectiveM, receiverEffectiveM],
    path.polarisation,
  );
  const sphericalDb = mixedPathLossDb(spherical(profile.distancesKm[last]), path.seaShare);
  return {
    actualDb,
    smoothDb,
    sphericalDb,
    lossDb: actualDb + Math.max(sphericalDb - smoothDb, 0),
  };
}
