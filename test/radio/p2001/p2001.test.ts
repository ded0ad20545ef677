import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type P2001Input, p2001 } from '../../../src/radio/propagation/p2001/p2001.ts';
import { p2001Model } from '../../../src/radio/propagation/p2001/p2001-model.ts';
import type { Link } from '../../../src/radio/propagation/propagation-model.ts';
import { jiangsuClimate } from '../jiangsu-climate.ts';
import { inputOf, namedAsReference, type P2001Case } from './p2001-case.ts';

const cases = readCases('p2001.jsonl');

test('the loss and what led to it agree with the reference implementation within 1e-6', () => {
  expect(cases).toHaveLength(120);
  for (const row of cases) {
    const figures = namedAsReference(p2001(inputOf(row)));
    for (const [name, expected] of Object.entries(row.out)) {
      compare(`${row.id} ${name}`, figures[name], expected);
    }
  }
});

test('over the open sea the loss is the published one [propagation facts, table of models]', () => {
  const published = [
    [700, 20, [126.5, 128.0, 130.7]],
    [700, 60, [164.2, 167.4, 172.2]],
    [2600, 40, [152.6, 155.6, 160.9]],
    [3500, 60, [182.9, 187.8, 195.2]],
  ] as const;
  for (const [frequencyMhz, distanceKm, [medianDb, mostDb, nearlyAllDb]] of published) {
    const lossDb = (timePercent: number) => {
      const climate = { ...jiangsuClimate, troposcatterZone: 0 } as const;
      const link = { ...seaLink, frequencyMhz, timePercent, climate };
      return p2001Model.predictPath(link, seaPath(distanceKm, 0.2)).lossDb;
    };
    // printed to one decimal, for a climate that was not told in full
    expect(Math.abs(lossDb(50) - medianDb)).toBeLessThan(0.1);
    expect(Math.abs(lossDb(90) - mostDb)).toBeLessThan(0.15);
    // here a different sub-refraction tells: 10.0 or 10.7 of slope make 0.4 dB
    expect(Math.abs(lossDb(99) - nearlyAllDb)).toBeLessThan(0.7);
  }
});

test('the parts of a loss add up to it', () => {
  for (const distanceKm of [0.2, 0.4, 5, 30, 120]) {
    const { lossDb, parts } = p2001Model.predictPath(seaLink, seaPath(distanceKm, 0.2));
    expect(lossDb).toBeGreaterThan(60);
    const sum = parts.reduce((total, part) => total + part.lossDb, 0);
    expect(sum).toBeCloseTo(lossDb, 9);
  }
});

test('a path with nothing between its ends loses little more than free space', () => {
  const { lossDb, parts } = p2001Model.predictPath(seaLink, seaPath(0.2, 0.2));
  // 0.4 dB of the fading of a month without multipath, no diffraction
  expect(Math.abs(lossDb - parts[0].lossDb)).toBeLessThan(1);
});

test('inputs without an answer are refused with their value', () => {
  const input: P2001Input = inputOf(cases[0]);
  expect(() => p2001({ ...input, timePercent: 100 })).toThrow('timePercent 100');
  expect(() => p2001({ ...input, frequencyGhz: 60 })).toThrow('frequencyGhz 60');
  expect(() => p2001({ ...input, receiverHeightM: 0 })).toThrow('receiverHeightM 0');
  const { profile } = input;
  const zones = profile.zones.slice().fill(2, 1, 2);
  expect(() => p2001({ ...input, profile: { ...profile, zones } })).toThrow('zones[1] 2');
  expect(p2001Model.refusal({ ...seaLink, timePercent: 0 })).toContain('timePercent 0');
});

const seaLink: Link = {
  frequencyMhz: 3500,
  transmitterHeightAmslM: 50,
  receiverHeightM: 5,
  polarisation: 'vertical',
  timePercent: 90,
  kFactor: 1.4,
  latitudeDeg: 33.3,
  climate: jiangsuClimate,
};

function seaPath(distanceKm: number, stepKm: number) {
  const count = Math.round(distanceKm / stepKm) + 1;
  return {
    distancesKm: Float64Array.from({ length: count }, (_, i) => i * stepKm),
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count).fill(1),
  };
}

/** 1e-6 dB is the aim; rounding alone separates the two, 6e-13 dB measured. */
function compare(name: string, actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    // sporadic E reaches millions of decibels
    const scale = Math.max(1, Math.abs(expected) / 1000);
    const difference = Math.abs((actual as number) - expected);
    expect(difference / scale, `${name}: ${actual} for ${expected}`).toBeLessThan(1e-6);
    return;
  }
  for (const [key, value] of Object.entries(expected as object)) {
    compare(`${name}.${key}`, (actual as Record<string, unknown>)?.[key], value);
  }
}

function readCases(name: string): P2001Case[] {
  const text = readFileSync(new URL(`../../reference/${name}`, import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
