import type { Region } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { packJson } from '../../report/pack/pack-json.ts';
import type { ReportFormat } from '../../report/pack/report-manifest.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';

/** Which files of a report are wanted. */
export interface ReportChoices {
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
}

/** A file of a report by its name without a folder. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a report. The same pack gives the same bytes. */
export async function reportFiles(
  pack: ReportPack,
  _region: Region,
  { formats }: ReportChoices,
): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  if (formats.includes('json')) files.push(textFile('provenance.json', `${packJson(pack)}\n`));
  return files;
}

function textFile(name: string, text: string): ReportFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
