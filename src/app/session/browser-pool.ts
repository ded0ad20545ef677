import { wrap } from 'comlink';
import type { CoverageService } from '../../compute/coverage-service.ts';
import { type CoverageThread, ThreadPool } from '../../compute/thread-pool.ts';

/** Beyond this more workers mostly wait for memory. */
const mostWorkers = 8;

/** Starts one worker per core. */
export function startBrowserPool(): ThreadPool {
  const size = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency || 2));
  return new ThreadPool(Array.from({ length: size }, startThread));
}

function startThread(): CoverageThread {
  const worker = new Worker(new URL('../../../workers/coverage.worker.ts', import.meta.url), {
    type: 'module',
  });
  return { service: wrap<CoverageService>(worker), stop: () => worker.terminate() };
}
