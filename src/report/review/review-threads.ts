import type { Review, ReviewComment } from './review.ts';

/** A remark and what was said to it. */
export interface ReviewThread {
  /** As it is numbered on chart and list, from 1, the oldest first. */
  readonly number: number;
  readonly remark: ReviewComment;
  /** The oldest first; those that were withdrawn too. */
  readonly answers: readonly ReviewComment[];
}

/** The remarks of a review in the order in which they were made, each with its answers. */
export function reviewThreads({ comments }: Review): ReviewThread[] {
  const remarks = remarksOf(comments);
  const threads = new Map<ReviewComment, ReviewComment[]>();
  for (const comment of comments) {
    const remark = remarks.get(comment.id) ?? comment;
    const answers = threads.get(remark) ?? [];
    threads.set(remark, comment === remark ? answers : [...answers, comment]);
  }
  return comments
    .filter((comment) => remarks.get(comment.id) === comment)
    .map((remark, i) => ({ number: i + 1, remark, answers: threads.get(remark) ?? [] }));
}

/** The remark that each comment belongs to, by the comment's id: itself, or what it answers in the end. */
export function remarksOf(comments: readonly ReviewComment[]): ReadonlyMap<string, ReviewComment> {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  return new Map(comments.map((comment) => [comment.id, remarkOf(comment, byId)]));
}

function remarkOf(comment: ReviewComment, byId: ReadonlyMap<string, ReviewComment>): ReviewComment {
  const path: ReviewComment[] = [];
  let at = comment;
  while (!path.includes(at)) {
    path.push(at);
    const answered = at.answers === null ? undefined : byId.get(at.answers);
    if (!answered) return at;
    at = answered;
  }
  // whoever edits files by hand can make answers go in a circle: its first is then the remark
  const circle = path.slice(path.indexOf(at));
  return circle.reduce((first, each) => (each.id < first.id ? each : first));
}
