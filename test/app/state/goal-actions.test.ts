import { beforeEach, expect, test } from 'vitest';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import {
  applyPreset,
  createGoal,
  deleteGoal,
  editGoal,
} from '../../../src/app/state/goal-actions.ts';
import { checkProject } from '../../../src/planning/parse-project.ts';
import { smallProject } from '../../planning/small-project.ts';

const project = smallProject();
const [goal] = project.goals;
const { id } = goal;

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(project);
});

test('a goal is changed, marked as changed, and changed back by one undo', () => {
  editGoal(id, { sharePercent: 90 });
  expect(goals()).toEqual([
    { ...goal, sharePercent: 90, source: `changed by the user; before: ${goal.source}` },
  ]);
  editGoal(id, { year: 2026 });
  expect(goals()[0].source.match(/changed/g)).toHaveLength(1);
  expect(lastStep()).toEqual({ zh: '修改目标：方块 · 2026', en: 'Change goal: Square · 2026' });
  undo();
  undo();
  expect(goals()).toEqual([goal]);
});

test('a share of each asset is lost on the way to a zone, and taken away by null', () => {
  editGoal(id, { target: { assetKind: 'windFarm' } });
  editGoal(id, { eachPercent: 95 });
  expect(goals()[0]).toMatchObject({ target: { assetKind: 'windFarm' }, eachPercent: 95 });
  editGoal(id, { target: { zoneId: 'square' } });
  expect(goals()[0]).not.toHaveProperty('eachPercent');
  editGoal(id, { target: { assetKind: 'windFarm' }, eachPercent: 95 });
  editGoal(id, { eachPercent: null });
  expect(goals()[0]).not.toHaveProperty('eachPercent');
  expect(checkProject(appStore.getState().project).valid).toBe(true);
});

test('what the project file does not allow is not taken', () => {
  expect(() => editGoal(id, { sharePercent: 101 })).toThrow();
  expect(goals()).toEqual([goal]);
});

test('goals are added and deleted, those of a preset all in one step', () => {
  const added = createGoal();
  expect(goals().map((each) => each.id)).toEqual([id, added]);
  deleteGoal(id);
  expect(goals().map((each) => each.id)).toEqual([added]);
  const name = { zh: '按需', en: 'On demand' };
  applyPreset('onDemand', name, true);
  expect(goals().map((each) => each.id)).toEqual([added, 'onDemand-wind-farms-2027']);
  const before = appStore.getState().project;
  applyPreset('onDemand', name, true);
  expect(appStore.getState().project).toBe(before);
  applyPreset('onDemand', name, false);
  expect(goals()).toHaveLength(1);
  undo();
  expect(goals()).toHaveLength(2);
});

function goals() {
  return appStore.getState().project.goals;
}

function lastStep() {
  return appStore.getState().past.at(-1)?.name;
}
