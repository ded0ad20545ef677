import { beforeEach, expect, test } from 'vitest';
import { openProject, select } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import {
  amendEdit,
  beginEdit,
  cancelEdit,
  commitEdit,
  edit,
  redo,
  undo,
} from '../../../src/app/state/edit-history.ts';
import { addSiteAt, turnSectorBy } from '../../../src/app/state/site-actions.ts';
import { moveSite, turnSector } from '../../../src/app/state/site-edits.ts';
import { nameOfMove, nameOfTurn } from '../../../src/app/state/step-name.ts';
import type { Project } from '../../../src/planning/project.ts';
import { twoSiteProject } from './two-site-project.ts';

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
});

test('an edit is one step that undo takes back and redo does again', () => {
  edit(nameOfTurn('base', 'a-1'), (project) => turnSector(project, 'base', 'a-1', 95));
  const { past, project: turned } = appStore.getState();
  expect(past[0].name).toEqual({
    zh: 'S1 方位 60° → 95° · 甲站',
    en: 'S1 azimuth 60° → 95° · Site A',
  });
  undo();
  expect(appStore.getState().project).toBe(twoSiteProject);
  redo();
  expect(appStore.getState().project).toBe(turned);
});

test('a new edit forgets the steps taken back', () => {
  turnSectorBy('a-1', 1);
  undo();
  turnSectorBy('a-2', 1);
  expect(appStore.getState().future).toEqual([]);
});

test('a drag of many moves is one step, measured from where it began', () => {
  beginEdit(nameOfMove('base', 'a'));
  for (const latitudeDeg of [33.1, 33.2, 33.3]) {
    amendEdit((before) => moveSite(before, 'base', 'a', { longitudeDeg: 121, latitudeDeg }));
  }
  expect(appStore.getState().past).toHaveLength(0);
  commitEdit();
  expect(appStore.getState().past).toHaveLength(1);
  expect(latitudeOf(appStore.getState().project)).toBe(33.3);
  undo();
  expect(appStore.getState().project).toBe(twoSiteProject);
});

test('a cancelled drag, and one that ends where it began, leave no step', () => {
  beginEdit(nameOfMove('base', 'a'));
  amendEdit((before) => moveSite(before, 'base', 'a', { longitudeDeg: 121, latitudeDeg: 34 }));
  cancelEdit();
  expect(appStore.getState().project).toBe(twoSiteProject);
  beginEdit(nameOfMove('base', 'a'));
  amendEdit((before) => moveSite(before, 'base', 'a', { longitudeDeg: 121, latitudeDeg: 33 }));
  commitEdit();
  expect(appStore.getState().past).toHaveLength(0);
});

test('quick key presses on one sector share a step, on another they do not', () => {
  turnSectorBy('a-1', 1);
  turnSectorBy('a-1', 1);
  turnSectorBy('a-2', 1);
  expect(appStore.getState().past.map((step) => step.name.en)).toEqual([
    'S1 azimuth 60° → 62° · Site A',
    'S2 azimuth 180° → 181° · Site A',
  ]);
});

test('an added site is selected, in service from the year shown, and undo takes it away', () => {
  addSiteAt({ longitudeDeg: 121.5, latitudeDeg: 33 });
  const { project, selection, year } = appStore.getState();
  const added = project.scenarios[0].sites.at(-1);
  expect(selection?.siteId).toBe(added?.id);
  expect(added?.year).toBe(year);
  select(null);
  undo();
  expect(appStore.getState().project.scenarios[0].sites).toHaveLength(2);
});

function latitudeOf(project: Project): number {
  return project.scenarios[0].sites[0].latitudeDeg;
}
