import { pow10 } from '../../../units/elementary.ts';
import { knifeEdgeLossDb } from '../p526/knife-edge-loss.ts';
import { radioHorizonKm } from '../p526/spherical-earth-clearance.ts';
import { sphericalEarthLoss } from '../p526/spherical-earth-loss.ts';
import { bullingtonLossDb } from './bullington-loss.ts';
import { fadeExceededDb } from './fade-exceeded.ts';
import { type GasLosses, seaAir, setAirGround, surfaceGases } from './gases.ts';
import type { P2001Link } from './p2001-link.ts';
import type { PathGeometry } from './path-geometry.ts';
import { emptyRainPath, measureRainPath, type RainPath, surfacePathPercent } from './rain-path.ts';
import { log10ZeroFadePercent } from './zero-fade-time.ts';

/** Losses by diffraction, in dB. */
interface DiffractionLosses {
  /** Of the path. [Ld] */
  readonly lossDb: number;
  /** Over a smooth earth. [Ldsph] */
  readonly sphericalDb: number;
  /** Bullington's, over the profile and over the smooth surface. [Ldba, Ldbs] */
  readonly actualDb: number;
  readonly smoothDb: number;
  /** Of the edges at their Bullington points. [Ldbka, Ldbks] */
  readonly actualEdgeDb: number;
  readonly smoothEdgeDb: number;
}

/** Sub-model 1: normal propagation close to the surface of the earth. */
export interface NormalPropagation {
  /** [Lbm1] */
  readonly lossDb: number;
  readonly diffraction: DiffractionLosses;
  /** Percentage of the time in which the path would notionally fade. [Q0ca] */
  readonly zeroFadePercent: number;
  /** Fade by multipath and rain, negative for an enhancement. [A1] */
  readonly fadeDb: number;
  readonly rain: Readonly<RainPath>;
  readonly gases: Readonly<GasLosses>;
}

/** [ITU-R P.2001-4, sec. 4.1] */
export function predictNormal(
  link: P2001Link,
  path: PathGeometry,
  freeSpaceDb: number,
): NormalPropagation {
  const { conditions } = link;
  const diffraction = diffractionLosses(link, path);
  const log10ZeroFade = pathLog10ZeroFade(link, path);
  const lowerM = Math.min(path.transmitterAmslM, path.receiverAmslM);
  const higherM = Math.max(path.transmitterAmslM, path.receiverAmslM);
  const rain = emptyRainPath();
  measureRainPath(link.rain, lowerM, higherM, path.distanceKm, rain);
  const fadeDb = fadeExceededDb(link.exceededPercent, (fade) =>
    surfacePathPercent(link.rain, rain, fade, log10ZeroFade),
  );
  const air = seaAir(conditions.frequencyGhz, conditions.climate.vapourDensityGpm3);
  setAirGround(air, path.middleGroundM);
  const gases = surfaceGases(
    air,
    path.distanceKm,
    (path.transmitterAmslM + path.receiverAmslM) / 2,
  );
  return {
    lossDb:
      freeSpaceDb +
      diffraction.lossDb +
      fadeDb +
      rain.vapourShare * (gases.rainVapourDb - gases.vapourDb) +
      gases.oxygenDb +
      gases.vapourDb,
    diffraction,
    zeroFadePercent: pow10(log10ZeroFade),
    fadeDb,
    rain,
    gases,
  };
}

/** [ITU-R P.2001-4, attachment A.1] */
function diffractionLosses(link: P2001Link, path: PathGeometry): DiffractionLosses {
  const sphericalDb = sphericalEarthDb(link, path);
  const actualEdgeDb = knifeEdgeLossDb(path.actualNu);
  const smoothEdgeDb = knifeEdgeLossDb(path.smoothNu);
  const actualDb = bullingtonLossDb(actualEdgeDb, path.distanceKm);
  const smoothDb = bullingtonLossDb(smoothEdgeDb, path.distanceKm);
  const lossDb = actualDb + Math.max(sphericalDb - smoothDb, 0);
  return { lossDb, sphericalDb, actualDb, smoothDb, actualEdgeDb, smoothEdgeDb };
}

/** Over a smooth earth; negative beyond its horizon where the first term is. [ITU-R P.2001-4, attachment A.2] */
function sphericalEarthDb({ conditions, refractivity }: P2001Link, path: PathGeometry): number {
  const { distanceKm, seaShare } = path;
  const heightsM = [path.transmitterDiffractionHeightM, path.receiverDiffractionHeightM] as const;
  const { frequencyGhz, polarisation } = conditions;
  const lossAt = sphericalEarthLoss(refractivity.radiusKm, frequencyGhz, heightsM, polarisation);
  const { landDb, seaDb } = lossAt(distanceKm);
  const mixedDb = seaShare * seaDb + (1 - seaShare) * landDb;
  const isBeyond = distanceKm >= radioHorizonKm(refractivity.radiusKm, heightsM);
  return isBeyond ? mixedDb : Math.max(0, mixedDb);
}

/** Decimal logarithm of Q0ca of a whole path. [ITU-R P.2001-4, attachment B.2] */
function pathLog10ZeroFade(link: P2001Link, path: PathGeometry): number {
  const { transmitterAmslM, receiverAmslM } = path;
  if (path.inSight) {
    return log10ZeroFadePercent(
      link.multipath,
      path.distanceKm,
      Math.abs(transmitterAmslM - receiverAmslM) / path.distanceKm,
      Math.min(transmitterAmslM, receiverAmslM),
    );
  }
  return Math.max(
    log10ZeroFadePercent(
      link.multipath,
      path.transmitterHorizonKm,
      Math.abs(path.transmitterElevationMrad),
      Math.min(transmitterAmslM, path.transmitterHorizonM),
    ),
    log10ZeroFadePercent(
      link.multipath,
      path.receiverHorizonKm,
      Math.abs(path.receiverElevationMrad),
      Math.min(receiverAmslM, path.receiverHorizonM),
    ),
  );
}
