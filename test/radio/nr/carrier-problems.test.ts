import { expect, test } from 'vitest';
import { type CarrierSettings, carrierProblems } from '../../../src/radio/nr/carrier-problems.ts';
import { maxResourceBlocks } from '../../../src/radio/nr/max-resource-blocks.ts';

const n28: CarrierSettings = {
  nrBand: 'n28',
  duplex: 'FDD',
  downlinkMhz: 773,
  uplinkMhz: 718,
  bandwidthMhz: 30,
  subcarrierSpacingKhz: 15,
  resourceBlocks: 160,
  prach: { format: 1, zeroCorrelationZone: 0 },
  tdd: null,
};

const n41: CarrierSettings = {
  nrBand: 'n41',
  duplex: 'TDD',
  downlinkMhz: 2565,
  uplinkMhz: 2565,
  bandwidthMhz: 100,
  subcarrierSpacingKhz: 30,
  resourceBlocks: 273,
  prach: { format: 0, zeroCorrelationZone: 0 },
  tdd: {
    pattern: 'DDDDDDDSUU',
    special: { downlinkSymbols: 6, guardSymbols: 4, uplinkSymbols: 4 },
  },
};

const n258: CarrierSettings = {
  ...n41,
  nrBand: 'n258',
  downlinkMhz: 26125,
  uplinkMhz: 26125,
  bandwidthMhz: 400,
  subcarrierSpacingKhz: 120,
  resourceBlocks: 264,
  prach: { format: 'C2', zeroCorrelationZone: 0 },
  tdd: {
    pattern: 'DDDSU',
    special: { downlinkSymbols: 10, guardSymbols: 2, uplinkSymbols: 2 },
  },
};

// bands and resource blocks of the radio planning facts, §2.1
test.each([
  ['n28', n28],
  ['n5', { ...n28, nrBand: 'n5', downlinkMhz: 874.5, uplinkMhz: 829.5, ...tenMhz() }],
  ['n8', { ...n28, nrBand: 'n8', downlinkMhz: 954.5, uplinkMhz: 909.5, ...tenMhz() }],
  [
    'n1',
    {
      ...n28,
      nrBand: 'n1',
      downlinkMhz: 2130,
      uplinkMhz: 1940,
      bandwidthMhz: 40,
      resourceBlocks: 216,
    },
  ],
  ['n41', n41],
  ['n78', { ...n41, nrBand: 'n78', downlinkMhz: 3500, uplinkMhz: 3500 }],
  ['n79', { ...n41, nrBand: 'n79', downlinkMhz: 4850, uplinkMhz: 4850 }],
  ['n258', n258],
])('a carrier as it is used in %s has no problem', (_, carrier) => {
  expect(carrierProblems(carrier)).toEqual([]);
});

test.each<[string, CarrierSettings, string, string | number | null, string]>([
  ['a duplex that the band is not', { ...n41, nrBand: 'n28' }, 'duplex', 'TDD', 'FDD'],
  [
    'a carrier wider than its band',
    { ...n41, nrBand: 'n39', downlinkMhz: 1900, uplinkMhz: 1900 },
    'bandwidthMhz',
    100,
    'at most 40 MHz, the width of n39',
  ],
  [
    'a downlink half outside its band',
    { ...n28, downlinkMhz: 800 },
    'downlinkMhz',
    800,
    'a centre from 773 to 788 MHz',
  ],
  ['an uplink outside its band', { ...n28, uplinkMhz: 773 }, 'uplinkMhz', 773, '718 to 733'],
  ['a TDD carrier with two centres', { ...n41, uplinkMhz: 2575 }, 'uplinkMhz', 2575, '2565'],
  ['no resource blocks', { ...n28, resourceBlocks: 0 }, 'resourceBlocks', 0, 'from 1 to 160'],
  ['too many resource blocks', { ...n41, resourceBlocks: 275 }, 'resourceBlocks', 275, '1 to 273'],
  ['half a resource block', { ...n28, resourceBlocks: 79.5 }, 'resourceBlocks', 79.5, 'whole'],
  [
    'a spacing that the frequency has not',
    { ...n28, subcarrierSpacingKhz: 120 },
    'subcarrierSpacingKhz',
    120,
    'one of 15, 30, 60 at 773 MHz',
  ],
  [
    'a bandwidth that the spacing has not',
    { ...n41, subcarrierSpacingKhz: 15 },
    'bandwidthMhz',
    100,
    'at 15 kHz',
  ],
  ['a TDD carrier without a pattern', { ...n41, tdd: null }, 'tdd', null, 'a TDD pattern'],
  ['an FDD carrier with one', { ...n28, tdd: n41.tdd }, 'tdd', 'DDDDDDDSUU', 'no TDD pattern'],
  [
    'a pattern out of order',
    { ...n41, tdd: { ...n41.tdd!, pattern: 'DDDDU' } },
    'tdd.pattern',
    'DDDDU',
    'a special slot S',
  ],
  [
    'a preamble of 3 ms in an uplink of 1 ms',
    { ...n41, prach: { format: 1, zeroCorrelationZone: 0 } },
    'prach.format',
    1,
    'at most 1.14 ms, the longest uplink of DDDDDDDSUU; format 1 takes 3 ms',
  ],
  [
    'a long preamble at millimetre waves',
    { ...n258, prach: { format: 0, zeroCorrelationZone: 0 } },
    'prach.format',
    0,
    'B4, C0 or C2',
  ],
  [
    'a zone that is not',
    { ...n28, prach: { format: 1, zeroCorrelationZone: 16 } },
    'prach.zeroCorrelationZone',
    16,
    '0 to 15',
  ],
])('%s is refused with field, value and what was expected', (_, carrier, field, value, text) => {
  const [problem, ...others] = carrierProblems(carrier);
  expect(problem).toMatchObject({ field, value, severity: 'refusal' });
  expect(problem.expected).toContain(text);
  expect(others).toEqual([]);
});

test('an unknown band is a warning, and everything else is still checked', () => {
  const problems = carrierProblems({ ...n28, nrBand: 'n399', resourceBlocks: 0 });
  expect(problems.map(({ field, severity }) => [field, severity])).toEqual([
    ['nrBand', 'warning'],
    ['resourceBlocks', 'refusal'],
  ]);
});

test('an unusual distance between uplink and downlink is a warning', () => {
  expect(carrierProblems({ ...n28, uplinkMhz: 720 })).toMatchObject([
    { field: 'uplinkMhz', value: 720, severity: 'warning' },
  ]);
});

test('10 MHz at 60 kHz and 400 MHz at 120 kHz have 11 and 264 blocks [TS 38.101-1, -2, 5.3.2-1]', () => {
  expect(maxResourceBlocks(60, 10)).toBe(11);
  expect(maxResourceBlocks(120, 400, 26000)).toBe(264);
  expect(maxResourceBlocks(60, 5)).toBeNull();
  expect(maxResourceBlocks(15, 28)).toBeNull();
});

function tenMhz() {
  return { bandwidthMhz: 10, resourceBlocks: 52 };
}
