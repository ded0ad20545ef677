import { beforeEach, expect, test } from 'vitest';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { lockSites, removeSites, switchSites } from '../../../src/app/state/bulk-actions.ts';
import { goToStep } from '../../../src/app/state/edit-history.ts';
import { noticeStore } from '../../../src/app/state/notice.ts';
import { stepSummary } from '../../../src/app/state/step-summary.ts';
import { twoSiteProject } from './two-site-project.ts';

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
});

test('any step can be gone to, and the later ones stay to be done again', () => {
  switchSites(['a', 'b'], false);
  lockSites(['b'], true);
  removeSites(['a']);
  const { project: last, past } = appStore.getState();
  expect(past.map(({ name }) => name.en)).toEqual([
    '2 sites switched off',
    'Site B locked',
    'delete Site A',
  ]);
  goToStep(1);
  expect(appStore.getState().project).toBe(past[0].after);
  expect(appStore.getState().future).toHaveLength(2);
  goToStep(3);
  expect(appStore.getState().project).toBe(last);
  goToStep(0);
  expect(appStore.getState().project).toBe(twoSiteProject);
});

test('a step tells what it did, in counts', () => {
  switchSites(['a', 'b'], false);
  removeSites(['a']);
  const [off, removed] = appStore.getState().past;
  expect(stepSummary(off).en).toBe('2 sites changed');
  expect(stepSummary(removed)).toEqual({ zh: '删除 1 个站点', en: '1 site deleted' });
});

test('locked sites stay when many are deleted, which a notice tells and takes back', () => {
  lockSites(['b'], true);
  removeSites(['a', 'b']);
  expect(appStore.getState().project.scenarios[0].sites.map(({ id }) => id)).toEqual(['b']);
  const { notice } = noticeStore.getState();
  expect(notice?.text.en).toBe('Deleted Site A; 1 locked kept');
  notice?.action?.run();
  expect(appStore.getState().project.scenarios[0].sites).toHaveLength(2);
});
