import { expect, test } from 'vitest';
import { freeSpaceLossDb } from '../../src/radio/propagation/free-space-loss.ts';
import { fresnelReflection } from '../../src/radio/propagation/two-ray/fresnel-reflection.ts';
import { reflectionPoint } from '../../src/radio/propagation/two-ray/reflection-point.ts';
import { coherentShare } from '../../src/radio/propagation/two-ray/sea-roughness.ts';
import {
  breakPointKm,
  type TwoRayLink,
  twoRayLoss,
} from '../../src/radio/propagation/two-ray/two-ray-loss.ts';

const link: TwoRayLink = {
  frequencyMhz: 700,
  heightsM: [50, 5],
  polarisation: 'horizontal',
  kFactor: 1.4,
  water: { temperatureC: 15, salinityGpkg: 32 },
  significantWaveHeightM: 0,
  roughness: 'miller-brown',
};
const flatEarth: TwoRayLink = { ...link, kFactor: 1e6 };

test.each([
  [700, 2.3],
  [3500, 11.7],
  [4900, 16.3],
])('the lobes of 50 m and 5 m at %i MHz end at %f km', (frequencyMhz, expectedKm) => {
  // published to one decimal
  expect(breakPointKm([50, 5], frequencyMhz)).toBeCloseTo(expectedKm, 1);
  const gainDb = gainOf({ ...flatEarth, frequencyMhz });
  // the last lobe peaks there; horizontal polarisation over sea reflects with almost half a turn
  const peakKm = breakPointKm([50, 5], frequencyMhz);
  expect(gainDb(peakKm)).toBeGreaterThan(5.9);
  expect(gainDb(0.9 * peakKm)).toBeLessThan(gainDb(peakKm));
  for (let km = peakKm * 1.02; km < 5 * peakKm; km *= 1.02) {
    expect(gainDb(km)).toBeLessThan(gainDb(km / 1.02));
  }
});

test('far beyond the break point of a flat sea the loss grows by 40 dB a decade, whatever the frequency', () => {
  for (const frequencyMhz of [700, 3500]) {
    const { lossDb: at } = curve({ ...flatEarth, frequencyMhz });
    // 40 log d − 20 log (h1 h2), d in metres: the textbook limit, 0.012 dB away
    expect(at(200)).toBeCloseTo(40 * Math.log10(200e3) - 20 * Math.log10(250), 1);
    // at 3.5 GHz, 40 km is only 3.4 break points away: 0.3 dB short
    expect(at(400) - at(40)).toBeCloseTo(40, frequencyMhz === 700 ? 1 : 0);
  }
});

test('lobes vanish as the waves grow', () => {
  const swing = (significantWaveHeightM: number) => {
    const gainDb = gainOf({ ...link, frequencyMhz: 3500, significantWaveHeightM });
    const gains = Array.from({ length: 400 }, (_, i) => gainDb(0.5 + i * 0.005));
    return Math.max(...gains) - Math.min(...gains);
  };
  expect(swing(0)).toBeGreaterThan(20);
  for (const [calmer, rougher] of [
    [0, 0.5],
    [0.5, 1],
    [1, 2],
    [2, 4],
  ]) {
    expect(swing(rougher)).toBeLessThan(swing(calmer));
  }
  expect(swing(4)).toBeLessThan(3);
});

test('Ament takes more than Miller and Brown, and both leave calm water alone', () => {
  const wavelengthM = 0.0857;
  for (const rule of ['ament', 'miller-brown'] as const) {
    expect(coherentShare(rule, 0, 0.02, wavelengthM)).toBeCloseTo(1, 12);
  }
  for (const sine of [0.005, 0.02, 0.05]) {
    const ament = coherentShare('ament', 1, sine, wavelengthM);
    expect(ament).toBeLessThan(coherentShare('miller-brown', 1, sine, wavelengthM));
  }
  // exp(−½)·I0(½) = 0.645035 [Abramowitz and Stegun, table 9.8]
  const phaseOne = wavelengthM / Math.PI;
  expect(coherentShare('miller-brown', 1, phaseOne, wavelengthM)).toBeCloseTo(0.645035, 6);
});

test('either end may transmit', () => {
  for (const km of [0.3, 2, 9, 14]) {
    const there = twoRayLoss({ ...link, polarisation: 'vertical', heightsM: [50, 5] })(km);
    const back = twoRayLoss({ ...link, polarisation: 'vertical', heightsM: [5, 50] })(km);
    // the cubic is solved from the other end: a few roundings, magnified near a null
    expect(back.lossDb).toBeCloseTo(there.lossDb as number, 7);
  }
});

test('two rays never give more than four times the power of one', () => {
  for (const polarisation of ['horizontal', 'vertical'] as const) {
    const at = twoRayLoss({ ...link, polarisation, frequencyMhz: 4900 });
    for (let km = 0.05; km < 40; km *= 1.003) {
      const { lossDb, reason } = at(km);
      if (reason !== null) continue;
      expect(lossDb).toBeGreaterThan(freeSpaceLossDb(km, 4900) - 20 * Math.log10(2));
    }
  }
});

test('beyond the horizon and just before it there is no overlay, with the reason', () => {
  const at = twoRayLoss(link);
  expect(at(60)).toEqual({ lossDb: null, reason: 'beyond the horizon' });
  expect(at(37)).toEqual({ lossDb: null, reason: 'too close to the horizon' });
});

test('the ray leaves the point of reflection as steeply as it comes', () => {
  const radiusKm = 1.4 * 6371;
  const { distanceKm, grazingTangent, divergence } = reflectionPoint(12, [50, 5], radiusKm);
  const firstM = 50 - (500 * distanceKm ** 2) / radiusKm;
  const secondM = 5 - (500 * (12 - distanceKm) ** 2) / radiusKm;
  expect(firstM / (1000 * distanceKm)).toBeCloseTo(grazingTangent, 12);
  expect(secondM / (1000 * (12 - distanceKm))).toBeCloseTo(grazingTangent, 12);
  expect(divergence).toBeGreaterThan(0.7);
  expect(divergence).toBeLessThan(1);
});

test('at grazing incidence the sea turns the field over; steeper, it swallows vertical waves', () => {
  const sea = { real: 71, loss: 118 };
  for (const polarisation of ['horizontal', 'vertical'] as const) {
    expect(fresnelReflection(sea, 1e-6, polarisation).real).toBeCloseTo(-1, 4);
  }
  // the pseudo-Brewster angle of this water is near 5°
  const brewster = fresnelReflection(sea, 0.085, 'vertical');
  const size = Math.sqrt(brewster.real ** 2 + brewster.imaginary ** 2);
  expect(size).toBeLessThan(0.5);
  expect(fresnelReflection(sea, 0.085, 'horizontal').real).toBeLessThan(-0.98);
});

test('what is no link over the sea is refused with its value', () => {
  expect(() => twoRayLoss({ ...link, heightsM: [50, -1] })).toThrow(
    'antenna height in m: -1: expected 0.1 to 20000',
  );
  expect(() => twoRayLoss({ ...link, significantWaveHeightM: Number.NaN })).toThrow('NaN');
  expect(() => twoRayLoss(link)(0)).toThrow('distance 0 km: expected more than 0');
});

function curve(twoRayLink: TwoRayLink) {
  const at = twoRayLoss(twoRayLink);
  return { lossDb: (km: number) => at(km).lossDb as number };
}

function gainOf(twoRayLink: TwoRayLink): (km: number) => number {
  const { lossDb } = curve(twoRayLink);
  return (km) => freeSpaceLossDb(km, twoRayLink.frequencyMhz) - lossDb(km);
}
