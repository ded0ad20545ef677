import { expect, test } from 'vitest';
import type { CellOverlap } from '../../../src/coverage/survey/cell-survey.ts';
import { checkIdentities } from '../../../src/planning/cell-identities/check-identities.ts';
import type { IdentityCell } from '../../../src/planning/cell-identities/identity-cell.ts';
import {
  type IdentityOptions,
  planIdentities,
} from '../../../src/planning/cell-identities/plan-identities.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { randomCells } from './random-cells.ts';

test('three sectors of a site, clockwise, get three consecutive PCIs and roots of their own', () => {
  const site = [cell('a3', 'a', 240), cell('a1', 'a', 0), cell('a2', 'a', 120)];
  const { assignments, rootReuse } = planIdentities(site, []);
  expect(assignments.map(({ pci }) => pci)).toEqual([2, 0, 1]);
  expect(assignments.map(({ prachRootIndex }) => prachRootIndex)).toEqual([16, 0, 8]);
  expect(rootReuse).toEqual([]);
});

test('a new sector joins the PCIs that its site keeps', () => {
  const site = [
    cell('a1', 'a', 0, { pci: 501 }),
    cell('a2', 'a', 120),
    cell('a3', 'a', 240, { pci: 502 }),
  ];
  expect(pcisOf(site, [])).toEqual([501, 503, 502]);
});

test('sites have N_ID1 for themselves while there are any, so that they can grow', () => {
  const coast = ['a', 'b', 'c'].map((site) => cell(site, site, 0));
  expect(pcisOf(coast, []).map((pci) => Math.floor(pci / 3))).toEqual([0, 1, 2]);
});

test('where a site keeps PCIs that do not go together, the others differ from them mod 3', () => {
  const site = [
    cell('a1', 'a', 0, { pci: 501 }),
    cell('a2', 'a', 120),
    cell('a3', 'a', 240, { pci: 91 }),
  ];
  expect(pcisOf(site, [])[1] % 3).toBe(2);
});

test('cells that overlap most differ mod 3, and mod 30 where they cannot', () => {
  // four that overlap one another have three values mod 3: the two that share one overlap least
  const four = ['a', 'b', 'c', 'd'].map((site) => cell(site, site, 0));
  const overlaps = allPairs(4, (a, b) => (a === 1 && b === 3 ? 1 : 5));
  const pcis = pcisOf(four, overlaps);
  const planned = four.map((one, index) => ({ ...one, pci: pcis[index] }));
  expect(checkIdentities(planned, overlaps)).toEqual([
    { kind: 'mod3', severity: 'note', cells: [1, 3], confusedCell: null, areaKm2: 1 },
  ]);
});

test('two cells that a third one overlaps differ, though they do not overlap one another', () => {
  const row = [cell('left', 'l', 0), cell('middle', 'm', 0), cell('right', 'r', 0)];
  const overlaps = [
    { a: 0, b: 1, areaKm2: 2 },
    { a: 1, b: 2, areaKm2: 2 },
  ];
  expect(new Set(pcisOf(row, overlaps)).size).toBe(3);
  const alike = [{ ...row[0], pci: 7 }, row[1], { ...row[2], pci: 7 }];
  expect(pcisOf(alike, overlaps)[2]).toBe(7);
  expect(new Set(pcisOf(alike, overlaps, { scope: 'all' })).size).toBe(3);
});

test('cells of different channels may have the same values', () => {
  const pair = [cell('a/n28', 'a', 0), { ...cell('a/n1', 'a', 0), channel: 1 }];
  const { assignments } = planIdentities(pair, []);
  expect(assignments[1]).toEqual(assignments[0]);
});

