import { gstime } from 'satellite.js';
import { expect, test } from 'vitest';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import type { MeanElements, OrbitDefinition } from '../../src/orbit/orbit-definition.ts';
import { siderealAngle } from '../../src/orbit/sidereal-angle.ts';
import { subSatellitePoint } from '../../src/orbit/sub-satellite-point.ts';

const epochMs = Date.UTC(2026, 2, 20);
const hourMs = 3_600_000;

const elements: MeanElements = {
  name: 'near earth',
  catalogueNumber: 90_001,
  epochUtc: '2026-03-20T00:00:00Z',
  meanMotionRevPerDay: 15.5,
  eccentricity: 0.001,
  inclinationDeg: 53,
  raanDeg: 20,
  argumentOfPerigeeDeg: 90,
  meanAnomalyDeg: 10,
  bstar: 1e-4,
  meanMotionDot: 0,
  meanMotionDdot: 0,
};

const walker: OrbitDefinition = {
  type: 'walker',
  shells: [
    {
      altitudeKm: 1145,
      inclinationDeg: 50,
      planes: 4,
      satellitesPerPlane: 3,
      phasing: 1,
      raanSpreadDeg: 360,
    },
    {
      altitudeKm: 600,
      inclinationDeg: 97.8,
      planes: 2,
      satellitesPerPlane: 2,
      phasing: 0,
      raanSpreadDeg: 180,
    },
  ],
};

function positionsOf(orbit: OrbitDefinition, timeMs: number) {
  const ephemeris = ephemerisOf(orbit, epochMs);
  const positions = new Float64Array(3 * ephemeris.count);
  ephemeris.positionsAt(timeMs, positions);
  return { ephemeris, positions };
}

test('sidereal time is that of the library that turns mean elements', () => {
  for (const timeMs of [epochMs, epochMs + 12_345_678, Date.UTC(1999, 5, 1, 3)]) {
    expect(siderealAngle(timeMs)).toBeCloseTo(gstime(new Date(timeMs)), 9);
  }
});

test('one satellite alone stands to the bit where it stands among all', () => {
  const geo: OrbitDefinition = {
    type: 'geo',
    satellites: [{ id: 'a', longitudeDeg: 101.4, inclinationDeg: 3.8 }],
  };
  for (const orbit of [geo, walker, { type: 'elements', satellites: [elements] } as const]) {
    const { ephemeris, positions } = positionsOf(orbit, epochMs + 7 * hourMs + 13);
    const one = new Float64Array(3);
    for (let i = 0; i < ephemeris.count; i += 1) {
      ephemeris.positionAt(i, epochMs + 7 * hourMs + 13, one);
      expect([...one]).toEqual([...positions.subarray(3 * i, 3 * i + 3)]);
    }
  }
});

test('a Walker shell spreads planes and phases as i: T/P/F has it', () => {
  const { ephemeris, positions } = positionsOf(walker, epochMs);
  expect(ephemeris.count).toBe(16);
  expect([ephemeris.nameOf(0), ephemeris.nameOf(15)]).toEqual(['1/1-1', '2/2-2']);
  // seen from the stars: the nodes are 90° apart, and each plane is 1 × 360° / 12 ahead of the last
  const sidereal = siderealAngle(epochMs);
  for (let plane = 0; plane < 4; plane += 1) {
    const at = 9 * plane;
    const [x, y, z] = positions.subarray(at, at + 3);
    const node = (plane * Math.PI) / 2;
    const along = Math.cos(node - sidereal) * x + Math.sin(node - sidereal) * y;
    expect(along / (6371 + 1145)).toBeCloseTo(Math.cos((plane * Math.PI) / 6), 9);
    const height = (Math.sin((plane * Math.PI) / 6) * Math.sin((50 * Math.PI) / 180)).toFixed(9);
    expect(z / (6371 + 1145)).toBeCloseTo(Number(height), 8);
  }
});

test('an orbit fit for the sun keeps pace with it: its node drifts by 0.986° a day', () => {
  const { ephemeris } = positionsOf(walker, epochMs);
  const position = new Float64Array(3);
  // the plane's pole, from two places along it
  const poleAt = (timeMs: number) => {
    const turn = siderealAngle(timeMs);
    const inSpace = (index: number) => {
      ephemeris.positionAt(index, timeMs, position);
      const [x, y, z] = position;
      return [
        Math.cos(turn) * x - Math.sin(turn) * y,
        Math.sin(turn) * x + Math.cos(turn) * y,
        z,
      ] as const;
    };
    const [ax, ay, az] = inSpace(12);
    ephemeris.positionAt(12, timeMs, position);
    const later = timeMs + 600_000;
    const turnLater = siderealAngle(later);
    ephemeris.positionAt(12, later, position);
    const bx = Math.cos(turnLater) * position[0] - Math.sin(turnLater) * position[1];
    const by = Math.sin(turnLater) * position[0] + Math.cos(turnLater) * position[1];
    const bz = position[2];
    return Math.atan2(az * bx - ax * bz, -(ay * bz - az * by));
  };
  const drift = ((poleAt(epochMs + 240 * hourMs) - poleAt(epochMs)) * 180) / Math.PI / 10;
  expect(Math.abs(drift)).toBeGreaterThan(0.95);
  expect(Math.abs(drift)).toBeLessThan(1.02);
});

test('a slot with some inclination draws a figure of eight, north first', () => {
  const ephemeris = ephemerisOf(
    { type: 'geo', satellites: [{ id: 'tt01', longitudeDeg: 101.4, inclinationDeg: 3.82 }] },
    epochMs,
  );
  const position = new Float64Array(3);
  const under = (hours: number) => {
    ephemeris.positionAt(0, epochMs + hours * hourMs, position);
    return subSatellitePoint(position);
  };
  expect(under(0).latitudeDeg).toBeCloseTo(0, 9);
  // beneath it, latitude on the ellipsoid exceeds that at the centre a little, by 0.004°
  expect(under(5.984).latitudeDeg).toBeCloseTo(3.824, 2);
  expect(under(17.951).latitudeDeg).toBeCloseTo(-3.824, 2);
  const eastward = [under(3).longitudeDeg, under(9).longitudeDeg].map((deg) => deg - 101.4);
  // tan²(i / 2) radians at most
  expect(eastward[0]).toBeCloseTo(-0.064, 3);
  expect(eastward[1]).toBeCloseTo(0.064, 3);
  expect(under(7).heightKm).toBeCloseTo(35_786, -1);
});

test('mean elements place a satellite at its height, and nowhere after its decay', () => {
  const decaying = { ...elements, name: 'decaying', meanMotionRevPerDay: 16.4, bstar: 0.02 };
  const orbit = { type: 'elements', satellites: [elements, decaying] } as const;
  const soon = positionsOf(orbit, epochMs + hourMs).positions;
  expect(subSatellitePoint(soon).heightKm).toBeGreaterThan(390);
  expect(subSatellitePoint(soon).heightKm).toBeLessThan(440);
  const later = positionsOf(orbit, epochMs + 30 * 24 * hourMs).positions;
  expect(Number.isNaN(later[0])).toBe(false);
  expect([...later.subarray(3)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
