import { createHash } from 'node:crypto';
import type { ReportFile } from '../../compute/report-files.ts';
import type { ReportChoices } from '../../compute/report-formats.ts';
import { packHash } from '../../report/pack/pack-json.ts';
import { manifestVersion, type ReportManifest } from '../../report/pack/report-manifest.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';

/** The manifest of a report's files. */
export function manifestOf(
  pack: ReportPack,
  { languages, formats }: ReportChoices,
  files: readonly ReportFile[],
): ReportManifest {
  return {
    format: 'offing-report-manifest',
    version: manifestVersion,
    engine: pack.engine,
    pack: packHash(pack),
    languages: [...languages],
    formats: [...formats],
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
    })),
  };
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
