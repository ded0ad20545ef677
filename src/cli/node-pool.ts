import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { CoverageService } from '../compute/coverage-service.ts';
import { type CoverageThread, ThreadPool } from '../compute/thread-pool.ts';

/** Starts worker threads under Node. */
export function startNodePool(size: number): ThreadPool {
  return new ThreadPool(Array.from({ length: size }, startThread));
}

function startThread(): CoverageThread {
  const worker = new Worker(new URL('./start-thread.mjs', import.meta.url));
  return {
    service: wrap<CoverageService>(nodeEndpoint(worker)),
    stop: () => void worker.terminate(),
  };
}
