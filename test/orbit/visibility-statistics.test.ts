import { expect, test } from 'vitest';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import { joinCounts } from '../../src/orbit/join-counts.ts';
import { lookAngles } from '../../src/orbit/look-angles.ts';
import { observerAt } from '../../src/orbit/observer.ts';
import type { OrbitDefinition, WalkerShell } from '../../src/orbit/orbit-definition.ts';
import { countVisibility } from '../../src/orbit/visibility-counts.ts';
import type { VisibilityQuestion } from '../../src/orbit/visibility-question.ts';
import { visibilityStatistics } from '../../src/orbit/visibility-statistics.ts';
import { readTable } from '../reference/read-table.ts';

/** Greenwich looks along the nodes from which right ascensions are counted, as in the reference. */
const startMs = Date.UTC(2026, 0, 1, 17, 14, 31, 448);
const place = { longitudeDeg: 121, latitudeDeg: 33.5 };

const shellRows = readTable('leo-shells.csv');
const rows = readTable('leo-availability.csv');

function shellsOf(model: string): WalkerShell[] {
  return shellRows
    .filter((row) => row.model === model)
    .map((row) => ({
      altitudeKm: Number(row.altitude_km),
      inclinationDeg: Number(row.inclination_deg),
      planes: Number(row.planes),
      satellitesPerPlane: Number(row.satellites_per_plane),
      phasing: Number(row.phasing),
      raanSpreadDeg: row.raan_spread_deg === '180' ? 180 : 360,
    }));
}

const tianqi: OrbitDefinition = { type: 'walker', shells: shellsOf('tianqi-36') };

function question(orbit: OrbitDefinition, more: Partial<VisibilityQuestion> = {}) {
  return { orbit, places: [place], masksDeg: [10], startMs, durationS: 86_400, stepS: 60, ...more };
}

test.each([...new Set(rows.map(({ model }) => model))])(
  'availability and number of %s are those of the reference simulation',
  (model) => {
    const asked = rows.filter((row) => row.model === model);
    const masksDeg = asked.map(({ mask_deg }) => Number(mask_deg));
    const orbit = { type: 'walker', shells: shellsOf(model) } as const;
    const found = visibilityStatistics(question(orbit, { masksDeg }));
    asked.forEach(({ time_percent, mean_visible, least_visible }, i) => {
      const mean = Number(mean_visible);
      expect(Math.abs(found.timePercent[i] - Number(time_percent))).toBeLessThan(1);
      // its numbers are rounded to 0.01
      expect(Math.abs(found.meanVisible[i] - mean)).toBeLessThan(0.02 * mean + 0.005);
      expect(Math.abs(found.leastVisible[i] - Number(least_visible))).toBeLessThanOrEqual(1);
    });
  },
);

test('a period counted in parts gives to the bit what it gives as a whole', () => {
  const places = [place, { longitudeDeg: 119, latitudeDeg: 36 }];
  const asked = question(tianqi, { places, masksDeg: [10, 40], durationS: 20_000, stepS: 77 });
  const whole = visibilityStatistics(asked);
  const bounds = [0, 1, 30, 31, 200, 260];
  const parts = bounds.slice(1).map((to, i) => countVisibility(asked, bounds[i], to));
  expect(joinCounts(asked, parts)).toEqual(whole);
  expect(whole.longestGapS[0]).toBeGreaterThan(0);
});

test('what is left out as far, sure or hopeless changes nothing against a look at each from each', () => {
  const shells = [...shellsOf('guowang-200'), ...shellsOf('tianqi-36')];
  const orbit = { type: 'walker', shells } as const;
  const near = [118.7, 121, 123.3].flatMap((longitudeDeg) =>
    [31, 33.5, 35.9].map((latitudeDeg) => ({ longitudeDeg, latitudeDeg })),
  );
  const far = [
    ...near,
    { longitudeDeg: -70, latitudeDeg: -50 },
    { longitudeDeg: 10, latitudeDeg: 89 },
  ];
  const masksDeg = [0, 10, 25, 89];
  for (const places of [near, far]) {
    const asked = question(orbit, { places, masksDeg, durationS: 6000 });
    const { meanVisible, highestShare } = visibilityStatistics(asked);
    const plain = plainCounts(asked);
    expect([...meanVisible]).toEqual(plain.visible.map((sum) => sum / 100));
    expect([...highestShare]).toEqual([...Float32Array.from(plain.highest, (sum) => sum / 100)]);
  }
});

