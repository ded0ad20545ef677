import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportChoices } from '../../compute/report-formats.ts';
import type { ReportManifest } from '../../report/pack/report-manifest.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { badInput } from '../failure.ts';
import { filesOfReport } from './files-of-report.ts';
import { manifestOf } from './manifest-of.ts';

/** Writes the files of a report and their manifest into a folder. @throws CommandFailure when it cannot be written to. */
export async function writeReport(
  folder: string,
  pack: ReportPack,
  choices: ReportChoices,
): Promise<ReportManifest> {
  const files = await filesOfReport(pack, choices);
  const manifest = manifestOf(pack, choices, files);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw badInput(`--out: ${folder}: ${(error as Error).message}`);
  }
  return manifest;
}