test('roots run out at the 14th cell of 64: least is shared, and the proof is given', () => {
  const crowd = Array.from({ length: 14 }, (_, i) =>
    cell(`c${String(i).padStart(2, '0')}`, `s${i}`, 0, { rootsNeeded: 64 }),
  );
  const overlaps = allPairs(14, (a, b) => (a === 4 && b === 9 ? 0.5 : 10 + a + b));
  const { assignments, rootReuse } = planIdentities(crowd, overlaps);
  expect(assignments[4].prachRootIndex).toBe(assignments[9].prachRootIndex);
  expect(new Set(assignments.map(({ prachRootIndex }) => prachRootIndex)).size).toBe(13);
  expect(rootReuse).toEqual([
    { channel: 0, rootCount: 838, cells: [4, 9], areaKm2: 0.5, crowd: [...crowd.keys()] },
  ]);
});

test('kept roots may be shared without need, and then there is no proof', () => {
  const pair = [
    cell('a', 'a', 0, { prachRootIndex: 100 }),
    cell('b', 'b', 0, { prachRootIndex: 107 }),
  ];
  const { rootReuse } = planIdentities(pair, [{ a: 0, b: 1, areaKm2: 3 }]);
  expect(rootReuse).toMatchObject([{ cells: [0, 1], areaKm2: 3, crowd: null }]);
});

test('a kept block that passes the last root is kept clear of at both ends', () => {
  const roots = planIdentities(
    [
      cell('a', 'a', 0, { prachRootIndex: 820, rootsNeeded: 64 }), // 820 … 837 and 0 … 45
      cell('b', 'b', 0, { rootsNeeded: 32 }),
      cell('c', 'c', 0, { rootsNeeded: 32, prachRootIndex: 46, locked: true }),
    ],
    allPairs(3, () => 1),
  ).assignments.map(({ prachRootIndex }) => prachRootIndex);
  expect(roots).toEqual([820, 96, 46]);
});

test('roots that must serve twice do so as far away as can be', () => {
  // sequences of length 139 have two blocks of 64; the third cell has the choice
  const short = { rootsNeeded: 64, sequenceLength: 139 } as const;
  const coast = [
    { ...cell('south', 's', 0, short), position: { longitudeDeg: 121, latitudeDeg: 32 } },
    { ...cell('middle', 'm', 0, short), position: { longitudeDeg: 120, latitudeDeg: 33 } },
    { ...cell('north', 'n', 0, short), position: { longitudeDeg: 120, latitudeDeg: 33.5 } },
  ];
  const overlaps = [{ a: 0, b: 1, areaKm2: 1 }];
  const { assignments } = planIdentities(coast, overlaps);
  expect(assignments[2].prachRootIndex).toBe(assignments[0].prachRootIndex);
});

test.each([1, 2, 3, 4])('random networks are planned without a fault (seed %i)', (seed) => {
  // 13 blocks of 64 roots: enough where no cell has 13 neighbours, three siblings included
  const { cells, overlaps } = randomCells(seededRandom(seed), {
    sites: 90,
    mostOverlaps: 9,
    channels: 2,
    rootsNeeded: 64,
  });
  const { assignments, rootReuse } = planIdentities(cells, overlaps);
  const planned = cells.map((one, index) => ({ ...one, ...assignments[index] }));
  const faults = checkIdentities(planned, overlaps).filter(({ severity }) => severity !== 'note');
  expect(faults).toEqual([]);
  expect(rootReuse).toEqual([]);
  for (const siteId of new Set(cells.map((one) => one.siteId))) {
    const siblings = planned.filter((one) => one.siteId === siteId);
    const three = siblings.slice(0, 3).map(({ pci }) => pci);
    expect(new Set(three.map((pci) => Math.floor(pci / 3))).size).toBe(1);
    expect(new Set(three.map((pci) => pci % 3)).size).toBe(three.length);
  }
});

test('a site whose PCIs cannot be consecutive takes the last three that are left', () => {
  const left = [5, 100, 702];
  const taken = Array.from({ length: 1008 }, (_, pci) => pci).filter((pci) => !left.includes(pci));
  const hub = cell('hub', 'hub', 0, { pci: taken[0] });
  const others = taken.slice(1).map((pci) => cell(`taken ${pci}`, `site ${pci}`, 0, { pci }));
  const site = [0, 120, 240].map((azimuthDeg) => cell(`new ${azimuthDeg}`, 'new', azimuthDeg));
  const cells = [hub, ...others, ...site];
  // one cell overlaps all others, and may take any of them for any other
  const overlaps = cells.slice(1).map((_, i) => ({ a: 0, b: i + 1, areaKm2: 1 }));
  const pcis = pcisOf(cells, overlaps).slice(-3);
  expect(pcis.toSorted((a, b) => a - b)).toEqual(left);
});

