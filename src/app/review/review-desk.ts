import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import type { Project } from '../../planning/project.ts';
import { mergeReviews } from '../../report/review/merge-reviews.ts';
import type { Review } from '../../report/review/review.ts';
import { newReview } from '../../report/review/review-edits.ts';
import { setTool } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { commitEdit } from '../state/edit-history.ts';
import { storageStore } from '../storage/storage-state.ts';
import { ReviewShelf } from './review-shelf.ts';
import { type OpenReport, type OpenReview, reviewStore } from './review-store.ts';
import { loadReviewer } from './reviewer-name.ts';

const shelf = new ReviewShelf();

const nothingOpen = { open: null, draft: null, chosenId: null, keeping: null, others: [] };

/** Begins to review the project on screen, or goes on with the review of it; no edits until it is left. */
export async function reviewProject(): Promise<void> {
  if (reviewStore.getState().open) return;
  commitEdit();
  const { project } = appStore.getState();
  const { projectId } = storageStore.getState();
  const hash = contentHash(canonicalJson(project));
  const subject = { kind: 'project', name: project.name, hash } as const;
  // what was said of the shipped plan stays with the project that an edit makes of it
  const keys = projectId === null ? [project.id] : [projectId, project.id];
  await show({ key: `project ${keys[0]}`, subject, hash, report: null }, keys);
}

/**
 * Begins the review of a report.
 *
 * @param hash SHA-256 of its pack
 * @param showProject puts its project on screen; gives false or rejects when it cannot, and then
 *   everything is as before
 */
export async function reviewReport(
  report: OpenReport,
  hash: string,
  showProject: () => Promise<boolean>,
): Promise<void> {
  const before = reviewStore.getState();
  const subject = { kind: 'report', name: report.project.name, hash } as const;
  const open = { key: `report ${hash}`, subject, hash, report };
  stopFollowing();
  // the session takes the figures from here as soon as the project is there
  reviewStore.setState({ ...nothingOpen, open: { ...open, review: newReview(subject) } });
  let isShown = false;
  try {
    isShown = await showProject();
  } finally {
    if (!isShown) {
      reviewStore.setState(before);
      if (before.open) follow(appStore.getState().project);
    }
  }
  if (isShown) await show(open, [hash]);
}

/** Ends the review; what was said stays in the browser. */
export function leaveReview(): void {
  closeReview();
  if (appStore.getState().readOnly === 'review') appStore.setState({ readOnly: null });
  if (appStore.getState().tool === 'comment') setTool('select');
}

/** Puts another state of the open review in place, and keeps it. */
export function setReview(change: (review: Review) => Review): void {
  const { open } = reviewStore.getState();
  if (!open) return;
  const review = change(open.review);
  if (review === open.review) return;
  reviewStore.setState({ open: { ...open, review } });
  void keep();
}

/** Merges what was read from a file; of another subject only once the user has said so. */
export function mergeRead(fileName: string, review: Review): 'merged' | 'asked' {
  const { open, others } = reviewStore.getState();
  if (!open) throw new Error('mergeRead: no review is open');
  const check = mergeReviews(open.review, review);
  if (check.valid) {
    setReview(() => check.review);
    return 'merged';
  }
  reviewStore.setState({ others: [...others, { fileName, review }] });
  return 'asked';
}

/** Merges the first review of something else that waits, or leaves it out. */
export function decideOther(isTaken: boolean): void {
  const { others } = reviewStore.getState();
  const [other, ...rest] = others;
  reviewStore.setState({ others: rest });
  if (!other || !isTaken) return;
  setReview((review) => {
    const check = mergeReviews(review, other.review, { anySubject: true });
    return check.valid ? check.review : review;
  });
}

/** Tries again to keep what could not be kept. */
export async function keep(): Promise<void> {
  const { open } = reviewStore.getState();
  if (!open) return;
  reviewStore.setState({ keeping: 'keeping' });
  try {
    const kept = await shelf.keep(open.key, open.review);
    const now = reviewStore.getState().open;
    if (now?.key !== open.key) return;
    // what was said meanwhile is kept by its own turn
    if (now.review !== open.review) return;
    reviewStore.setState({ keeping: 'kept', open: { ...now, review: kept } });
  } catch {
    if (reviewStore.getState().open?.key === open.key) reviewStore.setState({ keeping: 'failed' });
  }
}

let stopFollowing = () => {};

async function show(
  { subject, ...rest }: Omit<OpenReview, 'review'> & { readonly subject: Review['subject'] },
  keys: readonly string[],
): Promise<void> {
  const { project } = appStore.getState();
  const open: OpenReview = { ...rest, review: newReview(subject) };
  reviewStore.setState({ open, reviewer: reviewStore.getState().reviewer || loadReviewer() });
  if (appStore.getState().readOnly === null) appStore.setState({ readOnly: 'review' });
  follow(project);
  const [found, draft] = await Promise.all([
    firstKept(keys.map((key) => `${subject.kind} ${key}`)),
    shelf.readDraft(open.key).catch(() => null),
  ]);
  const now = reviewStore.getState();
  if (now.open?.key !== open.key) return;
  // something may have been said already
  const check = found && mergeReviews(found, now.open.review, { anySubject: true });
  reviewStore.setState({
    open: { ...now.open, review: check?.valid ? check.review : now.open.review },
    draft: now.draft ?? draft,
  });
}

/** The first review that is there; what cannot be read is as if it were not. */
async function firstKept(keys: readonly string[]): Promise<Review | null> {
  for (const key of keys) {
    const review = await shelf.read(key).catch(() => null);
    if (review) return review;
  }
  return null;
}

/** A review ends with the project that it is of; what is being written is kept as it is written. */
function follow(project: Project): void {
  stopFollowing();
  const stops = [
    appStore.subscribe((state) => {
      if (state.project !== project) leaveReview();
    }),
    reviewStore.subscribe(({ draft, open }, before) => {
      if (draft === before.draft || open?.key !== before.open?.key || !open) return;
      void shelf.keepDraft(open.key, draft).catch(() => {});
    }),
  ];
  stopFollowing = () => {
    for (const stop of stops) stop();
  };
}

function closeReview(): void {
  stopFollowing();
  stopFollowing = () => {};
  reviewStore.setState(nothingOpen);
}
