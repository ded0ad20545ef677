import { log10 } from '../../../units/elementary.ts';
import { type CommonVolume, emptyCommonVolume, findCommonVolume } from './common-volume.ts';
import { fadeExceededDb } from './fade-exceeded.ts';
import { addLegGases, type GasLosses, seaAir, setAirGround } from './gases.ts';
import type { P2001Link } from './p2001-link.ts';
import type { PathGeometry } from './path-geometry.ts';
import { emptyRainPath, measureRainPath, type RainPath, scatterLegPercent } from './rain-path.ts';
import { limitedScatterAngleMrad, troposcatterLossDb } from './troposcatter-loss.ts';

/** The part of a scatter path from an antenna to the common volume. */
interface ScatterLeg {
  readonly distanceKm: number;
  /** Fade by rain. [A2t, A2r] */
  readonly fadeDb: number;
  readonly rain: Readonly<RainPath>;
}

/** Sub-model 3: troposcatter. */
export interface Troposcatter {
  /** [Lbm3] */
  readonly lossDb: number;
  /** Before it is held above free space. [Lbs] */
  readonly scatterLossDb: number;
  /** [θ] */
  readonly scatterAngleMrad: number;
  readonly commonVolume: Readonly<CommonVolume>;
  readonly transmitterLeg: ScatterLeg;
  readonly receiverLeg: ScatterLeg;
  /** Fade of both legs. [A2] */
  readonly fadeDb: number;
  readonly gases: Readonly<GasLosses>;
}

/** [ITU-R P.2001-4, sec. 4.3 and attachment E] */
export function predictTroposcatter(
  link: P2001Link,
  path: PathGeometry,
  freeSpaceDb: number,
): Troposcatter {
  const { distanceKm } = path;
  const { medianRadiusKm } = link.refractivity;
  const commonVolume = emptyCommonVolume();
  findCommonVolume(
    distanceKm,
    path.transmitterAmslM,
    path.receiverAmslM,
    path.transmitterElevationMrad,
    path.receiverElevationMrad,
    medianRadiusKm,
    commonVolume,
  );
  const angleMrad =
    (1000 * distanceKm) / medianRadiusKm +
    path.transmitterElevationMrad +
    path.receiverElevationMrad;
  const scatterLossDb = troposcatterLossDb(
    link.troposcatter,
    distanceKm,
    log10(distanceKm),
    angleMrad,
    medianRadiusKm,
  );
  const transmitterLeg = scatterLeg(
    link,
    path.transmitterAmslM,
    commonVolume.heightM,
    commonVolume.fromTransmitterKm,
  );
  const receiverLeg = scatterLeg(
    link,
    path.receiverAmslM,
    commonVolume.heightM,
    commonVolume.toReceiverKm,
  );
  const fadeDb = scatterFadeDb(transmitterLeg, receiverLeg, distanceKm);
  const gases = scatterGases(link, path, commonVolume);
  const vapourShare = (transmitterLeg.rain.vapourShare + receiverLeg.rain.vapourShare) / 2;
  return {
    lossDb:
      Math.max(scatterLossDb, freeSpaceDb) +
      fadeDb +
      vapourShare * (gases.rainVapourDb - gases.vapourDb) +
      gases.oxygenDb +
      gases.vapourDb,
    scatterLossDb,
    scatterAngleMrad: limitedScatterAngleMrad(angleMrad),
    commonVolume,
    transmitterLeg,
    receiverLeg,
    fadeDb,
    gases,
  };
}

function scatterLeg(
  link: P2001Link,
  antennaM: number,
  commonVolumeM: number,
  distanceKm: number,
): ScatterLeg {
  const rain = emptyRainPath();
  measureRainPath(link.rain, antennaM, commonVolumeM, distanceKm, rain);
  const fadeDb = fadeExceededDb(link.exceededPercent, (fade) =>
    scatterLegPercent(link.rain, rain, fade),
  );
  return { distanceKm, fadeDb, rain };
}

/** [ITU-R P.2001-4, eq. 4.3.6] */
function scatterFadeDb(from: ScatterLeg, to: ScatterLeg, distanceKm: number): number {
  return (
    (from.fadeDb * (1 + 0.018 * from.distanceKm) + to.fadeDb * (1 + 0.018 * to.distanceKm)) /
    (1 + 0.018 * distanceKm)
  );
}

/** Gases on both legs. [ITU-R P.2001-4, attachment F.3] */
function scatterGases(
  link: P2001Link,
  path: PathGeometry,
  { fromTransmitterKm, toReceiverKm }: CommonVolume,
): GasLosses {
  const gases = { oxygenDb: 0, vapourDb: 0, rainVapourDb: 0 };
  const { frequencyGhz, climate } = link.conditions;
  const air = seaAir(frequencyGhz, climate.vapourDensityGpm3);
  setAirGround(air, path.transmitterGroundM);
  addLegGases(air, path.transmitterElevationMrad, fromTransmitterKm, gases);
  setAirGround(air, path.receiverGroundM);
  addLegGases(air, path.receiverElevationMrad, toReceiverKm, gases);
  return gases;
}
