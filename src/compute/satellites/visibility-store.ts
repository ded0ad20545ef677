import { joinCounts } from '../../orbit/join-counts.ts';
import type { VisibilityQuestion, VisibilityStatistics } from '../../orbit/visibility-question.ts';
import { visibilitySteps } from '../../orbit/visibility-steps.ts';
import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import { cancelled, type ThreadPool } from '../thread-pool.ts';

/** Parts of a period, so that a short question waits for no long one, and workers end together. */
const partsOfPeriod = 16;
/** Answers kept: those of a plan's systems, before and after an edit. */
const kept = 64;

interface Asked {
  readonly answer: Promise<VisibilityStatistics>;
  readonly stop: AbortController;
  /** Who still waits for it. */
  waiting: number;
  isDone: boolean;
}

/** Puts questions about satellites to workers, each once as long as its answer is kept. */
export class VisibilityStore {
  readonly #pool: ThreadPool;
  /** By the hash of the question; the longest unused comes first. */
  readonly #asked = new Map<string, Asked>();

  constructor(pool: ThreadPool) {
    this.#pool = pool;
  }

  /**
   * Answers a question, to the bit the same for any number of workers.
   *
   * @throws RangeError for a period or step that is not positive; an AbortError when cancelled
   */
  async answer(question: VisibilityQuestion, signal?: AbortSignal): Promise<VisibilityStatistics> {
    if (signal?.aborted) throw cancelled();
    const key = contentHash(canonicalJson(question));
    const asked = this.#asked.get(key) ?? this.#ask(question);
    this.#asked.delete(key);
    this.#asked.set(key, asked);
    this.#forgetOldest();
    asked.waiting += 1;
    try {
      return await orCancelled(asked.answer, signal);
    } catch (error) {
      if (!signal?.aborted) this.#forget(key, asked);
      throw error;
    } finally {
      asked.waiting -= 1;
      if (asked.waiting === 0 && !asked.isDone) {
        asked.stop.abort();
        this.#forget(key, asked);
      }
    }
  }

  #ask(question: VisibilityQuestion): Asked {
    const stop = new AbortController();
    const asked = { answer: this.#count(question, stop.signal), stop, waiting: 0, isDone: false };
    const done = () => {
      asked.isDone = true;
    };
    // whoever waits hears of a failure; here it only ends
    asked.answer.then(done, done);
    return asked;
  }

  async #count(question: VisibilityQuestion, signal: AbortSignal): Promise<VisibilityStatistics> {
    const steps = visibilitySteps(question);
    const parts = Math.min(steps, partsOfPeriod);
    const bounds = Array.from({ length: parts + 1 }, (_, i) => Math.round((i * steps) / parts));
    const counts = await Promise.all(
      bounds.slice(1).map((to, i) =>
        this.#pool.run((service) => service.countVisibility(question, bounds[i], to), {
          priority: -3,
          signal,
        }),
      ),
    );
    return joinCounts(question, counts);
  }

  #forget(key: string, asked: Asked): void {
    if (this.#asked.get(key) === asked) this.#asked.delete(key);
  }

  #forgetOldest(): void {
    for (const [key, { isDone }] of this.#asked) {
      if (this.#asked.size <= kept) return;
      if (isDone) this.#asked.delete(key);
    }
  }
}

/** A promise, or the error of being cancelled as soon as the signal is given. */
function orCancelled<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
    const rest = () => signal.removeEventListener('abort', stop);
    promise.then(resolve, reject).finally(rest);
  });
}
