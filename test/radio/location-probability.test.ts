import { expect, test } from 'vitest';
import { areaShare, edgeMarginDb, locationShare } from '../../src/radio/location-probability.ts';

test.each([
  [0.75, 0.674],
  [0.85, 1.036],
  [0.9, 1.282],
  [0.95, 1.645],
])('%d of places at the edge take %d σ of margin', (share, sigmas) => {
  expect(edgeMarginDb(1, share)).toBeCloseTo(sigmas, 3);
  expect(locationShare(edgeMarginDb(6, share), 6)).toBeCloseTo(share, 9);
});

// radio planning facts, §2.5; checked there by numerical integration
test.each([
  [4, 3.5, [0.938, 0.967, 0.98]],
  [6, 3.5, [0.917, 0.955, 0.972]],
  [8, 3.5, [0.899, 0.945, 0.966]],
  [4, 6, [0.96, 0.979, 0.987]],
])(
  'with σ = %d dB and exponent %d, edges of 75, 85 and 90 %% make areas of %j',
  (sigmaDb, exponent, shares) => {
    for (const [i, edge] of [0.75, 0.85, 0.9].entries()) {
      const share = areaShare(edgeMarginDb(sigmaDb, edge), sigmaDb, exponent);
      expect(Math.abs(share - shares[i])).toBeLessThan(0.0006);
    }
  },
);

test('the area agrees with a sum over rings of the cell', () => {
  const [marginDb, sigmaDb, exponent] = [3, 5, 4];
  const rings = 2000;
  let sum = 0;
  for (let i = 0; i < rings; i++) {
    const radius = (i + 0.5) / rings;
    const nearerDb = -10 * exponent * Math.log10(radius);
    sum += (2 * radius * locationShare(marginDb + nearerDb, sigmaDb)) / rings;
  }
  expect(areaShare(marginDb, sigmaDb, exponent)).toBeCloseTo(sum, 5);
});

test('without spread a place has what it needs or has not', () => {
  expect(locationShare(0, 0)).toBe(1);
  expect(locationShare(-0.1, 0)).toBe(0);
});
