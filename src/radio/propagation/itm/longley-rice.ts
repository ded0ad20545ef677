import { ln, power } from '../../../units/elementary.ts';
import { diffractionLossDb, terrainClutterLossDb } from './diffraction-loss.ts';
import type { ItmMedium } from './itm-medium.ts';
import { twoRayLossDb, twoRayWeight } from './line-of-sight-loss.ts';
import type { PathGeometry } from './path-geometry.ts';
import { smoothHorizonM } from './smooth-horizon.ts';
import { scatterGainDb, troposcatterLossDb } from './troposcatter-loss.ts';

/** What carries the signal, by NTIA's number. */
export const itmModes = ['line-of-sight', 'diffraction', 'troposcatter'] as const;

export type ItmMode = (typeof itmModes)[number];

/** Median attenuation beyond free space and what it comes from; filled anew for every path. */
export interface ReferenceAttenuation {
  lossDb: number;
  mode: ItmMode;
}

/** What the steps of one evaluation share. An object, for numbers in it are not allocated anew. */
const now = {
  horizonsM: 0,
  smoothHorizonsM: 0,
  lineOfSightRad: 0,
  /** The straight line on which diffraction loss lies as a function of distance. */
  slopeDbPerM: 0,
  interceptDb: 0,
  /** The curve of the loss in sight, by distance and by its logarithm. */
  curveDbPerM: 0,
  curveDbPerLn: 0,
};

/** Reference attenuation of a path by Longley and Rice. [ERL 79-ITS 67, sec. 3] */
export function longleyRice(
  path: PathGeometry,
  medium: ItmMedium,
  addedHeightProduct: number,
  into: ReferenceAttenuation,
): void {
  const { transmitter, receiver, distanceM } = path;
  const { effectiveRadiusM } = medium;
  now.smoothHorizonsM =
    smoothHorizonM(transmitter.effectiveHeightM, effectiveRadiusM) +
    smoothHorizonM(receiver.effectiveHeightM, effectiveRadiusM);
  now.horizonsM = transmitter.horizonM + receiver.horizonM;
  now.lineOfSightRad = -Math.max(
    transmitter.horizonRad + receiver.horizonRad,
    -now.horizonsM / effectiveRadiusM,
  );
  const scaleM = power((effectiveRadiusM * effectiveRadiusM) / medium.frequencyMhz, 1 / 3);
  setDiffractionLine(path, medium, addedHeightProduct, scaleM);
  if (distanceM < now.smoothHorizonsM) {
    into.lossDb = Math.max(0, lineOfSightLossDb(path, medium));
    into.mode = 'line-of-sight';
  } else {
    setTransHorizonLoss(path, medium, scaleM, into);
  }
}

/** The line through the diffraction losses at two distances far beyond the horizons. */
function setDiffractionLine(
  path: PathGeometry,
  medium: ItmMedium,
  addedHeightProduct: number,
  scaleM: number,
): void {
  const nearM = Math.max(now.smoothHorizonsM, now.horizonsM + 5 * scaleM);
  const farM = nearM + 10 * scaleM;
  const clutterDb = terrainClutterLossDb(path, medium.frequencyMhz, now.smoothHorizonsM);
  const nearDb =
    diffractionLossDb(path, medium, now.lineOfSightRad, nearM, addedHeightProduct) + clutterDb;
  const farDb =
    diffractionLossDb(path, medium, now.lineOfSightRad, farM, addedHeightProduct) + clutterDb;
  now.slopeDbPerM = (farDb - nearDb) / (farM - nearM);
  now.interceptDb = nearDb - now.slopeDbPerM * nearM;
}

/** Two rays and the extended line of diffraction, weighted, in dB. [ERL 79-ITS 67, sec. 3] */
function weightedLossDb(path: PathGeometry, medium: ItmMedium, distanceM: number): number {
  const weight = twoRayWeight(medium.frequencyMhz, path.irregularityM, now.smoothHorizonsM);
  return (
    weight * twoRayLossDb(path, medium, distanceM) +
    (1 - weight) * (now.slopeDbPerM * distanceM + now.interceptDb)
  );
}

/**
 * Loss within the smooth earth's horizons, in dB: a curve a + b·d + c·ln d through the loss at the
 * horizons and at one or two distances in sight. [ERL 79-ITS 67, eq. 3.16 to 3.21]
 */
