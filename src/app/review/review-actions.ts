import type { Position } from '../../geo/position.ts';
import { sayDraft } from '../../report/review/comment-draft.ts';
import type { Pin, ReviewComment, SignOff } from '../../report/review/review.ts';
import { setCommentState, signReview } from '../../report/review/review-edits.ts';
import { setTool } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { newId } from '../storage/new-id.ts';
import { setReview } from './review-desk.ts';
import { reviewStore } from './review-store.ts';
import { storeReviewer } from './reviewer-name.ts';

/** Begins a remark; a text that is being written stays, under its new pin. */
export function beginRemark(pin: Pin): void {
  const { draft, open } = reviewStore.getState();
  if (!open) return;
  const text = draft?.of.kind === 'remark' ? draft.text : '';
  reviewStore.setState({ draft: { of: { kind: 'remark', pin }, text }, chosenId: null });
}

/** Begins a remark on a place, rounded to about a metre. */
export function beginRemarkAt({ longitudeDeg, latitudeDeg }: Position): void {
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  const pin = { longitudeDeg: rounded(longitudeDeg), latitudeDeg: rounded(latitudeDeg) };
  beginRemark({ kind: 'place', ...pin });
  if (appStore.getState().tool === 'comment') setTool('select');
}

/** Begins an answer to a comment, or another text for it. */
export function beginReply(kind: 'answer' | 'edit', { id, text }: ReviewComment): void {
  reviewStore.setState({ draft: { of: { kind, id }, text: kind === 'edit' ? text : '' } });
}

export function setDraftText(text: string): void {
  const { draft } = reviewStore.getState();
  if (draft) reviewStore.setState({ draft: { ...draft, text } });
}

/** Gives up what is being written. */
export function dropDraft(): void {
  reviewStore.setState({ draft: null });
}

/** Says what has been written; does nothing while it or the reviewer's name is blank. */
export function say(): void {
  const { draft, reviewer, open } = reviewStore.getState();
  const entry = { id: newId(), now: now() };
  const review = open && draft && sayDraft(open.review, draft, reviewer, entry);
  if (!review) return;
  setReview(() => review);
  reviewStore.setState({ draft: null });
  if (draft.of.kind === 'remark') choose(entry.id);
}

export function setState(id: string, state: ReviewComment['state']): void {
  setReview((review) => setCommentState(review, id, state, now()));
}

/** Puts the reviewer's name under the state on screen. */
export function sign(verdict: SignOff['verdict'], note: string): void {
  const { open, reviewer } = reviewStore.getState();
  const name = reviewer.trim();
  if (!open || name === '') return;
  const signed = { name, verdict, note: note.trim(), hash: open.hash };
  setReview((review) => signReview(review, signed, { id: newId(), now: now() }));
}

export function setReviewer(reviewer: string): void {
  reviewStore.setState({ reviewer });
  storeReviewer(reviewer.trim());
}

/** Shows a remark on chart and list; null for none. */
export function choose(chosenId: string | null): void {
  reviewStore.setState({ chosenId });
}

function now(): string {
  return new Date().toISOString();
}
