import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createCoverageService } from '../compute/coverage-service.ts';

if (!parentPort) throw new Error('coverage.thread must be started as a worker thread');
expose(createCoverageService(), nodeEndpoint(parentPort));
