import { expect, test } from 'vitest';
import { limitingCauses, notComputed } from '../../../src/coverage/tile-layers.ts';
import { mapClasses } from '../../../src/report/chart-map/map-classes.ts';
import {
  causeClass,
  changeClass,
  differenceClass,
  rsrpClass,
  tierClass,
} from '../../../src/report/pack/class-of.ts';

test('cells are of the classes that the legends of their layers name', () => {
  const named = (layer: Parameters<typeof mapClasses>[0], place: number) =>
    place === 0 ? 'nothing' : mapClasses(layer)[place - 1].name.en;
  expect([4, 1, 0, notComputed].map((tier) => named('service', tierClass(tier)))).toEqual([
    ...['best', 'reach', 'nothing', 'nothing'],
  ]);
  expect([-80, -120, -120.1, Number.NaN].map((dbm) => named('rsrp', rsrpClass(dbm)))).toEqual([
    ...['very good', 'below plan', 'nothing', 'nothing'],
  ]);
  const codes = [limitingCauses.indexOf('uplink'), 0, notComputed];
  expect(codes.map((code) => named('cause', causeClass(code)))).toEqual([
    ...['uplink too weak', 'served', 'nothing'],
  ]);
  expect(
    [12.1, 12, 3, 2.9, -3, -6, -12, -12.1, Number.NaN].map((db) =>
      named('rsrpDifference', differenceClass(db)),
    ),
  ).toEqual([
    ...['far stronger', 'stronger', 'a little stronger', 'nothing'],
    ...['a little weaker', 'weaker', 'weaker', 'far weaker', 'nothing'],
  ]);
  expect(
    [changeClass(false, true), changeClass(true, false), changeClass(true, true)].map((place) =>
      named('serviceChange', place),
    ),
  ).toEqual(['gained', 'lost', 'kept']);
  expect(changeClass(false, false)).toBe(0);
});
