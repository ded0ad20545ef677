import type { Remote } from 'comlink';
import type { CoverageService } from './coverage-service.ts';

/** One worker, wherever it runs. */
export interface CoverageThread {
  readonly service: Remote<CoverageService> | CoverageService;
  stop(): void;
}

export interface JobOptions {
  /** Lower goes first; equal ones in the order they came. */
  readonly priority?: number;
  readonly signal?: AbortSignal | undefined;
  /** Jobs of one number go to one worker, which keeps what they have in common. */
  readonly affinity?: number;
}

interface Job {
  readonly priority: number;
  /** The only worker that may take it. */
  readonly thread: CoverageThread | undefined;
  readonly signal: AbortSignal | undefined;
  readonly start: (service: CoverageThread['service']) => Promise<void>;
  readonly abandon: (reason: unknown) => void;
}

/** Hands jobs to workers, one at a time each; what is cancelled before its turn is never sent. */
export class ThreadPool {
  readonly size: number;
  readonly #threads: readonly CoverageThread[];
  readonly #idle: CoverageThread[];
  readonly #waiting: Job[] = [];
  #stopped = false;

  constructor(threads: readonly CoverageThread[]) {
    this.size = threads.length;
    this.#threads = threads;
    this.#idle = [...threads];
  }

  /** Runs a job on the next free worker. Rejects with an AbortError when it is cancelled. */
  run<T>(
    work: (service: CoverageThread['service']) => T | Promise<T>,
    { priority = 0, signal, affinity }: JobOptions = {},
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = async (service: CoverageThread['service']) => {
        try {
          resolve(await work(service));
        } catch (error) {
          reject(error);
        }
      };
      const thread = affinity === undefined ? undefined : this.#threads[affinity % this.size];
      const job: Job = { priority, thread, signal, start, abandon: reject };
      const at = this.#waiting.findIndex((other) => other.priority > priority);
      this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, job);
      this.#dispatch();
    });
  }

  /** Sends a message to every worker, ahead of any job that is started later. */
  async tellAll(message: (service: CoverageThread['service']) => unknown): Promise<void> {
    await Promise.all(this.#threads.map(({ service }) => message(service)));
  }

  /** Ends all workers and rejects what is still waiting. */
  stop(): void {
    this.#stopped = true;
    for (const job of this.#waiting.splice(0)) job.abandon(cancelled());
    for (const thread of this.#threads) thread.stop();
  }

  #dispatch(): void {
    for (const thread of [...this.#idle]) {
      const job = this.#nextFor(thread);
      if (!job) continue;
      this.#idle.splice(this.#idle.indexOf(thread), 1);
      void job.start(thread.service).then(() => {
        this.#idle.push(thread);
        this.#dispatch();
      });
    }
  }

  /** Takes the first waiting job that a worker may do; cancelled ones on the way are abandoned. */
  #nextFor(thread: CoverageThread): Job | null {
    for (let i = 0; i < this.#waiting.length && !this.#stopped; ) {
      const job = this.#waiting[i];
      if (job.signal?.aborted) {
        this.#waiting.splice(i, 1);
        job.abandon(cancelled());
      } else if (job.thread === undefined || job.thread === thread) {
        this.#waiting.splice(i, 1);
        return job;
      } else {
        i += 1;
      }
    }
    return null;
  }
}

/** The error that says a run was cancelled. */
export function cancelled(): DOMException {
  return new DOMException('cancelled', 'AbortError');
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
