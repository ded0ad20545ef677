import { expect, test } from 'vitest';
import { limitingCauses } from '../../../src/coverage/tile-layers.ts';
import { type WeakGrid, weakAreas } from '../../../src/report/pack/weak-areas.ts';

const [served, uplink, silent] = ['none', 'uplink', 'silent'].map((cause) =>
  limitingCauses.indexOf(cause as 'none'),
);
const km2 = 1024 * 1e6;

test('cells that touch by a side make one area, and the edge of a zone or of the grid parts them', () => {
  const areas = weakAreas(
    gridOf([
      'uu.u', // the last cell of a row does not touch the first of the next
      's..u',
      '.Uuu',
    ]),
    10,
  );
  // the zone's edge parts U from u; corners join nothing
  expect(areas.map(({ zone, areaKm2, cause }) => [zone, areaKm2, cause])).toEqual([
    [0, 4, 'uplink'],
    [0, 3, 'uplink'],
    [1, 1, 'uplink'],
  ]);
});

test('an area is placed at the cell of its own that lies nearest to its middle', () => {
  const [ring] = weakAreas(gridOf(['uuuuu', 'u...u', 'u...u', 'u...u', 'uuuuu']), 1);
  expect(ring).toMatchObject({ areaKm2: 16, cell: 2 });
});

test('nothing is weak where everything is served, and nothing was computed is not weak either', () => {
  expect(weakAreas(gridOf(['....', '####']), 10)).toEqual([]);
});

/** `u` and `s` lack the uplink or any signal; `U` does in another zone; `#` was not computed. */
function gridOf(rows: readonly string[]): WeakGrid {
  const cells = rows.join('').split('');
  return {
    columns: rows[0].length,
    zone: Int8Array.from(cells, (cell) => (cell === 'U' ? 1 : 0)),
    cause: Uint8Array.from(cells, (cell) =>
      cell === '#' ? 255 : cell === 's' ? silent : cell === '.' ? served : uplink,
    ),
    rowAreas: new Float64Array(rows.length).fill(km2),
  };
}
