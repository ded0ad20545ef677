import type { ReportFile } from '../../compute/report-files.ts';
import { type ReportChoices, reportFormats } from '../../compute/report-formats.ts';
import type { Language } from '../../network/name.ts';
import {
  firstDifference,
  pageDifferences,
  type TextDifference,
} from '../../report/pack/text-differences.ts';
import { filesOfReport } from './files-of-report.ts';
import { sha256Of } from './manifest-of.ts';
import { type GivenFile, type GivenReport, textOf } from './read-report.ts';

/** A file that is not what the pack makes. */
export interface FileDifference {
  readonly file: string;
  readonly kind: 'missing' | 'unexpected' | 'otherBytes' | 'otherText' | 'manifest' | 'unwritable';
  /** Where a text differs; empty for others. */
  readonly places: readonly TextDifference[];
  /** Why it cannot be written again, when that is so. */
  readonly reason?: string;
}

/** Figures of a page that are named, at most. */
const mostPlaces = 1000;

/** Writes the files of a report again from its own pack, and tells which of those given differ. */
export async function fileDifferences(report: GivenReport): Promise<FileDifference[]> {
  try {
    return await (report.manifest
      ? folderDifferences(report, report.manifest)
      : singleDifferences(report));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // what was altered may make no document any more
    return [{ file: report.packFile, kind: 'unwritable', places: [], reason: error.message }];
  }
}

async function folderDifferences(
  { pack, files }: GivenReport,
  manifest: NonNullable<GivenReport['manifest']>,
): Promise<FileDifference[]> {
  const formats = reportFormats.filter((format) => manifest.formats.includes(format));
  const choices = { languages: manifest.languages, formats };
  const expected = await filesOfReport(pack, choices);
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  const differences = expected.flatMap((wanted): FileDifference[] => {
    const given = files.find(({ name }) => name === wanted.name);
    if (!given) return [{ file: wanted.name, kind: 'missing', places: [] }];
    const difference = differenceOf(given, wanted);
    if (difference) return [difference];
    const isListed = listed.get(given.name)?.sha256 === sha256Of(given.bytes);
    return isListed ? [] : [{ file: given.name, kind: 'manifest', places: [] }];
  });
  const names = new Set(expected.map(({ name }) => name));
  const unexpected = manifest.files.filter(({ name }) => !names.has(name));
  return [
    ...differences,
    ...unexpected.map(
      ({ name }): FileDifference => ({ file: name, kind: 'unexpected', places: [] }),
    ),
  ];
}

/** A page is of one language, which its own text tells; a pack's JSON is what it is. */
async function singleDifferences({ pack, files: [given] }: GivenReport): Promise<FileDifference[]> {
  const text = textOf(given.bytes);
  if (!text.trimStart().startsWith('<')) return [];
  const language: Language = /<html\b[^>]*\blang="zh/.test(text) ? 'zh' : 'en';
  const choices: ReportChoices = { languages: [language], formats: ['html'] };
  const [wanted] = await filesOfReport(pack, choices);
  const difference = differenceOf(given, wanted);
  return difference ? [{ ...difference, file: given.name }] : [];
}

function differenceOf(given: GivenFile, wanted: ReportFile): FileDifference | null {
  if (sha256Of(given.bytes) === sha256Of(wanted.bytes)) return null;
  const { name: file } = wanted;
  const isPage = file.endsWith('.html');
  if (!isPage && !/\.(csv|json)$/.test(file)) return { file, kind: 'otherBytes', places: [] };
  const [found, right] = [textOf(given.bytes), textOf(wanted.bytes)];
  const places = isPage ? pageDifferences(found, right, mostPlaces) : firstDifference(found, right);
  return { file, kind: 'otherText', places };
}
