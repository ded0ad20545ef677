import { checkForDecay, json2satrec, type SatRec, sgp4 } from 'satellite.js';
import { cosine, sine } from '../units/trigonometry.ts';
import type { Ephemeris } from './ephemeris.ts';
import type { MeanElements } from './orbit-definition.ts';
import { siderealAngle } from './sidereal-angle.ts';

/**
 * Satellites by their mean elements: SGP4 near the earth, SDP4 for periods of 225 minutes and more
 * [Vallado et al. 2006, AIAA 2006-6753], turned from the axes of the true equator and mean equinox
 * to the earth's by sidereal time alone; the motion of the pole (15 m) is left out. NaN after a
 * decay, or where the model fails. Its sines are those of the engine that runs it, so the last
 * digits may differ from one to the next.
 */
export function elementsEphemeris(satellites: readonly MeanElements[]): Ephemeris {
  const records = satellites.map(satelliteRecord);
  const epochsMs = satellites.map(({ epochUtc }) => Date.parse(epochUtc));

  function write(
    index: number,
    timeMs: number,
    cos: number,
    sin: number,
    to: Float64Array,
    at: number,
  ) {
    const record = records[index];
    const result = sgp4(record, (timeMs - epochsMs[index]) / 60_000);
    if (result === null || checkForDecay(record)) {
      to[at] = Number.NaN;
      to[at + 1] = Number.NaN;
      to[at + 2] = Number.NaN;
      return;
    }
    const { x, y, z } = result.position;
    to[at] = cos * x + sin * y;
    to[at + 1] = cos * y - sin * x;
    to[at + 2] = z;
  }

  return {
    count: satellites.length,
    nameOf: (index) => satellites[index].name,
    positionsAt(timeMs, into) {
      const angle = siderealAngle(timeMs);
      const cos = cosine(angle);
      const sin = sine(angle);
      for (let i = 0; i < records.length; i += 1) write(i, timeMs, cos, sin, into, 3 * i);
    },
    positionAt(index, timeMs, into, at = 0) {
      const angle = siderealAngle(timeMs);
      write(index, timeMs, cosine(angle), sine(angle), into, at);
    },
  };
}

/** Elements as the model takes them. */
export function satelliteRecord(elements: MeanElements): SatRec {
  return json2satrec({
    OBJECT_NAME: elements.name,
    OBJECT_ID: '',
    EPOCH: elements.epochUtc,
    MEAN_MOTION: elements.meanMotionRevPerDay,
    ECCENTRICITY: elements.eccentricity,
    INCLINATION: elements.inclinationDeg,
    RA_OF_ASC_NODE: elements.raanDeg,
    ARG_OF_PERICENTER: elements.argumentOfPerigeeDeg,
    MEAN_ANOMALY: elements.meanAnomalyDeg,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: 'U',
    NORAD_CAT_ID: elements.catalogueNumber,
    ELEMENT_SET_NO: 999,
    REV_AT_EPOCH: 0,
    BSTAR: elements.bstar,
    MEAN_MOTION_DOT: elements.meanMotionDot,
    MEAN_MOTION_DDOT: elements.meanMotionDdot,
  });
}
