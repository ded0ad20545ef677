import { expect, test } from 'vitest';
import { peakOverhead, peakRateMbps } from '../../../src/radio/nr/peak-rate.ts';
import { readTable } from '../../reference/read-table.ts';

test.each(
  readTable<
    | 'case'
    | 'direction'
    | 'layers'
    | 'modulation_order'
    | 'resource_blocks'
    | 'scs_khz'
    | 'share'
    | 'mbps'
  >('nr-peak-rates.csv'),
)('$case $direction, $layers layers of $modulation_order bits: $mbps Mbps', (row) => {
  const direction = row.direction === 'uplink' ? 'uplink' : 'downlink';
  const rate = peakRateMbps({
    layers: Number(row.layers),
    modulationOrder: Number(row.modulation_order),
    resourceBlocks: Number(row.resource_blocks),
    subcarrierSpacingKhz: Number(row.scs_khz),
    overhead: peakOverhead[direction].fr1,
    share: Number(row.share),
  });
  expect(Math.abs(rate / Number(row.mbps) - 1)).toBeLessThan(0.001);
});
