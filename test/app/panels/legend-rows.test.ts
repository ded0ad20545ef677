import { expect, test } from 'vitest';
import { legendRows } from '../../../src/app/panels/legend/legend-rows.ts';
import { layerScales } from '../../../src/report/legend/layer-scales.ts';

const { classes } = layerScales.rsrp;

test('a limit between classes splits the ramp, one inside a class splits the class', () => {
  const at110 = legendRows(classes, -110);
  expect(at110.map((row) => row.passes)).toEqual([true, true, true, true, false, false]);
  const at113 = legendRows(classes, -113);
  expect(at113.filter((row) => row.rank === 4)).toMatchObject([
    { from: -113, to: -110, passes: true },
    { from: -115, to: -113, passes: false },
  ]);
});
