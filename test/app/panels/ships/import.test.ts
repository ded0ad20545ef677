import { expect, test } from 'vitest';
import { readTime, shownTime } from '../../../../src/app/panels/ships/departures.ts';
import { readShips } from '../../../../src/app/panels/ships/import/read-ships.ts';
import { shipMark, shipRead } from '../../../../src/app/panels/ships/import/ship-row-read.ts';
import { regionWith } from '../../../planning/ships/region-with.ts';

const openSea = regionWith([]);
const options = {
  kind: 'other',
  terminalId: 'cpe',
  departureUtc: '2026-11-01T00:00:00Z',
  speedKn: 12,
} as const;
const outOfOrder = bytesOf(`MMSI,time_utc,lat,lon
412345678,2026-11-01 02:00:00,33.0,122.0
412345678,2026-11-01 04:00:00,33.2,122.0
412345678,2026-11-01 03:00:00,33.1,122.0
`);

test('while a file is refused its ships are shown as they might come, and none can be taken', () => {
  const { reading, shown } = readShips(outOfOrder, openSea, options);
  expect(reading.ships).toHaveLength(0);
  expect(reading.problems.map(({ kind, lines, remedy }) => [kind, lines, remedy])).toEqual([
    ['outOfOrder', [4], 'sortRows'],
  ]);
  expect(shown).toHaveLength(1);
  const sorted = readShips(outOfOrder, openSea, { ...options, sortRows: true });
  expect(sorted.reading.ships).toEqual(sorted.shown);
  expect(sorted.reading.ships).toHaveLength(1);
});

test('a file that nothing would let pass shows nothing', () => {
  const { reading, shown } = readShips(bytesOf('{"a": 1}'), openSea, options);
  expect([reading.problems.length, shown.length]).toEqual([1, 0]);
});

test('points, length, span and speeds of a track are told', () => {
  const { shown } = readShips(outOfOrder, openSea, { ...options, sortRows: true });
  const read = shipRead(shown[0], openSea, 0);
  // 0.2° of latitude at 33° N are 22.2 km, in two hours
  expect(read.points).toBe(3);
  expect(read.lengthKm).toBeCloseTo(22.2, 1);
  expect(read.meanKn).toBeCloseTo(22.18 / 1.852 / 2, 1);
  expect(read.mostKn).toBeCloseTo(read.meanKn, 1);
  expect(shipMark(read, true).paths[0]).toHaveLength(3);
});

test('times are typed as they are shown, in the time of the region, and refused when there is no such time', () => {
  expect(shownTime('2026-11-01T00:00:00Z')).toBe('2026-11-01 08:00');
  expect(readTime('2026-11-01 08:00')).toBe('2026-11-01T00:00:00Z');
  expect(readTime('2026/11/1 8:05:30')).toBe('2026-11-01T00:05:30Z');
  expect(['2026-02-30 08:00', '2026-11-01 24:00', 'noon', ''].map(readTime)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