function lineOfSightLossDb(path: PathGeometry, medium: ItmMedium): number {
  const horizonDb = now.smoothHorizonsM * now.slopeDbPerM + now.interceptDb;
  const heights = path.transmitter.effectiveHeightM * path.receiver.effectiveHeightM;
  let nearM = 0.04 * medium.frequencyMhz * heights;
  let farM: number;
  if (now.interceptDb >= 0) {
    nearM = Math.min(nearM, 0.5 * now.horizonsM);
    farM = nearM + 0.25 * (now.horizonsM - nearM);
  } else {
    farM = Math.max(-now.interceptDb / now.slopeDbPerM, 0.25 * now.horizonsM);
  }
  const farDb = weightedLossDb(path, medium, farM);
  const curved =
    nearM < farM && setCurve(nearM, weightedLossDb(path, medium, nearM), farM, farDb, horizonDb);
  if (!curved) {
    now.curveDbPerLn = 0;
    now.curveDbPerM = Math.max(0, horizonDb - farDb) / (now.smoothHorizonsM - farM);
    if (now.curveDbPerM === 0) now.curveDbPerM = now.slopeDbPerM;
  }
  const interceptDb =
    horizonDb - now.curveDbPerM * now.smoothHorizonsM - now.curveDbPerLn * ln(now.smoothHorizonsM);
  return interceptDb + now.curveDbPerM * path.distanceM + now.curveDbPerLn * ln(path.distanceM);
}

/**
 * Finds b and c of the curve through the losses at two distances in sight; false when it would not
 * be curved and the nearer one says nothing. [ERL 79-ITS 67, eq. 3.20 and 3.21]
 */
function setCurve(
  nearM: number,
  nearDb: number,
  farM: number,
  farDb: number,
  horizonDb: number,
): boolean {
  const toHorizonLn = ln(now.smoothHorizonsM / nearM);
  const toHorizonM = now.smoothHorizonsM - nearM;
  const toFarM = farM - nearM;
  now.curveDbPerLn = Math.max(
    0,
    (toHorizonM * (farDb - nearDb) - toFarM * (horizonDb - nearDb)) /
      (toHorizonM * ln(farM / nearM) - toFarM * toHorizonLn),
  );
  if (!(now.interceptDb > 0 || now.curveDbPerLn > 0)) return false;
  now.curveDbPerM = (horizonDb - nearDb - now.curveDbPerLn * toHorizonLn) / toHorizonM;
  if (now.curveDbPerM < 0) {
    now.curveDbPerLn = Math.max(0, horizonDb - nearDb) / toHorizonLn;
    now.curveDbPerM = now.curveDbPerLn === 0 ? now.slopeDbPerM : 0;
  }
  return true;
}

/**
 * Beyond the smooth earth's horizons: the line of diffraction or, past their crossing, that of
 * troposcatter. [The Algorithm, sec. 4]
 */
function setTransHorizonLoss(
  path: PathGeometry,
  medium: ItmMedium,
  scaleM: number,
  into: ReferenceAttenuation,
): void {
  const { distanceM } = path;
  const nearM = now.horizonsM + 200e3;
  const farM = now.horizonsM + 400e3;
  // a gain above 15 dB at the nearer distance gives way to that at the farther one
  const farGainDb = scatterGainDb(path, medium, farM);
  let nearGainDb = farGainDb;
  if (!(farGainDb > 15 && farGainDb < Number.POSITIVE_INFINITY)) {
    nearGainDb = scatterGainDb(path, medium, nearM);
    if (nearGainDb > 15 && nearGainDb < Number.POSITIVE_INFINITY) nearGainDb = farGainDb;
  }
  const nearDb = troposcatterLossDb(medium, now.lineOfSightRad, nearM, nearGainDb);

  let scatterSlopeDbPerM = now.slopeDbPerM;
  let scatterInterceptDb = now.interceptDb;
  let crossingM = 10e6;
  if (nearDb < 1000) {
    const farDb = troposcatterLossDb(medium, now.lineOfSightRad, farM, farGainDb);
    scatterSlopeDbPerM = (farDb - nearDb) / 200e3;
    crossingM = Math.max(
      now.smoothHorizonsM,
      now.horizonsM + 1.088 * scaleM * ln(medium.frequencyMhz),
      (nearDb - now.interceptDb - scatterSlopeDbPerM * nearM) /
        (now.slopeDbPerM - scatterSlopeDbPerM),
    );
    scatterInterceptDb = (now.slopeDbPerM - scatterSlopeDbPerM) * crossingM + now.interceptDb;
  }
  const scatters = distanceM > crossingM;
  into.mode = scatters ? 'troposcatter' : 'diffraction';
  into.lossDb = Math.max(
    0,
    scatters
      ? scatterSlopeDbPerM * distanceM + scatterInterceptDb
      : now.slopeDbPerM * distanceM + now.interceptDb,
  );
}
