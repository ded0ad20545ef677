import { beforeAll, beforeEach, expect, test } from 'vitest';
import { loadTexts } from '../../../src/app/i18n/text.ts';
import { openProject, setDuctingTime } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { ductingTimeShown, pictureBasis } from '../../../src/app/state/current-propagation.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import { predictsDucts, predictsTime } from '../../../src/app/state/predicted-times.ts';
import {
  chooseCoverageTime,
  chooseLandValue,
  chooseModel,
  resetToRegion,
  showDucting,
} from '../../../src/app/state/propagation-actions.ts';
import type { Project } from '../../../src/planning/project.ts';
import type { PropagationChoice } from '../../../src/planning/propagation-choice.ts';
import { twoSiteProject } from './two-site-project.ts';

const usual: PropagationChoice = {
  modelId: 'p2001',
  timePercent: 90,
  interferenceTimePercent: 10,
  kFactor: 1.4,
};
const project: Project = { ...twoSiteProject, propagation: usual };

beforeAll(() => Promise.all([loadTexts('zh'), loadTexts('en')]));

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(project);
});

test('choosing a model is one step with a name, and undo takes it back whole', () => {
  chooseModel('p526-smooth-earth');
  expect(propagation()).toEqual({
    ...usual,
    modelId: 'p526-smooth-earth',
    timePercent: 50,
    interferenceTimePercent: 50,
  });
  const { past } = appStore.getState();
  expect(past).toHaveLength(1);
  expect(past[0].name.en).toContain('P.2001 → P.526');
  expect(past[0].name.zh).toContain('90 → 50 %');
  undo();
  expect(appStore.getState().project).toBe(project);
});

test('a share of time that the new model cannot tell becomes its usual one', () => {
  chooseModel('p1812');
  expect(propagation()).toMatchObject({ timePercent: 50, interferenceTimePercent: 10 });
  chooseModel('p2001');
  expect(propagation()).toMatchObject({ timePercent: 90, interferenceTimePercent: 10 });
});

test('a share of time stays with a model that can tell it', () => {
  chooseCoverageTime(95);
  chooseModel('itm-p2p');
  expect(propagation()).toMatchObject({ timePercent: 95, interferenceTimePercent: 10 });
});

test('shares that a model does not predict are not offered, and refused', () => {
  expect([50, 90, 95, 99].map((percent) => predictsTime('p2001', percent))).not.toContain(false);
  expect([50, 90, 95, 99].filter((percent) => predictsTime('p1812', percent))).toEqual([50]);
  expect([1, 10, 50].filter((percent) => predictsTime('p526-smooth-earth', percent))).toEqual([50]);
  chooseModel('p1812');
  expect(() => chooseCoverageTime(90)).toThrow('p1812');
  expect(propagation().timePercent).toBe(50);
});

test('a value of the land is named with old and new, and the region can have it back', () => {
  const region = { heightM: 3, clutterHeightM: 10 };
  const name = { zh: '地物高度', en: 'Clutter height' };
  chooseLandValue(region, { key: 'clutterHeightM', name, unit: 'm', decimals: 0 }, 15);
  expect(propagation().land).toEqual({ heightM: 3, clutterHeightM: 15 });
  expect(appStore.getState().past[0].name.en).toBe('Clutter height 10 → 15\u00a0m');
  resetToRegion();
  expect(propagation()).toEqual(usual);
});

test('ducting changes the picture alone, and only where a model knows ducts', () => {
  showDucting(10);
  expect(pictureBasis(appStore.getState())).toMatchObject({ modelId: 'p2001', timePercent: 10 });
  expect(appStore.getState().project).toBe(project);
  chooseModel('itm-p2p');
  expect(appStore.getState().ductingTimePercent).toBeNull();
  expect(predictsDucts('itm-p2p')).toBe(false);
  setDuctingTime(1);
  expect(ductingTimeShown(appStore.getState())).toBeNull();
});

test('a picture that stands in says what it was predicted with', () => {
  appStore.setState({ picture: 'preview' });
  expect(pictureBasis(appStore.getState())).toEqual({
    modelId: 'p1812',
    timePercent: 50,
    isPreview: true,
  });
  chooseModel('free-space');
  expect(pictureBasis(appStore.getState())).toMatchObject({
    modelId: 'free-space',
    isPreview: false,
  });
});

function propagation(): PropagationChoice {
  return appStore.getState().project.propagation;
}
