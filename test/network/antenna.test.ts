import { expect, test } from 'vitest';
import { antennas } from '../../projects/build/antennas.ts';
import { type Antenna, antennaSchema } from '../../src/network/antenna.ts';
import { findAntennaProblem } from '../../src/network/find-antenna-problem.ts';
import { patternOf, ssbPatternOf } from '../../src/network/pattern-of.ts';
import { patternFacts } from '../../src/radio/antenna/pattern-facts.ts';

test.each(antennas.map((antenna) => [antenna.id, antenna] as const))(
  '%s of the shipped library is sound and has a whole pattern',
  (_, antenna) => {
    expect(antennaSchema.parse(antenna)).toEqual(antenna);
    expect(findAntennaProblem(antenna)).toBeNull();
    for (const pattern of [patternOf(antenna, 2000), ssbPatternOf(antenna, 2000)]) {
      for (const cutDb of [pattern.horizontalDb, pattern.verticalDb]) {
        expect(cutDb.length).toBe(360);
        expect(Math.min(...cutDb)).toBe(0);
        expect(cutDb.every(Number.isFinite)).toBe(true);
      }
    }
  },
);

test.each(['panel-15dbi-65x9', 'panel-18dbi-33x7', 'panel-18dbi-65x6.5'])(
  '%s: both widths are read from the cuts as they are stated',
  (id) => {
    const antenna = antennaCalled(id);
    if (antenna.kind !== 'sector') throw new Error(`${id} is no sector`);
    const facts = patternFacts(patternOf(antenna, 2000));
    expect(facts.horizontalBeamwidthDeg).toBeCloseTo(antenna.horizontalBeamwidthDeg, 9);
    expect(facts.verticalBeamwidthDeg).toBeCloseTo(antenna.verticalBeamwidthDeg, 9);
  },
);

test('ids of the shipped library are used once', () => {
  expect(new Set(antennas.map(({ id }) => id)).size).toBe(antennas.length);
});

test('the 64T units have their stated gain in traffic beams and about 3 dB less in SSB beams', () => {
  const unit = antennaCalled('aau-64t-3500');
  expect(patternOf(unit, 3500).gainDbi).toBeCloseTo(25.5, 9);
  expect(ssbPatternOf(unit, 3500).gainDbi - 25.5).toBeCloseTo(-3.15, 2);
});

test('a dish has its stated gain at its frequency and 6 dB more, half as wide, an octave up', () => {
  const dish = antennaCalled('dish-1.2m-7500');
  expect(patternOf(dish, 7500).gainDbi).toBeCloseTo(37.3, 9);
  expect(patternOf(dish, 15_000).gainDbi).toBeCloseTo(43.32, 2);
});

test('a quadrifilar helix loses 3 dB to a linearly polarised base station', () => {
  expect(patternOf(antennaCalled('vessel-quadrifilar'), 2000).gainDbi).toBe(0);
});

test('a measured pattern is clipped at its front-to-back ratio, one without a back at 20 dB', () => {
  const panel = fileAntenna({ horizontalDb: cut((deg) => (deg >= 150 && deg <= 210 ? 27 : 0)) });
  expect(patternOf(panel, 740).floorDb).toBe(27);
  const omni = fileAntenna({ horizontalDb: cut(() => 0) });
  expect(patternOf(omni, 740).floorDb).toBe(20);
  expect(patternFacts(patternOf(omni, 740)).horizontalBeamwidthDeg).toBe(360);
});

test.each<[string, Antenna, string[], string]>([
  [
    'more gain than the elements of an array',
    { ...antennaCalled('aau-64t-3500'), gainDbi: 28 },
    ['gainDbi'],
    '27.82 dBi, what its elements can have, or less',
  ],
  [
    'ports that do not divide the rows',
    { ...arrayCalled('aau-64t-3500'), rowsPerPort: 5 },
    ['rowsPerPort'],
    'a divisor of 12 rows',
  ],
  [
    'SSB beams of more columns than there are',
    { ...arrayCalled('aau-64t-3500'), ssbColumns: 9 },
    ['ssbColumns'],
    '8 columns or fewer',
  ],
  [
    'a dish above its aperture',
    { ...antennaCalled('dish-1.2m-7500'), gainDbi: 40 },
    ['gainDbi'],
    '39.49 dBi, what its aperture can have, or less',
  ],
  [
    'an omni of less gain than any',
    { ...omni(), gainDbi: -3 },
    ['gainDbi'],
    '0.43 dBi or more, or a verticalBeamwidthDeg',
  ],
  [
    'a file without a peak',
    fileAntenna({ verticalDb: cut(() => 1) }),
    ['verticalDb'],
    '0 at the peak',
  ],
])('%s is a problem, named with its field', (_, antenna, path, expected) => {
  expect(antennaSchema.safeParse(antenna).success).toBe(true);
  const problem = findAntennaProblem(antenna);
  expect(problem).toMatchObject({ path, expected });
  expect(problem?.rule.zh).toMatch(/应|至多/);
});

function antennaCalled(id: string): Antenna {
  const antenna = antennas.find((one) => one.id === id);
  if (!antenna) throw new Error(`no antenna ${id}`);
  return antenna;
}

function arrayCalled(id: string): Antenna & { kind: 'array' } {
  const antenna = antennaCalled(id);
  if (antenna.kind !== 'array') throw new Error(`${id} is no array`);
  return antenna;
}

function omni(): Antenna {
  const { id, name, confidence, source } = antennaCalled('omni-6dbi');
  return { id, name, kind: 'omni', gainDbi: 6, confidence, source };
}

function fileAntenna(
  cuts: Partial<Record<'horizontalDb' | 'verticalDb', number[]>>,
): Antenna & { kind: 'file' } {
  const { id, name, confidence, source } = antennaCalled('omni-6dbi');
  return {
    ...{ id, name, confidence, source },
    kind: 'file',
    gainDbi: 15,
    fileName: 'a.msi',
    horizontalDb: cut(() => 0),
    verticalDb: cut((deg) => Math.min(deg, 360 - deg, 50)),
    ...cuts,
  };
}

function cut(lossDb: (angleDeg: number) => number): number[] {
  return Array.from({ length: 360 }, (_, angleDeg) => lossDb(angleDeg));
}
