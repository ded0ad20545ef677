import { beforeEach, expect, test } from 'vitest';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { dismissNotice, noticeStore, showNotice } from '../../../src/app/state/notice.ts';
import { offerUndo } from '../../../src/app/state/offer-undo.ts';
import { turnSectorBy } from '../../../src/app/state/site-actions.ts';
import { twoSiteProject } from './two-site-project.ts';

const text = { zh: '已转动', en: 'turned' };

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
  dismissNotice();
});

test('a step can be taken back from its notice, which then goes', () => {
  turnSectorBy('a-1', 5);
  offerUndo(text);
  noticeStore.getState().notice?.action?.run();
  expect(appStore.getState().project).toBe(twoSiteProject);
  expect(noticeStore.getState().notice).toBeNull();
});

test('a notice whose step is no longer the last offers nothing, and leaves later ones alone', () => {
  turnSectorBy('a-1', 5);
  offerUndo(text);
  turnSectorBy('a-2', 5);
  expect(noticeStore.getState().notice).toBeNull();
  const later = showNotice({ zh: '其他', en: 'other' });
  turnSectorBy('b-1', 5);
  expect(noticeStore.getState().notice).toBe(later);
});
