import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createReportService } from './report/report-service.ts';

if (!parentPort) throw new Error('report.thread must be started as a worker thread');
expose(createReportService(), nodeEndpoint(parentPort));
