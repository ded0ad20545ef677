import { type CommentDraft, sayDraft } from '../../../review/comment-draft.ts';
import { mergeReviews } from '../../../review/merge-reviews.ts';
import { parseReview } from '../../../review/parse-review.ts';
import type { Pin, Review, ReviewComment, SignOff } from '../../../review/review.ts';
import {
  type Entry,
  newReview,
  setCommentState,
  signReview,
} from '../../../review/review-edits.ts';
import { writeReview } from '../../../review/write-review.ts';
import type { KeptTexts } from './kept-texts.ts';

/** A file of another report, which is merged only if the reader says so. */
export interface OtherReview {
  readonly fileName: string;
  readonly review: Review;
}

/**
 * The review of the report that the page is. All of it is kept in the browser as it is said; what
 * another page of the same report has kept meanwhile is merged, so that neither loses a word.
 */
export class ReportReview {
  readonly hash: string;
  review: Review;
  draft: CommentDraft | null = null;
  reviewer: string;
  chosenId: string | null = null;
  /** Waiting for a yes or no, the first first. */
  others: readonly OtherReview[] = [];
  isKept = true;

  readonly #texts: KeptTexts;
  readonly #entry: () => Entry;
  readonly #listeners = new Set<() => void>();

  constructor(subject: Review['subject'], texts: KeptTexts, entry: () => Entry) {
    this.hash = subject.hash;
    this.#texts = texts;
    this.#entry = entry;
    this.review = newReview(subject);
    this.review = this.#withKept(this.review);
    this.reviewer = texts.read('reviewer') ?? '';
    this.draft = readDraft(texts.read(`draft ${this.hash}`));
  }

  /** Tells of every change. */
  follow(listener: () => void): void {
    this.#listeners.add(listener);
  }

  begin(pin: Pin): void {
    const text = this.draft?.of.kind === 'remark' ? this.draft.text : '';
    this.#setDraft({ of: { kind: 'remark', pin }, text });
  }

  reply(kind: 'answer' | 'edit', { id, text }: ReviewComment): void {
    this.#setDraft({ of: { kind, id }, text: kind === 'edit' ? text : '' });
  }

  /** Takes what is typed; nobody is told, since it stands in its field already. */
  type(text: string): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, text };
    this.#keepDraft();
  }

  drop(): void {
    this.#setDraft(null);
  }

  /** Says what has been written; false while it or the name is blank. */
  say(): boolean {
    const { draft } = this;
    const entry = this.#entry();
    const review = draft && sayDraft(this.review, draft, this.reviewer, entry);
    if (!review) return false;
    this.draft = null;
    this.#keepDraft();
    if (draft.of.kind === 'remark') this.chosenId = entry.id;
    this.#set(review);
    return true;
  }

  setState(id: string, state: ReviewComment['state']): void {
    this.#set(setCommentState(this.review, id, state, this.#entry().now));
  }

  sign(verdict: SignOff['verdict'], note: string): void {
    const name = this.reviewer.trim();
    if (name === '') return;
    const signed = { name, verdict, note: note.trim(), hash: this.hash };
    this.#set(signReview(this.review, signed, this.#entry()));
  }

  setReviewer(name: string): void {
    this.reviewer = name;
    this.#texts.write('reviewer', name.trim());
  }

  choose(id: string | null): void {
    this.chosenId = id;
    this.#tell();
  }

  /** Merges the text of a review file; gives why it cannot be, or null. */
  merge(fileName: string, text: string): string | null {
    const check = parseReview(text);
    if (!check.valid) return `${fileName}: ${check.reason}`;
    const merged = mergeReviews(this.review, check.review);
    if (merged.valid) this.#set(merged.review);
    else {
      this.others = [...this.others, { fileName, review: check.review }];
      this.#tell();
    }
    return null;
  }

  /** Merges the first file that waits, or leaves it out. */
  decide(isTaken: boolean): void {
    const [other, ...rest] = this.others;
    this.others = rest;
    const merged =
      other && isTaken ? mergeReviews(this.review, other.review, { anySubject: true }) : null;
    if (merged?.valid) this.#set(merged.review);
    else this.#tell();
  }

  #set(review: Review): void {
    this.review = this.#withKept(review);
    this.isKept = this.#texts.write(`review ${this.hash}`, writeReview(this.review));
    this.#tell();
  }

  #withKept(review: Review): Review {
    const check = parseReview(this.#texts.read(`review ${this.hash}`) ?? '');
    const merged = check.valid ? mergeReviews(review, check.review, { anySubject: true }) : check;
    return merged.valid ? merged.review : review;
  }

  #setDraft(draft: CommentDraft | null): void {
    this.draft = draft;
    this.#keepDraft();
    this.#tell();
  }

  #keepDraft(): void {
    this.#texts.write(`draft ${this.hash}`, this.draft && JSON.stringify(this.draft));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What was being written when the page was left, as this page wrote it. */
function readDraft(json: string | null): CommentDraft | null {
  try {
    return json === null ? null : (JSON.parse(json) as CommentDraft);
  } catch {
    return null;
  }
}
