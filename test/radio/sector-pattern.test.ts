import { expect, test } from 'vitest';
import { horizontalLossDb, tiltTowards, verticalLossDb } from '../../src/radio/sector-pattern.ts';

const pattern = { horizontalBeamwidthDeg: 65, verticalBeamwidthDeg: 9 };

test('a sector loses nothing on its axis and 3 dB at half its beamwidth [TR 36.814]', () => {
  expect(horizontalLossDb(pattern, 0)).toBe(0);
  expect(horizontalLossDb(pattern, 32.5)).toBeCloseTo(3, 12);
  expect(verticalLossDb(pattern, 0)).toBe(0);
  expect(verticalLossDb(pattern, -4.5)).toBeCloseTo(3, 12);
});

test('the loss ends at 25 dB around and at 20 dB above and below [TR 36.814]', () => {
  expect(horizontalLossDb(pattern, 180)).toBe(25);
  expect(verticalLossDb(pattern, 60)).toBe(20);
});

test.each([-360, 360, 720])('an angle counts the same %i degrees further around', (turn) => {
  for (const offAxisDeg of [-100, -33, 0, 10, 179]) {
    expect(horizontalLossDb(pattern, offAxisDeg + turn)).toBeCloseTo(
      horizontalLossDb(pattern, offAxisDeg),
      10,
    );
  }
});

test('left and right lose the same', () => {
  expect(horizontalLossDb(pattern, -47)).toBe(horizontalLossDb(pattern, 47));
});

test('mechanical tilt looks down ahead, up behind and not at all to the side', () => {
  expect(tiltTowards(2, 5, 0)).toBeCloseTo(7, 12);
  expect(tiltTowards(2, 5, 180)).toBeCloseTo(-3, 12);
  expect(tiltTowards(2, 5, 90)).toBeCloseTo(2, 12);
  expect(tiltTowards(2, 5, -60)).toBeCloseTo(4.5, 12);
});
