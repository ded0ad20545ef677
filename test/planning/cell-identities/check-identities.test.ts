import { expect, test } from 'vitest';
import { checkIdentities } from '../../../src/planning/cell-identities/check-identities.ts';
import type { IdentityCell } from '../../../src/planning/cell-identities/identity-cell.ts';
import type { IdentityProblem } from '../../../src/planning/cell-identities/identity-problem.ts';
import { identitySummary } from '../../../src/planning/cell-identities/identity-summary.ts';
import { identityTable } from '../../../src/planning/cell-identities/identity-table.ts';
import { planIdentities } from '../../../src/planning/cell-identities/plan-identities.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { randomCells } from './random-cells.ts';

/** Along a coast: Ganyu and Sheyang overlap Dafeng, but not one another. */
const [ganyu, dafeng, sheyang] = [0, 1, 2];
const overlaps = [
  { a: ganyu, b: dafeng, areaKm2: 4 },
  { a: dafeng, b: sheyang, areaKm2: 2.5 },
];

test('each kind of problem is told with its cells and the area it concerns', () => {
  expect(problemsOf([9, 9, 100])).toEqual([
    { kind: 'collision', severity: 'error', cells: [0, 1], confusedCell: null, areaKm2: 4 },
  ]);
  expect(problemsOf([9, 100, 9])).toEqual([
    { kind: 'confusion', severity: 'error', cells: [0, 2], confusedCell: dafeng, areaKm2: 6.5 },
  ]);
  expect(problemsOf([9, 39, 100])).toEqual([
    { kind: 'mod30', severity: 'note', cells: [0, 1], confusedCell: null, areaKm2: 4 },
    { kind: 'mod3', severity: 'note', cells: [0, 1], confusedCell: null, areaKm2: 4 },
  ]);
  expect(problemsOf([9, 100, 101], [0, 40, 47])).toEqual([
    { kind: 'rootOverlap', severity: 'warning', cells: [1, 2], confusedCell: null, areaKm2: 2.5 },
  ]);
});

test('roots are cyclic: eight from 836 on are 836, 837 and 0 to 5', () => {
  const kinds = (first: number) => problemsOf([9, 100, 101], [836, first, 500]).map(kindOf);
  expect(kinds(5)).toEqual(['rootOverlap']);
  expect(kinds(6)).toEqual([]);
  expect(kinds(829)).toEqual(['rootOverlap']);
  expect(kinds(828)).toEqual([]);
});

test('sectors of one site are neighbours even where no overlap was found', () => {
  const site = [0, 1].map((index) => ({ ...cell(index, 12, null), siteId: 'one' }));
  expect(checkIdentities(site, [])).toMatchObject([{ kind: 'collision', areaKm2: 0 }]);
});

test('a cell without values has no problem; the summary counts it', () => {
  const cells = [cell(0, 9, 0), cell(1, null, 100), cell(2, 9, null)];
  expect(checkIdentities(cells, overlaps)).toMatchObject([
    { kind: 'confusion', cells: [0, 2], confusedCell: dafeng },
  ]);
  const summary = identitySummary(cells, checkIdentities(cells, overlaps));
  expect(summary).toMatchObject({ cells: 3, missing: 2, locked: 0 });
  expect(summary.problems[1]).toEqual({ kind: 'confusion', count: 1, areaKm2: 6.5 });
});

test('the table begins with the cells that fare worst and tells what their values mean', () => {
  const cells = [cell(0, 100, 836), cell(1, 9, 20), cell(2, 9, 40)];
  const rows = identityTable(cells, overlaps, checkIdentities(cells, overlaps));
  expect(rows.map((row) => [row.key, row.problems.map(kindOf)])).toEqual([
    ['cell 1', ['collision']],
    ['cell 2', ['collision']],
    ['cell 0', []],
  ]);
  expect(rows[2]).toMatchObject({ pci: 100, nId1: 33, nId2: 1, firstRoot: 836, lastRoot: 5 });
  expect(rows.map(({ neighbours }) => neighbours)).toEqual([2, 1, 1]);
});

test.each([11, 12, 13])('every fault that is planted in a good plan is found (seed %i)', (seed) => {
  const random = seededRandom(seed);
  const network = randomCells(random, { sites: 60, mostOverlaps: 6 });
  const { assignments } = planIdentities(network.cells, network.overlaps);
  const good = network.cells.map((one, index) => ({ ...one, ...assignments[index] }));
  expect(faultsOf(good).filter(({ kind }) => kind !== 'mod3')).toEqual([]);

  for (let attempt = 0; attempt < 30; attempt++) {
    const { a, b } = network.overlaps[Math.floor(random() * network.overlaps.length)];
    const { pci, prachRootIndex } = good[a];
    expect(isFound('collision', { [b]: { pci } }, [a, b])).toBe(true);
    const pciLike = pci < 978 ? pci + 30 : pci - 30;
    expect(isFound('mod30', { [b]: { pci: pciLike } }, [a, b])).toBe(true);
    expect(isFound('mod3', { [b]: { pci: pciLike } }, [a, b])).toBe(true);
    const shift = Math.floor(random() * 15) - 7;
    const near = (prachRootIndex + shift + 838) % 838;
    expect(isFound('rootOverlap', { [b]: { prachRootIndex: near } }, [a, b])).toBe(true);
    const third = network.overlaps.find((overlap) => overlap.a === b)?.b;
    if (third !== undefined)
      expect(isFound('confusion', { [third]: { pci } }, [a, third], b)).toBe(true);
  }

  function faultsOf(cells: readonly IdentityCell[]): IdentityProblem[] {
    return checkIdentities(cells, network.overlaps);
  }

  function isFound(
    kind: IdentityProblem['kind'],
    planted: Readonly<Record<number, Partial<IdentityCell>>>,
    cells: readonly number[],
    confusedCell: number | null = null,
  ): boolean {
    const spoilt = good.map((one, index) => ({ ...one, ...planted[index] }));
    return faultsOf(spoilt).some(
      (problem) =>
        problem.kind === kind &&
        problem.confusedCell === confusedCell &&
        cells.every((one) => problem.cells.includes(one)),
    );
  }
});

/** The problems of the three cells in a row, with eight roots each. */
function problemsOf(
  pcis: readonly number[],
  roots: readonly number[] = [0, 100, 200],
): IdentityProblem[] {
  return checkIdentities(
    pcis.map((pci, index) => cell(index, pci, roots[index])),
    overlaps,
  );
}

function cell(index: number, pci: number | null, prachRootIndex: number | null): IdentityCell {
  return {
    key: `cell ${index}`,
    channel: 0,
    siteId: `site ${index}`,
    position: { longitudeDeg: 120, latitudeDeg: 33 },
    azimuthDeg: 0,
    rootsNeeded: 8,
    pci,
    prachRootIndex,
    locked: false,
  };
}

function kindOf({ kind }: IdentityProblem): string {
  return kind;
}
