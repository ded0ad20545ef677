import { fileOpen, fileSave } from 'browser-fs-access';
import { checkProject } from '../../planning/parse-project.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import { packHash } from '../../report/pack/pack-json.ts';
import { readPack } from '../../report/pack/read-pack.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { parseReview } from '../../report/review/parse-review.ts';
import { writeReview } from '../../report/review/write-review.ts';
import { setProblem } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { showNotice } from '../state/notice.ts';
import type { ProjectKeeper } from '../storage/project-keeper.ts';
import { mergeRead, reviewProject, reviewReport } from './review-desk.ts';
import { reviewStore } from './review-store.ts';

const words = {
  cannotOpenReport: { zh: '无法打开报告', en: 'The report cannot be opened' },
  cannotOpenReview: { zh: '无法打开评审文件', en: 'The review file cannot be opened' },
  cannotSave: { zh: '无法保存评审文件', en: 'The review file cannot be saved' },
} as const;

const reviewFile = {
  extensions: ['.json'],
  mimeTypes: ['application/json'],
  description: 'Offing review',
  id: 'offing-review',
};

const reportFile = {
  extensions: ['.html', '.json'],
  mimeTypes: ['text/html', 'application/json'],
  description: 'Offing report',
  id: 'offing-report',
};

/** Larger than any report that Offing writes, in bytes. */
const mostBytes = 100_000_000;

/** Opens the reports and reviews among some files, and gives those that are neither. */
export async function takeReviewFiles(
  files: readonly File[],
  keeper: ProjectKeeper,
): Promise<File[]> {
  const others: File[] = [];
  for (const file of files) {
    const kind = await kindOf(file);
    if (kind === 'report') await openReport(file, keeper);
    else if (kind === 'review') await openReview(file);
    else others.push(file);
  }
  return others;
}

/** Asks for a report and opens it. */
export async function chooseReport(keeper: ProjectKeeper): Promise<void> {
  const file = await fileOpen(reportFile).catch(nullWhenCancelled);
  if (file) await openReport(file, keeper);
}

/** Asks for review files and merges them into the review. */
export async function chooseReviews(): Promise<void> {
  const files = await fileOpen({ ...reviewFile, multiple: true }).catch(nullWhenCancelled);
  for (const file of files ?? []) await openReview(file);
}

/** Saves the review beside what it is of. */
export async function saveReview(): Promise<void> {
  const { open } = reviewStore.getState();
  if (!open) return;
  const name = open.report?.fileName ?? appStore.getState().project.id;
  const blob = new Blob([writeReview(open.review)], { type: 'application/json' });
  try {
    await fileSave(blob, { ...reviewFile, fileName: `${name}.review.json` });
  } catch (error) {
    if (!isCancelled(error)) setProblem(words.cannotSave, (error as Error).message);
  }
}

async function openReview(file: File): Promise<void> {
  const check = parseReview(await file.text());
  if (!check.valid) {
    setProblem(words.cannotOpenReview, `${file.name}: ${check.reason}`);
    return;
  }
  await reviewProject();
  const before = countOf();
  if (mergeRead(file.name, check.review) === 'asked') return;
  const more = countOf() - before;
  showNotice({
    zh: `${file.name}：已合并，新增 ${more} 条`,
    en: `${file.name}: merged, ${more} new ${more === 1 ? 'entry' : 'entries'}`,
  });
}

function countOf(): number {
  const review = reviewStore.getState().open?.review;
  return review ? review.comments.length + review.signOffs.length : 0;
}

async function openReport(file: File, keeper: ProjectKeeper): Promise<void> {
  const refuse = (reason: string) => setProblem(words.cannotOpenReport, `${file.name}: ${reason}`);
  const read = readPack(await file.text());
  if (!read.valid) {
    refuse(read.reason);
    return;
  }
  const { pack } = read;
  // it may be of an older version of the project file
  const check = checkProject(pack.inputs.project);
  if (!check.valid) {
    refuse(`inputs.project: ${check.reason}`);
    return;
  }
  const { project } = check;
  const fileName = file.name.replace(/\.(html?|json)$/i, '');
  const report = { fileName, project, results: resultsOf(pack) };
  const [scenarioId] = pack.request.scenarioIds;
  try {
    await reviewReport(report, packHash(pack), () =>
      keeper.look(project, { scenarioId, year: Math.max(...project.years) }),
    );
  } catch (error) {
    refuse((error as Error).message);
  }
}

/** What the pack leaves out is of no interest to a reader: the time that the figures took. */
function resultsOf({ results }: ReportPack): ReadonlyMap<string, SimulationResult> {
  return new Map(results.map((result) => [result.scenario, { ...result, elapsedMs: 0 }]));
}

async function kindOf(file: File): Promise<'report' | 'review' | null> {
  const isHtml = /\.html?$/i.test(file.name);
  if ((!isHtml && !/\.json$/i.test(file.name)) || file.size > mostBytes) return null;
  if (isHtml) return 'report';
  const text = await file.text();
  if (/"format"\s*:\s*"offing-report-pack"/.test(text)) return 'report';
  return /"format"\s*:\s*"offing-review"/.test(text) ? 'review' : null;
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function nullWhenCancelled(error: unknown): null {
  if (isCancelled(error)) return null;
  throw error;
}
