import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { openProject, setService, setTerminal } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { currentTerminal } from '../../../src/app/state/current.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import { copyTerminal, editTerminal } from '../../../src/app/state/terminal-actions.ts';
import {
  canDelete,
  changeTerminal,
  deleteTerminal,
  duplicateTerminal,
} from '../../../src/app/state/terminal-edits.ts';
import { checkProject } from '../../../src/planning/parse-project.ts';
import type { Project } from '../../../src/planning/project.ts';

const embedded = JSON.parse(
  readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'),
) as Project;

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(embedded);
});

test('another terminal is shown by its service of the same tier', () => {
  setService('good-cpe');
  setTerminal('drone');
  expect(appStore.getState().serviceId).toBe('good-drone');
});

test('a copy of a copy has four services of its own, and the project is still valid', () => {
  const first = duplicateTerminal(embedded, 'drone');
  const second = duplicateTerminal(first.project, first.terminalId);
  expect(checkProject(second.project)).toMatchObject({ valid: true });
  const services = second.project.services.filter(
    ({ terminalId }) => terminalId === second.terminalId,
  );
  expect(services.map(({ tier }) => tier)).toEqual(['reach', 'basic', 'good', 'best']);
  expect(services[0].name.en).toBe('Reach · Drone at 120 m copy copy');
});

test('services called after their terminal follow its name', () => {
  const { project, terminalId } = duplicateTerminal(embedded, 'drone');
  const named = changeTerminal(project, terminalId, { name: { zh: '巡检无人机', en: 'Patrol' } });
  const names = named.services.filter((each) => each.terminalId === terminalId);
  expect(names.map(({ name }) => name.zh)).toContain('可达 · 巡检无人机');
  expect(names.map(({ name }) => name.en)).toContain('Best · Patrol');
});

test('a terminal that a goal names is not deleted, and no value outside the file’s range is taken', () => {
  expect(canDelete(embedded, 'vessel-cpe')).toBe(false);
  expect(() => deleteTerminal(embedded, 'vessel-cpe')).toThrow('vessel-cpe');
  expect(canDelete(embedded, 'drone')).toBe(true);
  expect(() => changeTerminal(embedded, 'drone', { heightM: 0 })).toThrow();
});

test('undoing the copy that is shown shows a terminal that is there', () => {
  setTerminal('drone');
  const copy = copyTerminal('drone');
  editTerminal(copy, { heightM: 80 }, { zh: '终端高度', en: 'terminal height', unit: 'm' });
  expect(currentTerminal(appStore.getState())?.heightM).toBe(80);
  expect(appStore.getState().past.at(-1)?.name.en).toMatch(/terminal height 120\sm → 80\sm/);
  undo();
  undo();
  expect(appStore.getState().project).toBe(embedded);
  expect(currentTerminal(appStore.getState())).not.toBeNull();
});
