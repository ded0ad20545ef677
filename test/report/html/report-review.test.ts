import { expect, test } from 'vitest';
import { ReportReview } from '../../../src/report/html/viewer/review/report-review.ts';
import { newReview } from '../../../src/report/review/review-edits.ts';
import { standingOf } from '../../../src/report/review/standing-of.ts';
import { writeReview } from '../../../src/report/review/write-review.ts';

const subject = { kind: 'report', name: { zh: '规划', en: 'Plan' }, hash: 'a'.repeat(64) } as const;
const figure = { kind: 'figure', path: 'results/base/sites' } as const;

/** A browser that pages of one report share. */
function browser(isFull = false) {
  const texts = new Map<string, string>();
  let count = 0;
  const openPage = () =>
    new ReportReview(
      subject,
      {
        read: (key) => texts.get(key) ?? null,
        write(key, text) {
          if (isFull) return false;
          if (text === null) texts.delete(key);
          else texts.set(key, text);
          return true;
        },
      },
      () => ({ id: `c${++count}`, now: `2026-11-26T08:00:${String(count + 10)}.000Z` }),
    );
  return { openPage };
}

function say(page: ReportReview, text: string): void {
  page.setReviewer('Li');
  page.begin(figure);
  page.type(text);
  page.say();
}

test('two pages of a report in one browser lose nothing of each other, nor what is half written', () => {
  const { openPage } = browser();
  const [one, other] = [openPage(), openPage()];
  say(one, 'First');
  say(other, 'Second');
  other.begin(figure);
  other.type('Thi');
  const next = openPage();
  expect(next.review.comments.map(({ text }) => text)).toEqual(['First', 'Second']);
  expect(next.draft).toEqual({ of: { kind: 'remark', pin: figure }, text: 'Thi' });
  expect(next.reviewer).toBe('Li');
});

test('without a name nothing is said, and what a browser cannot keep is told', () => {
  const page = browser(true).openPage();
  page.begin(figure);
  page.type('Why?');
  expect(page.say()).toBe(false);
  say(page, 'Why?');
  expect(page.review.comments).toHaveLength(1);
  expect(page.isKept).toBe(false);
});

test('files are merged, of another report only once that is wanted, and damaged ones are refused', () => {
  const page = browser().openPage();
  say(page, 'Mine');
  page.sign('approved', '');
  const theirs = browser().openPage();
  say(theirs, 'Theirs');
  const other = { ...theirs.review, subject: { ...subject, hash: 'b'.repeat(64) } };
  expect(page.merge('other.review.json', writeReview(other))).toBeNull();
  expect(page.review.comments).toHaveLength(1);
  page.decide(false);
  expect(page.others).toEqual([]);
  expect(page.merge('x.json', writeReview(newReview(subject)).slice(0, 40))).toMatch(
    /^x\.json: not JSON/,
  );
  expect(standingOf(page.review, subject.hash)).toMatchObject([{ holds: true }]);
});
