import { reviewThreads } from '../../../review/review-threads.ts';
import { words } from '../../../review/review-words.ts';
import { say } from '../words.ts';
import type { ReportReview } from './report-review.ts';

/** Lets figures of the page be commented on while the review is open, and counts what is said of each. */
export function figureMarks(review: ReportReview): {
  readonly setActive: (isActive: boolean) => void;
} {
  const figures = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
  let isActive = false;
  const begin = (target: EventTarget | null) => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
    const path = figure?.dataset.figure;
    if (!isActive || !path) return false;
    review.begin({ kind: 'figure', path });
    return true;
  };
  document.addEventListener('click', ({ target }) => begin(target));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && begin(event.target)) event.preventDefault();
  });
  const mark = () => {
    const counts = new Map<string, number>();
    let chosen: string | null = null;
    for (const { remark } of reviewThreads(review.review)) {
      if (remark.pin.kind !== 'figure' || remark.state === 'withdrawn') continue;
      counts.set(remark.pin.path, (counts.get(remark.pin.path) ?? 0) + 1);
      if (remark.id === review.chosenId) chosen = remark.pin.path;
    }
    for (const figure of figures) {
      const path = figure.dataset.figure ?? '';
      const count = counts.get(path);
      if (count) figure.dataset.comments = String(count);
      else delete figure.dataset.comments;
      figure.classList.toggle('chosen', path === chosen);
    }
  };
  review.follow(mark);
  mark();
  return {
    setActive(active) {
      isActive = active;
      for (const figure of figures) {
        if (active) {
          figure.tabIndex = 0;
          figure.title = say(words.onFigure);
        } else {
          figure.removeAttribute('tabindex');
          figure.removeAttribute('title');
        }
      }
    },
  };
}
