import { expect, test } from 'vitest';
import { rsrpClasses } from '../../../src/app/overlay/palette.ts';
import { legendRows } from '../../../src/app/panels/legend/legend-rows.ts';

test('a limit between classes splits the ramp, one inside a class splits the class', () => {
  const at110 = legendRows(rsrpClasses, -110);
  expect(at110.map((row) => row.passes)).toEqual([true, true, true, true, false, false]);
  const at113 = legendRows(rsrpClasses, -113);
  expect(at113.filter((row) => row.rank === 4)).toMatchObject([
    { from: -113, to: -110, passes: true },
    { from: -115, to: -113, passes: false },
  ]);
});
