import { expect, test } from 'vitest';
import {
  identityCells,
  overlapsOfCells,
} from '../../../src/planning/cell-identities/identity-cells.ts';
import { withIdentities } from '../../../src/planning/cell-identities/with-identities.ts';
import { parseProject } from '../../../src/planning/parse-project.ts';
import type { Project } from '../../../src/planning/project.ts';
import { smallProject } from '../small-project.ts';

const project = smallProject();
const [scenario] = project.scenarios;
const [sector] = scenario.sectors;
const key = `${sector.id}/n28`;
const names = [{ sectorId: sector.id, carrierId: 'n28' }];

test('a cell has the roots that its cyclic shift needs, and the values that the project gives it', () => {
  const [bare] = identityCells(project, scenario, 2027);
  // format 1 without cyclic shifts: each of the 64 preambles is a root
  expect(bare).toMatchObject({ key, rootsNeeded: 64, sequenceLength: 839, pci: null });
  const [carrier] = project.carriers;
  const shifted = { ...carrier, prach: { format: 0, zeroCorrelationZone: 12 } } as const;
  // N_CS 119: seven preambles from one root
  expect(identityCells({ carriers: [shifted] }, scenario, 2027)[0].rootsNeeded).toBe(10);
  const given = { pci: 7, prachRootIndex: 830, locked: true };
  const planned = withIdentities(project, scenario.id, new Map([[key, given]]));
  expect(identityCells(project, planned.scenarios[0], 2027)[0]).toMatchObject(given);
});

test('a root beyond the 138 of short preambles is none', () => {
  const given = new Map([[key, { prachRootIndex: 138 }]]);
  const { scenarios } = withIdentities(project, scenario.id, given);
  const [carrier] = project.carriers;
  const short = { ...carrier, prach: { format: 'B4', zeroCorrelationZone: 0 } } as const;
  const rootOf = (carriers: Project['carriers']) =>
    identityCells({ carriers }, scenarios[0], 2027)[0].prachRootIndex;
  expect(rootOf([carrier])).toBe(138);
  expect(rootOf([short])).toBeNull();
});

test('only cells in service at the end of the year are there', () => {
  const [{ year }] = scenario.sites;
  expect(identityCells(project, scenario, year - 1)).toEqual([]);
  expect(identityCells(project, scenario, year)).not.toEqual([]);
});

test('overlaps of a survey are those of its cells, by their own indices', () => {
  const cells = identityCells(project, scenario, 2027);
  const other = { ...cells[0], key: 'elsewhere/n28' };
  const server = [{ sectorId: 'elsewhere', carrierId: 'n28' }, ...names];
  const surveyed = [{ a: 0, b: 1, areaKm2: 3 }];
  expect(overlapsOfCells([cells[0], other], surveyed, server)).toEqual([
    { a: 1, b: 0, areaKm2: 3 },
  ]);
  expect(() => overlapsOfCells(cells, surveyed, server)).toThrow('elsewhere/n28');
});

test('values are set beside what a cell has, and taken back without a trace', () => {
  const loaded = structuredClone(project);
  loaded.scenarios[0].sectors[0].cells = { n28: { downlinkLoad: 0.9 } };
  const locked = withIdentities(loaded, scenario.id, new Map([[key, { pci: 5, locked: true }]]));
  expect(locked.scenarios[0].sectors[0].cells).toEqual({
    n28: { downlinkLoad: 0.9, pci: 5, locked: true },
  });
  expect(parseProject(JSON.stringify(locked)).valid).toBe(true);
  const only = withIdentities(project, scenario.id, new Map([[key, { locked: true }]]));
  expect(withIdentities(only, scenario.id, new Map([[key, { locked: false }]]))).toEqual(project);
  expect(withIdentities(locked, scenario.id, new Map([[key, { pci: 5 }]]))).toBe(locked);
});