test('neither the order of cells and overlaps nor the order within a pair matters', () => {
  const { cells, overlaps } = randomCells(seededRandom(5), { sites: 40, mostOverlaps: 12 });
  const order = [...cells.keys()].reverse();
  const shuffledOverlaps = overlaps
    .map(({ a, b, areaKm2 }) => ({ a: order.indexOf(b), b: order.indexOf(a), areaKm2 }))
    .reverse();
  const shuffled = planIdentities(
    order.map((index) => cells[index]),
    shuffledOverlaps,
  );
  const { assignments } = planIdentities(cells, overlaps);
  expect(shuffled.assignments).toEqual(order.map((index) => assignments[index]));
});

test('filling in keeps every value; replanning keeps those that are locked, and a plan that is good', () => {
  const random = seededRandom(6);
  const { cells, overlaps } = randomCells(random, { sites: 40, mostOverlaps: 12 });
  const some = cells.map((one) => ({
    ...one,
    ...(random() < 0.5
      ? { pci: Math.floor(1008 * random()), prachRootIndex: Math.floor(838 * random()) }
      : { pci: null, prachRootIndex: null }),
  }));
  const lockedOnes = some.map((one) => ({ ...one, locked: one.pci !== null && random() < 0.5 }));
  const filled = planIdentities(lockedOnes, overlaps).assignments;
  const anew = planIdentities(lockedOnes, overlaps, { scope: 'all' }).assignments;
  for (const [index, { pci, prachRootIndex, locked }] of lockedOnes.entries()) {
    if (pci !== null) expect(filled[index]).toEqual({ pci, prachRootIndex });
    if (locked) expect(anew[index]).toEqual({ pci, prachRootIndex });
  }
  const planned = lockedOnes.map((one, index) => ({ ...one, ...anew[index] }));
  expect(planIdentities(planned, overlaps, { scope: 'all' }).assignments).toEqual(anew);
});

test('values and overlaps that cannot be are refused by name', () => {
  const a = cell('a', 'a', 0);
  const other = { ...cell('b', 'b', 0), channel: 1 };
  const overlap = (areaKm2: number) => [{ a: 0, b: 1, areaKm2 }];
  expect(() => planIdentities([{ ...a, pci: 1008 }], [])).toThrow('a: pci 1008');
  expect(() => planIdentities([{ ...a, rootsNeeded: 0.5 }], [])).toThrow('a: rootsNeeded 0.5');
  expect(() => planIdentities([a, a], [])).toThrow('cell a');
  expect(() => planIdentities([a], overlap(1))).toThrow('cells 0 and 1');
  expect(() => checkIdentities([a, other], overlap(1))).toThrow('channels 0 and 1');
  expect(() => checkIdentities([a, a], overlap(Number.NaN))).toThrow('NaN km²');
});

function cell(
  key: string,
  siteId: string,
  azimuthDeg: number,
  given: Partial<IdentityCell> = {},
): IdentityCell {
  return {
    key,
    siteId,
    azimuthDeg,
    channel: 0,
    position: { longitudeDeg: 120, latitudeDeg: 33 },
    rootsNeeded: 8,
    pci: null,
    prachRootIndex: null,
    locked: false,
    ...given,
  };
}

function allPairs(count: number, areaKm2: (a: number, b: number) => number): CellOverlap[] {
  const firsts = Array.from({ length: count }, (_, a) => a);
  return firsts.flatMap((a) => firsts.slice(a + 1).map((b) => ({ a, b, areaKm2: areaKm2(a, b) })));
}

function pcisOf(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  options: IdentityOptions = {},
): number[] {
  return planIdentities(cells, overlaps, options).assignments.map(({ pci }) => pci);
}
