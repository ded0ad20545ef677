import { beforeEach, expect, test } from 'vitest';
import { conditionsTexts } from '../../../src/app/panels/propagation/conditions-texts.ts';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { chooseConditions } from '../../../src/app/state/condition-actions.ts';
import { effectiveKFactor } from '../../../src/app/state/current-propagation.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import { conditionsOf, defaultConditions } from '../../../src/planning/conditions-of.ts';
import { twoSiteProject } from './two-site-project.ts';

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
});

test('a choice is one step that names old and new, and undo takes it back', () => {
  chooseConditions({ season: 'spring' });
  chooseConditions({ significantWaveHeightM: 2 });
  const { past, project } = appStore.getState();
  expect(past.map(({ name }) => name)).toEqual([
    { zh: '季节 全年 → 春', en: 'Season year → spring' },
    { zh: '有效波高 0.5 → 2.0\u00a0m', en: 'Wave height 0.5 → 2.0\u00a0m' },
  ]);
  expect(project.conditions).toEqual({
    ...defaultConditions,
    season: 'spring',
    significantWaveHeightM: 2,
  });
  undo();
  undo();
  expect(appStore.getState().project).toBe(twoSiteProject);
});

test('a project at the default conditions holds none', () => {
  chooseConditions({ waterLevel: 'low' });
  chooseConditions({ tidalFlats: 'wetSand' });
  chooseConditions({ waterLevel: 'mean' });
  chooseConditions({ tidalFlats: 'sea' });
  expect(appStore.getState().project).toEqual(twoSiteProject);
  expect('conditions' in appStore.getState().project).toBe(false);
});

test('what a project file would refuse is refused, and what changes nothing is no step', () => {
  expect(() => chooseConditions({ significantWaveHeightM: 13 })).toThrow('12');
  chooseConditions({ season: 'annual' });
  expect(appStore.getState().past).toEqual([]);
});

test('the basis names what differs from the default, and shows the season’s k', () => {
  const yearly = effectiveKFactor(appStore.getState());
  expect(conditionsTexts(conditionsOf(appStore.getState().project), 'en')).toEqual([]);
  chooseConditions({ season: 'summer' });
  chooseConditions({ ducting: 'severe' });
  const conditions = conditionsOf(appStore.getState().project);
  expect(conditionsTexts(conditions, 'en')).toEqual(['Season summer', 'Remote TDD severe']);
  expect(conditionsTexts(conditions, 'zh')).toEqual(['季节 夏', '远端干扰 强']);
  expect(effectiveKFactor(appStore.getState())).toBeGreaterThan(yearly);
});
