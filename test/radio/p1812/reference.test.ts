import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { p1812 } from '../../../src/radio/propagation/p1812/p1812.ts';
import { inputOf, namedAsReference, type P1812Case } from './p1812-case.ts';

test('the loss and what led to it agree with the reference implementation within 1e-6', () => {
  const cases = readCases();
  expect(cases).toHaveLength(120);
  for (const row of cases) {
    const input = inputOf(row);
    const figures = namedAsReference(input, p1812(input));
    for (const [name, expected] of Object.entries(row.out)) {
      // both sides compute the same formulas: rounding alone separates them, 3e-12 measured
      expect(Math.abs(figures[name] - expected), `${row.id} ${name}`).toBeLessThan(1e-6);
    }
  }
});

test.each([
  ['timePercent', 50.1, 'timePercent 50.1: ITU-R P.1812-8 answers 1 to 50'],
  ['timePercent', Number.NaN, 'timePercent NaN: ITU-R P.1812-8 answers 1 to 50'],
  ['receiverHeightM', 0.5, 'receiverHeightM 0.5: ITU-R P.1812-8 answers 1 to 3000'],
  ['transmitterHeightM', 3001, 'transmitterHeightM 3001: ITU-R P.1812-8 answers 1 to 3000'],
])('%s of %f is refused, with the range', (quantity, value, reason) => {
  const input = inputOf(readCases()[0]);
  expect(() => p1812({ ...input, [quantity]: value })).toThrow(reason);
});

test('a profile that goes back is refused, with the sample', () => {
  const input = inputOf(readCases()[0]);
  const distancesKm = Float64Array.from(input.profile.distancesKm);
  distancesKm[3] = distancesKm[2];
  const profile = { ...input.profile, distancesKm };
  expect(() => p1812({ ...input, profile })).toThrow(/^profile distancesKm\[3\] .*: expected more/);
});

test('a ray that grazes the clutter about the mast exactly loses what one just over it does', () => {
  const grazing = (transmitterHeightM: number) =>
    p1812({
      ...inputOf(readCases()[0]),
      timePercent: 10,
      transmitterHeightM,
      receiverHeightM: 30,
      profile: {
        distancesKm: Float64Array.from({ length: 278 }, (_, i) => i * 0.1),
        heightsM: new Float64Array(278).fill(10.5),
        clutterM: new Float64Array(278).fill(10),
        zones: new Uint8Array(278).fill(3),
      },
    }).ductingDiffraction.actualDb;
  // for β0 the first sample lies on the line between the antennas: 500 · 27.6 · 27.7 / 19113 = 20
  expect(grazing(10)).toBeCloseTo(grazing(10 + 1e-9), 4);
});

function readCases(): P1812Case[] {
  const text = readFileSync(new URL('../../reference/p1812.jsonl', import.meta.url), 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
