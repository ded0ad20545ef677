import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CommentDraft } from '../../report/review/comment-draft.ts';
import { mergeReviews } from '../../report/review/merge-reviews.ts';
import { checkReview } from '../../report/review/parse-review.ts';
import type { Review } from '../../report/review/review.ts';

/** Apart from the projects: a review belongs to what was reviewed, be it stored or not. */
interface ShelfSchema extends DBSchema {
  /** By the key of what is reviewed. */
  reviews: { key: string; value: unknown };
  drafts: { key: string; value: CommentDraft };
}

/** Reviews in this browser. Everything rejects where the browser forbids storing. */
export class ReviewShelf {
  readonly #name: string;
  #database: Promise<IDBPDatabase<ShelfSchema>> | null = null;

  constructor(name = 'offing-reviews') {
    this.#name = name;
  }

  /** The review kept under a key; null when there is none that can be read. */
  async read(key: string): Promise<Review | null> {
    const check = checkReview(await (await this.#open()).get('reviews', key));
    return check.valid ? check.review : null;
  }

  /**
   * Keeps a review, and gives it with what another tab has kept of it meanwhile: the two are merged,
   * so that neither tab loses a word.
   */
  async keep(key: string, review: Review): Promise<Review> {
    const turn = (await this.#open()).transaction('reviews', 'readwrite', { durability: 'strict' });
    const stored = checkReview(await turn.store.get(key));
    const merged = stored.valid
      ? mergeReviews(review, stored.review, { anySubject: true })
      : ({ valid: true, review } as const);
    const kept = merged.valid ? merged.review : review;
    await Promise.all([turn.store.put(kept, key), turn.done]);
    return kept;
  }

  async readDraft(key: string): Promise<CommentDraft | null> {
    return (await (await this.#open()).get('drafts', key)) ?? null;
  }

  /** Keeps what is being written; null when nothing is. */
  async keepDraft(key: string, draft: CommentDraft | null): Promise<void> {
    const database = await this.#open();
    if (draft) await database.put('drafts', draft, key);
    else await database.delete('drafts', key);
  }

  #open(): Promise<IDBPDatabase<ShelfSchema>> {
    this.#database ??= openDB<ShelfSchema>(this.#name, 1, {
      upgrade(database) {
        database.createObjectStore('reviews');
        database.createObjectStore('drafts');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        this.#database = null;
      },
    }).catch((error) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }
}
