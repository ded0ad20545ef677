import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { ReportFile } from '../../compute/report-files.ts';
import type { ReportChoices } from '../../compute/report-formats.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { createReportService, type ReportService } from './report-service.ts';

/**
 * The files of a pack in the order of `reportFiles`. A second language is laid out by a thread of
 * its own: each takes seconds.
 */
export async function filesOfReport(
  pack: ReportPack,
  { languages, formats }: ReportChoices,
): Promise<ReportFile[]> {
  const laidOut = formats.filter((format) => format !== 'json');
  const [first, ...others] = languages.map((language) => ({
    languages: [language],
    formats: laidOut,
  }));
  const elsewhere = others.map((choices) => filesInThread(pack, choices));
  // waited for together, so that no failure is left unheard
  const made = await Promise.all([
    createReportService().files(pack, first),
    ...elsewhere,
    createReportService().files(pack, { languages, formats: formats.filter(isJson) }),
  ]);
  return made.flat();
}

async function filesInThread(pack: ReportPack, choices: ReportChoices): Promise<ReportFile[]> {
  const worker = new Worker(new URL('../start-thread.mjs', import.meta.url), {
    workerData: 'report',
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  try {
    return await Promise.race([
      wrap<ReportService>(nodeEndpoint(worker)).files(pack, choices),
      failed,
    ]);
  } finally {
    await worker.terminate();
  }
}

function isJson(format: ReportChoices['formats'][number]): boolean {
  return format === 'json';
}
