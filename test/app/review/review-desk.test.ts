import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SimulationResult } from '../../../src/planning/simulation-result.ts';
import { addComment, newReview } from '../../../src/report/review/review-edits.ts';
import { twoSiteProject } from '../state/two-site-project.ts';

const place = { kind: 'place', longitudeDeg: 121.5, latitudeDeg: 33.25 } as const;
const sectorId = twoSiteProject.scenarios[0].sectors[0].id;

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

/** A page with a state of its own, as after a reload; only the store is shared. */
async function openPage() {
  vi.resetModules();
  const { openProject } = await import('../../../src/app/state/actions.ts');
  const { appStore } = await import('../../../src/app/state/app-store.ts');
  const { turnSectorBy } = await import('../../../src/app/state/site-actions.ts');
  const actions = await import('../../../src/app/review/review-actions.ts');
  const desk = await import('../../../src/app/review/review-desk.ts');
  const { reportedFigures, reviewStore } = await import('../../../src/app/review/review-store.ts');
  openProject(twoSiteProject);
  const say = (text: string) => {
    actions.beginRemark(place);
    actions.setDraftText(text);
    actions.say();
  };
  const texts = () => reviewStore.getState().open?.review.comments.map((comment) => comment.text);
  const kept = () => vi.waitFor(() => expect(reviewStore.getState().keeping).toBe('kept'));
  const turn = () => turnSectorBy(sectorId, 7);
  return {
    ...{ ...actions, ...desk, openProject, appStore, reviewStore, reportedFigures },
    ...{ say, texts, kept, turn },
  };
}

test('a project under review refuses edits until it is left, and what was said is there again', async () => {
  const page = await openPage();
  await page.reviewProject();
  page.turn();
  expect(page.appStore.getState()).toMatchObject({ project: twoSiteProject, readOnly: 'review' });
  page.setReviewer('Li');
  page.say('A gap here');
  await page.kept();
  page.leaveReview();
  page.turn();
  expect(page.appStore.getState().past).toHaveLength(1);

  const next = await openPage();
  await next.reviewProject();
  expect(next.texts()).toEqual(['A gap here']);
});

test('nothing is said without a name, and what is being written outlives the page', async () => {
  const page = await openPage();
  await page.reviewProject();
  page.say('Half a thought');
  expect(page.texts()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 20));

  const next = await openPage();
  await next.reviewProject();
  expect(next.reviewStore.getState().draft).toEqual({
    of: { kind: 'remark', pin: place },
    text: 'Half a thought',
  });
});

test('two tabs that review the same lose nothing of each other', async () => {
  const [one, other] = [await openPage(), await openPage()];
  for (const page of [one, other]) {
    await page.reviewProject();
    page.setReviewer('Li');
  }
  one.say('First');
  await one.kept();
  other.say('Second');
  await other.kept();
  expect(other.texts()?.sort()).toEqual(['First', 'Second']);
});

test('a review of another state is merged only once that is wanted', async () => {
  const page = await openPage();
  await page.reviewProject();
  const subject = { kind: 'project', name: twoSiteProject.name, hash: 'f'.repeat(64) } as const;
  const said = { pin: place, author: 'Wu', text: 'Of last week' };
  const entry = { id: 'w1', now: '2026-11-19T08:00:00.000Z' };
  const other = addComment(newReview(subject), said, entry);
  expect(page.mergeRead('wu.review.json', other)).toBe('asked');
  expect(page.texts()).toEqual([]);
  page.decideOther(true);
  expect(page.texts()).toEqual(['Of last week']);
  expect(page.reviewStore.getState().others).toEqual([]);
  expect(page.mergeRead('again.review.json', page.reviewStore.getState().open!.review)).toBe(
    'merged',
  );
  expect(page.texts()).toEqual(['Of last week']);
});

test('a signature is put under the state on screen and no longer holds when that has changed', async () => {
  const { standingOf } = await import('../../../src/report/review/standing-of.ts');
  const page = await openPage();
  await page.reviewProject();
  page.setReviewer('Li');
  page.sign('approved', '');
  await page.kept();
  const { review, hash } = page.reviewStore.getState().open!;
  expect(standingOf(review, hash)).toMatchObject([{ holds: true, signOff: { name: 'Li' } }]);
  page.leaveReview();
  page.turn();
  await page.reviewProject();
  const now = page.reviewStore.getState().open!;
  expect(standingOf(now.review, now.hash)).toMatchObject([{ holds: false, isOfThis: false }]);
});

test('a report shows its own figures, and its review ends with it', async () => {
  const page = await openPage();
  await page.reviewProject();
  const reported = { ...twoSiteProject, id: 'reported' };
  const { id } = reported.scenarios[0];
  const figures = { scenario: id, years: [] } as unknown as SimulationResult;
  const report = { fileName: 'plan', project: reported, results: new Map([[id, figures]]) };

  await page.reviewReport(report, 'a'.repeat(64), () => Promise.resolve(false));
  expect(page.reviewStore.getState().open?.review.subject.kind).toBe('project');

  await page.reviewReport(report, 'a'.repeat(64), async () => {
    page.openProject(reported, { readOnly: 'review' });
    return true;
  });
  expect(page.reviewStore.getState().open?.review.subject).toMatchObject({ kind: 'report' });
  expect(page.reportedFigures(reported, id)).toBe(figures);
  expect(page.reportedFigures(twoSiteProject, id)).toBeNull();
  page.openProject(twoSiteProject);
  expect(page.reviewStore.getState().open).toBeNull();
  expect(page.appStore.getState().readOnly).toBeNull();
});
