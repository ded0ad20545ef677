import regularUrl from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf?url';
import { proxy, wrap } from 'comlink';
import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { makeReport, type ReportTask } from '../../compute/report/make-report.ts';
import type { ReportFile, ReportMeans, reportFiles } from '../../compute/report-files.ts';
import type { ReportChoices } from '../../compute/report-formats.ts';
import type { ReportFonts } from '../../compute/report-pdf.ts';
import { cancelled } from '../../compute/thread-pool.ts';
import { packHash } from '../../report/pack/pack-json.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';

/** What is reported, and as which files. */
export interface ReportOrder
  extends ReportChoices,
    Pick<ReportTask, 'project' | 'request' | 'previous'> {}

/** A report as it was ordered. */
export interface WrittenReport {
  readonly files: readonly ReportFile[];
  /** SHA-256 of the pack, which stands in every file. */
  readonly packHash: string;
}

/** How far a report is: figures and maps by steps, then files by name. */
export type ReportProgress =
  | { readonly phase: 'computing'; readonly done: number; readonly total: number }
  | { readonly phase: 'writing'; readonly file: string };

export interface ReportOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReportProgress) => void;
}

/**
 * Computes a report and writes its files, these in a worker of their own.
 *
 * @param ground what the engine has as its ground
 * @throws what the engine throws, and an AbortError when the signal is given
 */
export async function writeReport(
  engine: CoverageEngine,
  ground: Pick<ReportTask, 'region' | 'elevation' | 'elevations'>,
  { languages, formats, ...order }: ReportOrder,
  { signal, onProgress }: ReportOptions,
): Promise<WrittenReport> {
  // they come while the figures are computed, and are asked for again if they do not
  const early = formats.includes('pdf') ? fetchFonts(signal).catch(() => null) : null;
  const making = makeReport(engine, {
    ...order,
    ...ground,
    signal,
    onProgress: ({ done, total }) => {
      if (!signal.aborted) onProgress({ phase: 'computing', done, total });
    },
  });
  // what the workers have begun they end, and nobody has to wait for that
  const pack = await Promise.race([making, abortOf(signal)]);
  const fonts = early ? ((await early) ?? (await fetchFonts(signal))) : noFonts;
  const viewer = formats.includes('html') ? await viewerScript() : '';
  const files = await filesInWorker(
    pack,
    ground.region,
    { languages, formats },
    { fonts, viewer },
    signal,
    (file) => onProgress({ phase: 'writing', file }),
  );
  return { files, packHash: packHash(pack) };
}

/** Stand in where no PDF is asked for. */
const noFonts: ReportFonts = { regular: new Uint8Array(), bold: new Uint8Array() };

/** Rejects when the signal is given. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(cancelled());
    signal.addEventListener('abort', () => reject(cancelled()), { once: true });
  });
}

async function viewerScript(): Promise<string> {
  return (await import('virtual:report-viewer')).reportViewer;
}

async function fetchFonts(signal: AbortSignal): Promise<ReportFonts> {
  const [regular, bold] = await Promise.all(
    [regularUrl, boldUrl].map((url) => bytesOf(url, signal)),
  );
  return { regular, bold };
}

async function bytesOf(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What the worker does. */
interface ReportService {
  readonly reportFiles: typeof reportFiles;
}

/** Laying out takes seconds, which the page has better uses for. */
async function filesInWorker(
  pack: ReportPack,
  region: ReportTask['region'],
  choices: ReportChoices,
  means: ReportMeans,
  signal: AbortSignal,
  onFile: (name: string) => void,
): Promise<ReportFile[]> {
  const worker = new Worker(new URL('../../../workers/report.worker.ts', import.meta.url), {
    type: 'module',
  });
  try {
    const service = wrap<ReportService>(worker);
    const writing = new Promise<ReportFile[]>((resolve, reject) => {
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'the worker could not start')),
      );
      service.reportFiles(pack, region, choices, means, proxy(onFile)).then(resolve, reject);
    });
    return await Promise.race([writing, abortOf(signal)]);
  } finally {
    worker.terminate();
  }
}
