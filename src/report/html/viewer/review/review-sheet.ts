import type { Project } from '../../../../planning/project.ts';
import { placeText } from '../../../document/place-text.ts';
import type { CommentDraft } from '../../../review/comment-draft.ts';
import { figureName } from '../../../review/figure-name.ts';
import type { Pin, ReviewComment } from '../../../review/review.ts';
import { longestText } from '../../../review/review-fields.ts';
import { type ReviewThread, reviewThreads } from '../../../review/review-threads.ts';
import { stateWords, words } from '../../../review/review-words.ts';
import { element } from '../element.ts';
import { language, say } from '../words.ts';
import type { ReportReview } from './report-review.ts';
import { button, plainButton, timeText } from './sheet-parts.ts';
import { signPart } from './sign-part.ts';

/** What the sheet asks of the page. */
export interface SheetEvents {
  /** Shows what a remark is pinned to. */
  onShow(pin: Pin): void;
  /** The next press on the large chart is the place of a remark. */
  onPick(): void;
  onSave(): void;
  onFiles(files: readonly File[]): void;
  onClose(): void;
}

/** The review beside the report: what is said, what is being written, and who has signed. */
export function reviewSheet(
  review: ReportReview,
  project: Project,
  hasChart: boolean,
  events: SheetEvents,
): HTMLElement {
  const name = element('input', {
    type: 'text',
    value: review.reviewer,
    maxLength: 100,
    autocomplete: 'name' as const,
    oninput: () => review.setReviewer(name.value),
  });
  const files = element('input', {
    type: 'file',
    accept: '.json',
    multiple: true,
    hidden: true,
    onchange: () => {
      events.onFiles([...(files.files ?? [])]);
      files.value = '';
    },
  });
  const said = element('div', {});
  const signed = signPart(review, () => name.focus());
  const kept = element('p', { className: 'bad' }, say(words.notKept));
  const sheet = element(
    'aside',
    { className: 'review' },
    element(
      'header',
      {},
      element('h2', {}, say(words.title)),
      plainButton(words.close, events.onClose),
    ),
    element(
      'div',
      { className: 'body' },
      element('label', {}, say(words.reviewer), name),
      element(
        'div',
        { className: 'row' },
        ...(hasChart ? [placeButton(events)] : []),
        element('span', { className: 'muted' }, say(words.orFigure)),
      ),
      said,
      signed.element,
    ),
    element(
      'footer',
      {},
      kept,
      button(words.save, events.onSave),
      plainButton(words.merge, () => files.click()),
      files,
    ),
  );
  sheet.ariaLabel = say(words.title);
  let begun: CommentDraft['of'] | null = review.draft?.of ?? null;
  const fill = () => {
    kept.hidden = review.isKept;
    const threads = reviewThreads(review.review);
    const { draft, others } = review;
    said.replaceChildren(
      ...(others[0] ? [otherPart(review)] : []),
      ...(draft?.of.kind === 'remark'
        ? [
            element(
              'div',
              { className: 'question' },
              element('p', {}, pinText(draft.of.pin, project)),
              draftForm(review, name),
            ),
          ]
        : []),
      ...(threads.length === 0
        ? [element('p', { className: 'row muted' }, say(words.noneYet))]
        : []),
      element(
        'ol',
        {},
        ...threads.map((thread) => threadPart(thread, review, project, name, events)),
      ),
    );
    signed.fill();
    // only what has just been begun takes the focus
    if (draft && draft.of !== begun) said.querySelector<HTMLElement>('textarea')?.focus();
    begun = draft?.of ?? null;
    said.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  };
  review.follow(fill);
  fill();
  return sheet;
}

function placeButton({ onPick }: SheetEvents): HTMLButtonElement {
  const made = button(words.onPlace, onPick);
  made.title = say(words.onChart);
  return made;
}

function threadPart(
  { number, remark, answers }: ReviewThread,
  review: ReportReview,
  project: Project,
  name: HTMLInputElement,
  events: SheetEvents,
): HTMLElement {
  const { id, state } = remark;
  const { draft } = review;
  const isAnswering = draft?.of.kind === 'answer' && draft.of.id === id;
  return element(
    'li',
    { className: id === review.chosenId ? 'chosen' : '' },
    element(
      'button',
      {
        type: 'button',
        className: 'pinned',
        onclick: () => {
          review.choose(id);
          events.onShow(remark.pin);
        },
      },
      element('span', { className: `review-number ${state}` }, String(number)),
      element('span', {}, pinText(remark.pin, project)),
      element('span', {}, say(stateWords[state])),
    ),
    ...[remark, ...answers].map((comment) => commentPart(comment, review, name)),
    ...(isAnswering ? [draftForm(review, name)] : []),
    element(
      'div',
      { className: 'row end' },
      ...(isAnswering || state === 'withdrawn'
        ? []
        : [plainButton(words.answer, () => review.reply('answer', remark))]),
      state === 'open'
        ? plainButton(words.settle, () => review.setState(id, 'settled'))
        : plainButton(words.reopen, () => review.setState(id, 'open')),
    ),
  );
}

/** One comment; who wrote it may change or withdraw it. */
function commentPart(
  comment: ReviewComment,
  review: ReportReview,
  name: HTMLInputElement,
): HTMLElement {
  const { draft } = review;
  if (draft?.of.kind === 'edit' && draft.of.id === comment.id) return draftForm(review, name);
  const isOwn = review.reviewer.trim() === comment.author && comment.state !== 'withdrawn';
  return element(
    'div',
    { className: comment.answers === null ? '' : 'answer' },
    element(
      'p',
      { className: 'by' },
      element('b', {}, comment.author),
      timeText(comment.createdAt),
      ...(isOwn
        ? [
            element(
              'span',
              {},
              plainButton(words.edit, () => review.reply('edit', comment)),
              plainButton(words.withdraw, () => review.setState(comment.id, 'withdrawn')),
            ),
          ]
        : []),
    ),
    comment.state === 'withdrawn'
      ? element('p', { className: 'text muted' }, element('s', {}, comment.text))
      : element('p', { className: 'text' }, comment.text),
  );
}

const saying = { remark: words.say, answer: words.sayAnswer, edit: words.sayEdit } as const;

/** What is being written; Ctrl+Enter says it. */
function draftForm(review: ReportReview, name: HTMLInputElement): HTMLElement {
  const { draft } = review;
  const field = element('textarea', {
    rows: 3,
    maxLength: longestText,
    value: draft?.text ?? '',
    oninput: () => review.type(field.value),
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sayIt();
    },
  });
  field.ariaLabel = say(words.text);
  const sayIt = () => {
    if (!review.say()) (review.reviewer.trim() === '' ? name : field).focus();
  };
  return element(
    'div',
    {},
    field,
    element(
      'div',
      { className: 'row end' },
      plainButton(words.drop, () => review.drop()),
      button(saying[draft?.of.kind ?? 'remark'], sayIt),
    ),
  );
}

function otherPart(review: ReportReview): HTMLElement {
  const [{ fileName, review: other }] = review.others;
  return element(
    'div',
    { className: 'question', role: 'alert' },
    element('b', {}, fileName),
    element('p', {}, say(words.otherSubject), other.subject.name[language]),
    element(
      'div',
      { className: 'row end' },
      plainButton(words.leaveOut, () => review.decide(false)),
      button(words.mergeAnyway, () => review.decide(true)),
    ),
  );
}

function pinText(pin: Pin, project: Project): string {
  return pin.kind === 'place'
    ? placeText(pin.longitudeDeg, pin.latitudeDeg)
    : figureName(pin.path, project)[language];
}
