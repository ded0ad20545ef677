import { createStore } from 'zustand/vanilla';
import type { Project } from '../../planning/project.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type { CommentDraft } from '../../report/review/comment-draft.ts';
import type { Review } from '../../report/review/review.ts';

/** What is under review, and what is said of it. */
export interface OpenReview {
  /** What the review is kept under in the browser. */
  readonly key: string;
  readonly review: Review;
  /** SHA-256 of the state on screen, which a signature is put under. */
  readonly hash: string;
  /** Null for a project. */
  readonly report: OpenReport | null;
}

/** A report that is looked at. */
export interface OpenReport {
  /** Of its file, without the ending. */
  readonly fileName: string;
  readonly project: Project;
  /** Its figures by scenario. */
  readonly results: ReadonlyMap<string, SimulationResult>;
}

/** A review of something else, which is merged only if the user says so. */
export interface OtherReview {
  readonly fileName: string;
  readonly review: Review;
}

export interface ReviewState {
  /** Null while nothing is reviewed. */
  readonly open: OpenReview | null;
  readonly draft: CommentDraft | null;
  /** The remark that chart and list show as chosen. */
  readonly chosenId: string | null;
  /** Name that comments are written under; empty until it is given. */
  readonly reviewer: string;
  /** Whether all that was said is in the browser's store; null before anything was. */
  readonly keeping: 'kept' | 'keeping' | 'failed' | null;
  /** Waiting for a yes or no, the first first. */
  readonly others: readonly OtherReview[];
}

/** The review on screen. The page carries it along; what acts on it comes when a review is begun. */
export const reviewStore = createStore<ReviewState>()(() => ({
  open: null,
  draft: null,
  chosenId: null,
  reviewer: '',
  keeping: null,
  others: [],
}));

/** The figures that a report has of a scenario, while it is open; null where they are to be computed. */
export function reportedFigures(project: Project, scenarioId: string): SimulationResult | null {
  const report = reviewStore.getState().open?.report;
  return report?.project === project ? (report.results.get(scenarioId) ?? null) : null;
}
