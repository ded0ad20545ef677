import { createHash } from 'node:crypto';
import { packHash } from '../../report/pack/pack-json.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import type { ReportChoices, ReportFile } from './report-files.ts';

/** What lies in a report's folder. */
export interface ReportManifest {
  readonly format: 'offing-report-manifest';
  readonly version: 1;
  readonly engine: string;
  /** SHA-256 of the pack that all files are made from. */
  readonly pack: string;
  readonly languages: ReportChoices['languages'];
  readonly formats: ReportChoices['formats'];
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** The manifest of a report's files. */
export function manifestOf(
  pack: ReportPack,
  { languages, formats }: ReportChoices,
  files: readonly ReportFile[],
): ReportManifest {
  return {
    format: 'offing-report-manifest',
    version: 1,
    engine: pack.engine,
    pack: packHash(pack),
    languages,
    formats,
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
