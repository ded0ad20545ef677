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
}

interface Job {
  readonly priority: number;
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
    { priority = 0, signal }: JobOptions = {},
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = async (service: CoverageThread['service']) => {
        try {
          resolve(await work(service));
        } catch (error) {
          reject(error);
        }
      };
      const job: Job = { priority, signal, start, abandon: reject };
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
    while (this.#idle.length > 0 && this.#waiting.length > 0 && !this.#stopped) {
      const job = this.#waiting.shift();
      if (!job) return;
      if (job.signal?.aborted) {
        job.abandon(cancelled());
        continue;
      }
      const thread = this.#idle.pop();
      if (!thread) return;
      void job.start(thread.service).then(() => {
        this.#idle.push(thread);
        this.#dispatch();
      });
    }
  }
}

/** The error that says a run was cancelled. */
export function cancelled(): DOMException {
  return new DOMException('cancelled', 'AbortError');
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
