import { decibelsFromRatio } from '../../units/decibel.ts';
import { sine } from '../../units/trigonometry.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { arrayElement } from './array-element.ts';
import { cutOf } from './cut-loss.ts';
import { lineArrayLossDb } from './line-array-loss.ts';

/** A rectangular array of dual-polarised elements, as one polarisation sees it. */
export interface ArrayAntenna {
  readonly rows: number;
  readonly columns: number;
  readonly rowSpacingWavelengths: number;
  readonly columnSpacingWavelengths: number;
  /** Rows fed together by one port: they are not steered against each other. */
  readonly rowsPerPort: number;
  /** Of feeding network, radome and taper together. */
  readonly lossDb: number;
  /** Traffic beams are steered so far to either side, and so far up and down. */
  readonly horizontalScanDeg: number;
  readonly verticalScanDeg: number;
  /** SSB beams stand side by side across the horizontal scan … */
  readonly ssbBeams: number;
  /** … each as wide as so many columns make it. */
  readonly ssbColumns: number;
}

/** Gain in dBi of a beam straight ahead: that of the elements in phase, less the losses. */
export function arrayGainDbi(array: Pick<ArrayAntenna, 'rows' | 'columns' | 'lossDb'>): number {
  return arrayElement.gainDbi + decibelsFromRatio(array.rows * array.columns) - array.lossDb;
}

/** The envelope of all traffic beams: in each direction, the beam that is strongest there. */
export function trafficPattern(array: ArrayAntenna): AntennaPattern {
  const across = wholeDegrees(array.horizontalScanDeg);
  const upAndDown = wholeDegrees(array.verticalScanDeg);
  const ports = array.rows / array.rowsPerPort;
  const portSpacing = array.rowsPerPort * array.rowSpacingWavelengths;
  return patternOfParts(
    arrayGainDbi(array),
    (sineOff) => leastLossDb(array.columns, array.columnSpacingWavelengths, sineOff, across),
    (sineOff) =>
      lineArrayLossDb(array.rowsPerPort, array.rowSpacingWavelengths, sineOff, 0) +
      leastLossDb(ports, portSpacing, sineOff, upAndDown),
  );
}

/**
 * The envelope of the SSB beams, in one row at the height of the traffic beams. A beam widened to
 * n times its width loses 10 log n of its gain, as if so many fewer columns formed it. Its gain
 * against that of the traffic beams is the SSB offset.
 */
export function ssbPattern(array: ArrayAntenna): AntennaPattern {
  const beamSpacingDeg = (2 * array.horizontalScanDeg) / array.ssbBeams;
  const beams = Array.from({ length: array.ssbBeams }, (_, beam) =>
    sineOfDeg(-array.horizontalScanDeg + (beam + 0.5) * beamSpacingDeg),
  );
  return patternOfParts(
    arrayGainDbi({ ...array, columns: array.ssbColumns }),
    (sineOff) => leastLossDb(array.ssbColumns, array.columnSpacingWavelengths, sineOff, beams),
    (sineOff) => lineArrayLossDb(array.rows, array.rowSpacingWavelengths, sineOff, 0),
  );
}

function patternOfParts(
  gainDbi: number,
  acrossDb: (sineOff: number) => number,
  upAndDownDb: (sineOff: number) => number,
): AntennaPattern {
  const { floorDb } = arrayElement;
  const cut = (elementDb: readonly number[], lossDb: (sineOff: number) => number) =>
    cutOf((offDeg) =>
      Math.min(elementDb[(offDeg + 360) % 360] + lossDb(sineOfDeg(offDeg)), floorDb),
    );
  const horizontalDb = cut(arrayElement.horizontalDb, acrossDb);
  // with an even number of beams none of them points straight ahead
  const leastDb = Math.min(...horizontalDb);
  return {
    gainDbi: gainDbi - leastDb,
    horizontalDb: horizontalDb.map((lossDb) => lossDb - leastDb),
    verticalDb: cut(arrayElement.verticalDb, upAndDownDb),
    floorDb,
  };
}

/** Loss in dB of the best of several beams in one direction. */
function leastLossDb(
  elements: number,
  spacingWavelengths: number,
  directionSine: number,
  beamSines: readonly number[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const beamSine of beamSines) {
    const lossDb = lineArrayLossDb(elements, spacingWavelengths, directionSine, beamSine);
    if (lossDb < least) least = lossDb;
  }
  return least;
}

/** Sines of the whole degrees within a scan angle. */
function wholeDegrees(scanDeg: number): number[] {
  const last = Math.floor(scanDeg);
  return Array.from({ length: 2 * last + 1 }, (_, i) => sineOfDeg(i - last));
}

function sineOfDeg(angleDeg: number): number {
  return sine((angleDeg * Math.PI) / 180);
}
