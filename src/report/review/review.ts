import type { Name } from '../../network/name.ts';

/** The version of the review file that this Offing reads and writes. */
export const reviewVersion = 1;

/** What a comment is pinned to. */
export type Pin =
  | { readonly kind: 'place'; readonly longitudeDeg: number; readonly latitudeDeg: number }
  /** A figure by its path in the report's pack. */
  | { readonly kind: 'figure'; readonly path: string };

/** One remark, or an answer to one. The state changed last is the one that counts. */
export interface ReviewComment {
  /** Random, so that files of several people can be put together. */
  readonly id: string;
  /** Comment that this one answers; null for a remark of its own. */
  readonly answers: string | null;
  readonly pin: Pin;
  readonly author: string;
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly state: 'open' | 'settled' | 'withdrawn';
}

/** A name under what was reviewed. */
export interface SignOff {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  readonly verdict: 'approved' | 'rejected';
  readonly note: string;
  /** SHA-256 of what was signed. */
  readonly hash: string;
}

/** A sidecar file with what reviewers say of one report or project. */
export interface Review {
  readonly format: 'offing-review';
  readonly version: number;
  readonly subject: {
    readonly kind: 'report' | 'project';
    readonly name: Name;
    /** SHA-256 of the pack, or of the project's canonical JSON. */
    readonly hash: string;
  };
  readonly comments: readonly ReviewComment[];
  readonly signOffs: readonly SignOff[];
}
