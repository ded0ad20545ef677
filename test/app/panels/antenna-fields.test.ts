import { expect, test } from 'vitest';
import { antennas } from '../../../projects/build/antennas.ts';
import {
  checkAntenna,
  fieldsOf,
  fieldValue,
  withFieldValue,
} from '../../../src/app/panels/antennas/antenna-fields.ts';
import { newAntenna, newKinds, withDesign } from '../../../src/app/panels/antennas/new-antenna.ts';
import { type Antenna, antennaSchema, type VesselAntenna } from '../../../src/network/antenna.ts';

const vessel = newAntenna('vessel', 'en') as VesselAntenna;
const helix = withDesign(vessel, 'axialHelix');
const { id, name, confidence, source } = vessel;
const level = Array(360).fill(0);
const file: Antenna = {
  ...{ id, name, confidence, source },
  kind: 'file',
  gainDbi: 15,
  fileName: 'a.msi',
  horizontalDb: level,
  verticalDb: level,
};

const examples: readonly (readonly [string, Antenna])[] = [
  ...newKinds.map((kind) => [kind, newAntenna(kind, 'en')] as const),
  ['helix', helix],
  ['quadrifilar', withDesign(vessel, 'quadrifilar')],
  ['file', file],
];

test.each(examples)('%s: what is made by hand is fit for a project file', (_, antenna) => {
  expect(checkAntenna(antenna)).toEqual({ antenna });
});

test.each(examples)('%s: fields take just what a project file does', (_, antenna) => {
  for (const { key, from, to, step, whole, whenEmpty } of fieldsOf(antenna)) {
    const allows = (value: number | null) =>
      antennaSchema.safeParse(withFieldValue(antenna, key, value)).success;
    expect([allows(from), allows(to)], key).toEqual([true, true]);
    expect([allows(from - step), allows(to + step)], key).toEqual([false, false]);
    expect(allows(from + 0.5 * step), key).toBe(whole !== true);
    expect(allows(null), key).toBe(whenEmpty !== undefined);
  }
});

test('a vessel’s antenna stays possible whatever it is made as', () => {
  for (const gainDbi of [-5, 0, 8, 30]) {
    for (const type of ['collinear', 'quadrifilar', 'axialHelix'] as const) {
      expect(
        checkAntenna(withDesign({ ...helix, gainDbi }, type)),
        `${gainDbi} ${type}`,
      ).toHaveProperty('antenna');
    }
  }
});

test('a field of the design is read and written in its place, and can be left out', () => {
  const wide = withFieldValue(vessel, 'design.verticalBeamwidthDeg', 12) as Antenna;
  expect(wide).toMatchObject({ design: { type: 'collinear', verticalBeamwidthDeg: 12 } });
  expect(fieldValue(wide, 'design.verticalBeamwidthDeg')).toBe(12);
  expect(withFieldValue(wide, 'design.verticalBeamwidthDeg', null)).toEqual(vessel);
});

test('what fields say against each other is told in both languages', () => {
  const array = antennas.find(({ kind }) => kind === 'array') as Antenna;
  expect(checkAntenna(withFieldValue(array, 'rows', 10))).toEqual({
    rule: {
      zh: '每端口的行数 3 应能整除 10 行',
      en: 'rows per port, 3, must divide the 10 rows',
    },
  });
});
