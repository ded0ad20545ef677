import { beforeEach, expect, test } from 'vitest';
import { openProject, setScenario, showChanges } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { shownChanges } from '../../../src/app/state/current-changes.ts';
import { redo, undo } from '../../../src/app/state/edit-history.ts';
import {
  createBranch,
  deleteScenario,
  renameScenario,
  takeChangesOver,
} from '../../../src/app/state/scenario-actions.ts';
import { changeSite, turnSector } from '../../../src/app/state/site-edits.ts';
import { stepSummary } from '../../../src/app/state/step-summary.ts';
import { twoSiteProject } from './two-site-project.ts';

const name = { zh: '分支', en: 'Branch' };

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
  createBranch('base', name, undefined);
});

test('a new branch is shown, and one undo takes it away', () => {
  expect(appStore.getState().scenarioId).toBe('scenario-2');
  const [step] = appStore.getState().past;
  expect(stepSummary(step)).toEqual({ zh: '新增 1 个方案', en: '1 scenario added' });
  undo();
  const { project, scenarioId } = appStore.getState();
  expect(project).toBe(twoSiteProject);
  expect(scenarioId).toBe('base');
});

test('when an undo takes the shown scenario away, what it was branched from is shown', () => {
  createBranch('scenario-2', { zh: '再分', en: 'Twig' }, 2025);
  expect(appStore.getState().scenarioId).toBe('scenario-3');
  undo();
  expect(appStore.getState().scenarioId).toBe('scenario-2');
});

test('deleting the shown branch shows what it was branched from; undo brings it back', () => {
  deleteScenario('scenario-2');
  expect(appStore.getState().scenarioId).toBe('base');
  deleteScenario('base');
  expect(scenarioIds()).toEqual(['base']);
  undo();
  expect(scenarioIds()).toEqual(['base', 'scenario-2']);
  redo();
  expect(scenarioIds()).toEqual(['base']);
});

test('the same name again is no step', () => {
  renameScenario('scenario-2', { ...name });
  expect(appStore.getState().past).toHaveLength(1);
  renameScenario('scenario-2', { zh: '新', en: 'New' });
  expect(appStore.getState().past.at(-1)?.name.en).toBe('rename the scenario to “New”');
});

test('changes are listed against the basis, taken over as one step, and what is in conflict stays', () => {
  const { project } = appStore.getState();
  const edited = changeSite(
    turnSector(changeSite(project, 'scenario-2', 'a', { year: 2026 }), 'scenario-2', 'b-1', 110),
    'base',
    'a',
    { year: 2027 },
  );
  appStore.setState({ project: edited });
  showChanges();
  const list = shownChanges(appStore.getState())?.list ?? [];
  expect(list.map(({ change, who }) => [change.siteId, who])).toEqual([
    ['a', 'both'],
    ['b', 'after'],
  ]);
  const changes = list.map(({ change }) => change);
  expect(takeChangesOver('base', changes)).toMatchObject([{ siteId: 'a' }]);
  expect(baseNow().sectors[2].azimuthDeg).toBe(110);
  expect(baseNow().sites[0].year).toBe(2027);
  expect(takeChangesOver('base', changes, new Set(['a']))).toEqual([]);
  expect(baseNow().sites[0].year).toBe(2026);
  undo();
  undo();
  expect(appStore.getState().project).toBe(edited);
});

test('showing the scenario that is compared with turns the comparison about', () => {
  showChanges('base');
  setScenario('base');
  expect(appStore.getState().changesAgainst).toBe('scenario-2');
});

function scenarioIds(): string[] {
  return appStore.getState().project.scenarios.map(({ id }) => id);
}

function baseNow() {
  return appStore.getState().project.scenarios[0];
}
