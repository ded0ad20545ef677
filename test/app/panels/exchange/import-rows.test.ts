import { expect, test } from 'vitest';
import { boundsOfMarks } from '../../../../src/app/panels/exchange/import/incoming-marks.ts';
import {
  firstChoices,
  markOf,
  shapeRows,
} from '../../../../src/app/panels/exchange/import/shape-choices.ts';
import {
  isShown,
  siteMarks,
  siteRowsShown,
} from '../../../../src/app/panels/exchange/import/site-rows-shown.ts';
import type { IncomingShape } from '../../../../src/planning/shape-import/incoming-shape.ts';
import type { SiteImport } from '../../../../src/planning/site-import/site-import.ts';

const scope = { west: 118.5, east: 124, south: 31, north: 35.6 };

test('shapes begin as what their names tell, and beyond the region are bad on the chart too', () => {
  const shapes = [
    line('如东大桥', 121),
    line('Lane 7', 122),
    line('海岸线', 120),
    line('away', 90),
  ];
  const rows = shapeRows(shapes, firstChoices(shapes, false), scope);
  expect(rows.map(({ role }) => role)).toEqual(['bridge', 'lane', 'coastline', 'lane']);
  expect(rows.map(({ problem }) => problem !== null)).toEqual([false, false, false, true]);
  const marks = rows.map(markOf);
  expect(marks.map(({ good }) => good)).toEqual([true, true, true, false]);
  expect(boundsOfMarks(marks, scope)).toEqual({ west: 120, east: 122.1, south: 33, north: 33 });
});

test('a list shows the gravest of each line, and one mark for each site but the skipped', () => {
  const message = { zh: '错', en: 'wrong' };
  const at = { longitudeDeg: 121, latitudeDeg: 33 };
  const rows = siteRowsShown({
    rows: [
      { line: 2, siteId: 'a', position: at, state: 'new' },
      { line: 3, siteId: 'a', position: at, state: 'new' },
      { line: 4, siteId: 'b', position: at, state: 'bad' },
      { line: 5, siteId: 'c', position: at, state: 'skip' },
      { line: 6, siteId: 'd', position: null, state: 'bad' },
    ],
    problems: [
      { line: 2, severity: 'warning', message },
      { line: 4, severity: 'warning', message },
      { line: 4, severity: 'error', message, column: 'Azimuth', value: 'north' },
      { line: 5, severity: 'note', message },
    ],
  } as unknown as SiteImport);
  expect(rows.map(({ problem }) => problem?.value)).toEqual([
    ...[undefined, undefined, 'north', undefined, undefined],
  ]);
  expect(rows.filter((row) => isShown(row, 'bad')).map(({ line }) => line)).toEqual([4, 6]);
  expect(rows.filter((row) => isShown(row, 'warned')).map(({ line }) => line)).toEqual([2, 4]);
  expect(siteMarks(rows).map(({ key, good }) => [key, good])).toEqual([
    ['0', true],
    ['2', false],
  ]);
});

function line(name: string, x: number): IncomingShape {
  const coordinates = [
    [x, 33],
    [x + 0.1, 33],
  ];
  const geometry = { type: 'LineString', coordinates } as const;
  return { feature: 1, kind: 'line', name: { zh: name, en: name }, fields: [], geometry };
}
