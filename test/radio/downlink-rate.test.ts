import { expect, test } from 'vitest';
import { downlinkSinrDb } from '../../src/radio/link-budget.ts';

// worked budgets of the radio planning facts, §3.3, line "SINR target", rounded there to 0.1 dB
test.each([
  ['n28, 5 Mbps', 160, 15, 1, 5, -5.8],
  ['n28, 10 Mbps', 160, 15, 1, 10, -2.9],
  ['n1, 10 Mbps', 216, 15, 1, 10, -4.1],
])(
  'the SINR that a downlink rate needs: %s',
  (_, resourceBlocks, subcarrierSpacingKhz, downlinkShare, mbps, sinrDb) => {
    const carrier = { resourceBlocks, subcarrierSpacingKhz, downlinkShare };
    // the budgets divide by the nominal bandwidth, the engine by the blocks in use: 4 % less
    expect(Math.abs(downlinkSinrDb(carrier, mbps) - sinrDb)).toBeLessThan(0.35);
  },
);

test('a rate beyond the highest modulation is out of reach', () => {
  const carrier = { resourceBlocks: 160, subcarrierSpacingKhz: 15, downlinkShare: 1 };
  expect(downlinkSinrDb(carrier, 200)).toBe(Number.POSITIVE_INFINITY);
});