/** Every satellite from every place, at each of the steps. */
function plainCounts({ orbit, places, masksDeg, durationS, stepS }: VisibilityQuestion) {
  const ephemeris = ephemerisOf(orbit, startMs);
  const positions = new Float64Array(3 * ephemeris.count);
  const visible = Array.from({ length: places.length * masksDeg.length }, () => 0);
  const highest = Array.from({ length: places.length * 90 }, () => 0);
  for (let step = 0; step < durationS / stepS; step += 1) {
    ephemeris.positionsAt(startMs + step * stepS * 1000, positions);
    places.forEach((from, place) => {
      const elevations = Array.from(
        { length: ephemeris.count },
        (_, i) => lookAngles(observerAt(from), positions, 3 * i).elevationDeg,
      );
      masksDeg.forEach((mask, m) => {
        visible[m * places.length + place] += elevations.filter((deg) => deg >= mask).length;
      });
      const top = Math.max(...elevations);
      if (top >= 0) highest[90 * place + Math.floor(top)] += 1;
    });
  }
  return { visible, highest };
}

test('what a place sees does not depend on what is asked of others far away', () => {
  const far = { longitudeDeg: -60, latitudeDeg: -30 };
  const alone = visibilityStatistics(question(tianqi));
  const among = visibilityStatistics(question(tianqi, { places: [place, far] }));
  expect(among.timePercent[0]).toBe(alone.timePercent[0]);
  expect(among.meanVisible[0]).toBe(alone.meanVisible[0]);
  expect(among.highestShare.slice(0, 90)).toEqual(alone.highestShare);
});

test('the shares of the highest elevation add up to the time with one above the horizon', () => {
  const { highestShare, timePercent } = visibilityStatistics(
    question(tianqi, { masksDeg: [0, 40] }),
  );
  const sumFrom = (deg: number) => highestShare.slice(deg).reduce((sum, share) => sum + share, 0);
  expect(100 * sumFrom(0)).toBeCloseTo(timePercent[0], 3);
  expect(100 * sumFrom(40)).toBeCloseTo(timePercent[1], 3);
});

test('the longest gap runs from the last look with a satellite to the next with one', () => {
  const { longestGapS, timePercent, leastVisible } = visibilityStatistics(
    question({ type: 'geo', satellites: [{ id: 'slot', longitudeDeg: 300, inclinationDeg: 0 }] }),
  );
  expect([timePercent[0], leastVisible[0], longestGapS[0]]).toEqual([0, 0, 86_400]);
});

test('elements looked at only when near give what every look gives', () => {
  const satellites = Array.from({ length: 6 }, (_, i) => ({
    name: `object ${i}`,
    catalogueNumber: 90_000 + i,
    epochUtc: '2026-01-01T00:00:00Z',
    meanMotionRevPerDay: i === 0 ? 2.006 : 13.3 + i * 0.4,
    eccentricity: i === 0 ? 0.7 : 0.001 * i,
    inclinationDeg: 63.4 - i,
    raanDeg: 60 * i,
    argumentOfPerigeeDeg: 270,
    meanAnomalyDeg: 50 * i,
    bstar: 1e-5,
    meanMotionDot: 0,
    meanMotionDdot: 0,
  }));
  const asked = question(
    { type: 'elements', satellites },
    { durationS: 43_200, stepS: 120, masksDeg: [0, 10] },
  );
  const steps = 360;
  const single = Array.from({ length: steps }, (_, step) => countVisibility(asked, step, step + 1));
  expect(visibilityStatistics(asked)).toEqual(joinCounts(asked, single));
});

test('a period or step of nothing is refused', () => {
  expect(() => visibilityStatistics(question(tianqi, { stepS: 0 }))).toThrow(/expected both above/);
});
