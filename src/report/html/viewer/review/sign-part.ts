import type { SignOff } from '../../../review/review.ts';
import { longestText } from '../../../review/review-fields.ts';
import { verdictWords, words } from '../../../review/review-words.ts';
import { type Standing, standingOf } from '../../../review/standing-of.ts';
import { element } from '../element.ts';
import { say } from '../words.ts';
import type { ReportReview } from './report-review.ts';
import { button, timeText } from './sheet-parts.ts';

/** Who has signed, whether it is this report, and a form to sign it. */
export function signPart(
  review: ReportReview,
  askName: () => void,
): { readonly element: HTMLElement; readonly fill: () => void } {
  const list = element('ul', {});
  const note = element('textarea', {
    rows: 2,
    maxLength: longestText,
    placeholder: say(words.note),
  });
  note.ariaLabel = say(words.note);
  const sign = (verdict: SignOff['verdict']) => {
    if (review.reviewer.trim() === '') {
      askName();
      return;
    }
    review.sign(verdict, note.value);
    note.value = '';
  };
  return {
    element: element(
      'section',
      {},
      element('h3', {}, say(words.signOffs)),
      list,
      element(
        'details',
        {},
        element('summary', {}, say(words.signTitle)),
        element('p', { className: 'muted' }, say(words.signedHash)),
        element('p', { className: 'hash' }, review.hash),
        note,
        element(
          'div',
          { className: 'row end' },
          button(words.signRejected, () => sign('rejected')),
          button(words.signApproved, () => sign('approved')),
        ),
      ),
    ),
    fill() {
      const standings = standingOf(review.review, review.hash);
      list.replaceChildren(
        ...(standings.length === 0
          ? [element('p', { className: 'muted' }, say(words.noSignOffs))]
          : standings.map(signOffPart)),
      );
    },
  };
}

function signOffPart({ signOff, holds, isOfThis }: Standing): HTMLElement {
  const { name, date, verdict, note, hash } = signOff;
  const standing = holds ? words.holds : isOfThis ? words.replaced : words.otherState;
  const looks = holds ? (verdict === 'approved' ? 'good' : 'bad') : 'muted';
  const mark = verdict === 'approved' ? '✓' : '✕';
  return element(
    'li',
    {},
    element(
      'p',
      { className: 'by' },
      element('b', {}, name),
      timeText(date),
      element('span', { className: looks }, `${mark} ${say(verdictWords[verdict])}`),
    ),
    ...(note === '' ? [] : [element('p', { className: 'text' }, note)]),
    element(
      'p',
      { className: holds ? '' : 'muted' },
      `${say(standing)} · `,
      element('span', { className: 'hash' }, hash.slice(0, 12)),
    ),
  );
}
