import { expect, test } from 'vitest';
import { outlineOf, type Ring } from '../../../src/app/map/sites/horizon-outline.ts';
import { seededRandom } from '../../units/seeded-random.ts';

const ring = (x: number, y: number, radius: number): Ring => ({ at: { x, y }, radius });
const lengths = (rings: Ring[]) =>
  outlineOf(rings).reduce((sum, { from, to, radius }) => sum + (to - from) * radius, 0);

test('rings apart are whole, one within another is gone, two alike are one', () => {
  expect(lengths([ring(0, 0, 1), ring(5, 0, 1)])).toBeCloseTo(4 * Math.PI, 9);
  expect(lengths([ring(0, 0, 3), ring(1, 0, 1)])).toBeCloseTo(6 * Math.PI, 9);
  expect(lengths([ring(0, 0, 1), ring(0, 0, 1)])).toBeCloseTo(2 * Math.PI, 9);
});

test('two rings that cross lose what lies within the other', () => {
  // centres one radius apart: each loses a third
  expect(lengths([ring(0, 0, 1), ring(1, 0, 1)])).toBeCloseTo(2 * ((2 / 3) * 2 * Math.PI), 9);
});

test('no point of the outline lies within a ring, and no free point of a ring is left out', () => {
  const random = seededRandom(3);
  const rings = Array.from({ length: 25 }, () =>
    ring(random() * 10, random() * 10, 0.5 + random()),
  );
  const arcs = outlineOf(rings);
  for (const own of rings) {
    for (let turn = 0; turn < 360; turn += 1) {
      const angle = (turn * Math.PI) / 180 + 0.001;
      const x = own.at.x + own.radius * Math.cos(angle);
      const y = own.at.y + own.radius * Math.sin(angle);
      const isFree = rings.every(
        (other) => other === own || Math.hypot(x - other.at.x, y - other.at.y) > other.radius,
      );
      const isDrawn = arcs.some(
        ({ at, from, to }) =>
          at === own.at &&
          [angle, angle + 2 * Math.PI, angle + 4 * Math.PI].some((a) => a >= from && a <= to),
      );
      expect(isDrawn).toBe(isFree);
    }
  }
});
