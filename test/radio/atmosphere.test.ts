import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  oxygenAttenuationDbPerKm,
  waterVapourAttenuationDbPerKm,
} from '../../src/radio/atmosphere/gas-attenuation.ts';
import {
  rainAttenuationDbPerKm,
  rainCoefficients,
} from '../../src/radio/atmosphere/rain-attenuation.ts';
import { slantPathRainDb } from '../../src/radio/atmosphere/slant-path-rain.ts';

// the same formulas on both sides: rounding alone separates them
const roundingShare = 1e-12;

test('attenuation by oxygen and water vapour agrees with the reference implementation of P.676', () => {
  const cases = readCases('p676.jsonl');
  expect(cases).toHaveLength(100);
  for (const { id, f, P_dry_hPa, rho, T, out } of cases) {
    const air = { dryPressureHpa: P_dry_hPa, vapourDensityGpm3: rho, temperatureK: T };
    expectShare(oxygenAttenuationDbPerKm(f, air), out.gamma_o_v13, `${id} oxygen`);
    expectShare(waterVapourAttenuationDbPerKm(f, air), out.gamma_w_v13, `${id} vapour`);
  }
});

test('the coefficients of rain and its attenuation agree with the reference implementation of P.838', () => {
  const cases = readCases('p838.jsonl');
  expect(cases).toHaveLength(100);
  for (const { id, f, el, tau, R, out } of cases) {
    const coefficients = rainCoefficients(f, el, tau);
    expectShare(coefficients.k, out.k, `${id} k`);
    expectShare(coefficients.alpha, out.alpha, `${id} alpha`);
    expectShare(rainAttenuationDbPerKm(coefficients, R), out.gammaR, `${id} gamma`);
  }
});

test('rain on slant paths agrees with the reference implementation of P.618', () => {
  const cases = readCases('p618-rain.jsonl');
  expect(cases).toHaveLength(100);
  for (const { id, lat, f, el, tau, hs, hR, R001, p, out } of cases) {
    const path = {
      latitudeDeg: lat,
      frequencyGhz: f,
      elevationDeg: el,
      tiltDeg: tau,
      stationHeightKm: hs,
      rainHeightKm: hR,
      rainRate001MmPerHour: R001,
    };
    expectShare(slantPathRainDb(path, p), out.A, id);
  }
});

test('a station above the rain, or without rain, loses nothing', () => {
  const path = {
    latitudeDeg: 33,
    frequencyGhz: 12,
    elevationDeg: 40,
    tiltDeg: 45,
    stationHeightKm: 5,
    rainHeightKm: 4.8,
    rainRate001MmPerHour: 60,
  };
  expect(slantPathRainDb(path, 0.01)).toBe(0);
  expect(slantPathRainDb({ ...path, stationHeightKm: 0, rainRate001MmPerHour: 0 }, 0.01)).toBe(0);
});

function expectShare(actual: number, expected: number, name: string): void {
  expect(Math.abs(actual / expected - 1), name).toBeLessThan(roundingShare);
}

/** The cases of a file of test/reference, whose README tells names and units. */
function readCases(file: string) {
  const text = readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
