import { expect, test } from 'vitest';
import { matching, shipRows, sorted } from '../../../../src/app/panels/ships/ship-rows.ts';
import type { Region } from '../../../../src/geo/region.ts';
import type { Project } from '../../../../src/planning/project.ts';

const departureUtc = '2026-06-20T16:00:00Z';
const project = {
  terminals: [{ id: 'cpe', name: { zh: '船载 CPE', en: 'Vessel CPE' } }],
  assets: [{ id: 'lane', kind: 'lane', name: { zh: '北航道', en: 'North lane' } }],
  fleets: [
    {
      id: 'f',
      name: { zh: '一队', en: 'First' },
      ships: [
        ship('10', 'cargo', {
          type: 'lane',
          assetId: 'lane',
          reversed: true,
          departureUtc,
          speedKn: 14,
        }),
        ship('2', 'fishing', {
          type: 'line',
          coordinates: [
            [121, 33],
            [122, 33],
          ],
          departureUtc,
          speedKn: 8,
        }),
        // a degree of latitude at 33° N is 59.9 NM, in six hours
        ship('3', 'tanker', {
          type: 'track',
          points: [
            [0, 121, 33],
            [21600, 121, 34],
          ],
        }),
      ],
    },
  ],
} as unknown as Project;
const region = { features: new Map() } as unknown as Region;
const rows = shipRows({ project, region }, null, 'en');

test('ships are listed with their route and speed, a track with its mean', () => {
  expect(rows.map(({ key, name, route, terminal }) => [key, name, route, terminal])).toEqual([
    ['f/10', 'Ship 10', '← North lane', 'Vessel CPE'],
    ['f/2', 'Ship 2', 'Own line', 'Vessel CPE'],
    ['f/3', 'Ship 3', 'Recorded track', 'Vessel CPE'],
  ]);
  expect(rows[2].speedKn).toBeCloseTo(59.9 / 6, 1);
});

test('every word that is searched for must be there, whichever language it is in', () => {
  const found = (search: string) => matching(rows, search).map(({ ship: { id } }) => id);
  expect(found('north CARGO')).toEqual(['10']);
  expect(found('3 号')).toEqual(['3']);
  expect(found('cargo line')).toEqual([]);
});

test('numbers in names sort as numbers, and what is not known stands last either way', () => {
  const states = new Map([['f/2', 'cells']]);
  const order = (column: 'name' | 'speed' | 'now', descending = false) =>
    sorted(rows, { column, descending, states }).map(({ ship: { id } }) => id);
  expect(order('name')).toEqual(['2', '3', '10']);
  expect(order('speed', true)).toEqual(['10', '3', '2']);
  expect([order('now')[0], order('now', true)[0]]).toEqual(['2', '2']);
});

function ship(id: string, kind: string, voyage: object) {
  return { id, name: { zh: `${id} 号`, en: `Ship ${id}` }, kind, terminalId: 'cpe', voyage };
}
