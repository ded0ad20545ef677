import { beforeEach, expect, test } from 'vitest';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import { lockCellIdentities, planCellIdentities } from '../../../src/app/state/identity-actions.ts';
import type { IdentityCell } from '../../../src/planning/cell-identities/identity-cell.ts';
import { identityCells } from '../../../src/planning/cell-identities/identity-cells.ts';
import type { Project } from '../../../src/planning/project.ts';
import { twoSiteProject } from './two-site-project.ts';

const project: Project = {
  ...twoSiteProject,
  carriers: twoSiteProject.carriers.map((carrier) => ({
    ...carrier,
    prach: { format: 1, zeroCorrelationZone: 0 },
  })),
};

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(project);
});

test('filling in is one step with its count, and undo takes all values back', () => {
  expect(planCellIdentities(cells(), [], 'missing')).toBe(3);
  expect(cells().map(({ pci }) => pci)).toEqual([0, 1, 3]);
  const { past } = appStore.getState();
  expect(past.map(({ name }) => name.en)).toEqual(['identities of 3 cells filled in']);
  undo();
  expect(appStore.getState().project).toBe(project);
});

test('planning that changes nothing is no step', () => {
  planCellIdentities(cells(), [], 'missing');
  expect(planCellIdentities(cells(), [], 'missing')).toBe(0);
  expect(planCellIdentities(cells(), [], 'all')).toBe(0);
  expect(appStore.getState().past).toHaveLength(1);
});

test('a lock is a step, holds against replanning, and can be taken off', () => {
  planCellIdentities(cells(), [], 'missing');
  lockCellIdentities(['a-2/n28'], true);
  expect(cells().map(({ locked }) => locked)).toEqual([false, true, false]);
  // cells 0 and 3 are equal mod 3: now they overlap
  const overlaps = [{ a: 0, b: 2, areaKm2: 40 }];
  expect(planCellIdentities(cells(), overlaps, 'all')).toBeGreaterThan(0);
  const [first, second, third] = cells();
  expect(second.pci).toBe(1);
  expect(first.pci! % 3).not.toBe(third.pci! % 3);
  lockCellIdentities(['a-2/n28'], false);
  expect(appStore.getState().past.at(-1)?.name.en).toBe('identities of 1 cell unlocked');
});

function cells(): IdentityCell[] {
  const { project: shown } = appStore.getState();
  return identityCells(shown, shown.scenarios[0], 2027);
}
