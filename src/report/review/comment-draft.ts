import type { Pin, Review } from './review.ts';
import { addComment, answerComment, type Entry, editComment } from './review-edits.ts';

/** What is being written. */
export interface CommentDraft {
  readonly of:
    | { readonly kind: 'remark'; readonly pin: Pin }
    | { readonly kind: 'answer' | 'edit'; readonly id: string };
  readonly text: string;
}

/** The review with what was written in it; null while the text or the author's name is blank. */
export function sayDraft(
  review: Review,
  draft: CommentDraft,
  author: string,
  entry: Entry,
): Review | null {
  const said = { author: author.trim(), text: draft.text.trim() };
  if (said.author === '' || said.text === '') return null;
  const { of } = draft;
  if (of.kind === 'remark') return addComment(review, { pin: of.pin, ...said }, entry);
  if (of.kind === 'answer') return answerComment(review, of.id, said, entry);
  return editComment(review, of.id, said.text, entry.now);
}
