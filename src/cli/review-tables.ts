import type { Project } from '../planning/project.ts';
import { figureName } from '../report/review/figure-name.ts';
import type { Pin, Review, ReviewComment } from '../report/review/review.ts';
import { type ReviewThread, reviewThreads } from '../report/review/review-threads.ts';
import { type Standing, standingOf } from '../report/review/standing-of.ts';
import type { ReviewedState } from './commands/review.ts';
import { plainTable } from './plain-table.ts';

/** Remarks with their answers, and the signatures with what each is worth for a state. */
export function reviewTables(review: Review, { hash, project }: ReviewedState): string {
  const { subject } = review;
  const threads = reviewThreads(review);
  const count = (state: ReviewComment['state']) =>
    threads.filter(({ remark }) => remark.state === state).length;
  const isOther = subject.hash !== hash;
  return [
    `${subject.kind} ${subject.name.en} (${subject.name.zh})  ${subject.hash}`,
    ...(isOther ? [`this review was begun on another state: what is at hand is ${hash}`] : []),
    '',
    `${threads.length} comments: ${count('open')} open, ${count('settled')} settled, ${count('withdrawn')} withdrawn`,
    ...threads.flatMap((thread) => ['', ...threadLines(thread, project)]),
    '',
    ...signOffLines(standingOf(review, hash)),
    '',
  ].join('\n');
}

function threadLines({ number, remark, answers }: ReviewThread, project: Project | null): string[] {
  return [
    `#${number} ${remark.state}  ${pinText(remark.pin, project)}`,
    ...[remark, ...answers].flatMap((comment, i) =>
      saidLines(comment, i === 0 ? '   ' : '     → '),
    ),
  ];
}

function saidLines({ author, createdAt, text, state }: ReviewComment, indent: string): string[] {
  const withdrawn = state === 'withdrawn' ? ' (withdrawn)' : '';
  const below = ' '.repeat(indent.length);
  return [
    `${indent}${author}, ${minuteOf(createdAt)}${withdrawn}`,
    ...text.split('\n').map((line) => `${below}${printable(line)}`),
  ];
}

function pinText(pin: Pin, project: Project | null): string {
  if (pin.kind === 'figure') return project ? figureName(pin.path, project).en : pin.path;
  return `${pin.latitudeDeg.toFixed(5)} N ${pin.longitudeDeg.toFixed(5)} E`;
}

function signOffLines(standings: readonly Standing[]): string[] {
  if (standings.length === 0) return ['no signatures'];
  const table = plainTable(
    ['signature', 'date', 'verdict', 'signed', 'holds', 'note'],
    ['left', 'left', 'left', 'left', 'left', 'left'],
  );
  for (const { signOff, holds, isOfThis } of standings) {
    const why = isOfThis ? 'no: signed again since' : 'no: signed another state';
    const { name, date, verdict, hash, note } = signOff;
    const row = [name, minuteOf(date), verdict, hash.slice(0, 12), holds ? 'yes' : why];
    table.push([...row, note].map(printable));
  }
  return [table.toString()];
}

function minuteOf(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

/** What others wrote must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
