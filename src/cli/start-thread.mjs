// Node gives worker threads no TypeScript loader of their own: register it, then start the thread.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await (workerData === 'report' ? import('./report.thread.ts') : import('./coverage.thread.ts'));
