import { transfer } from 'comlink';
import { type ReportFile, reportFiles } from '../../compute/report-files.ts';
import type { ReportChoices } from '../../compute/report-formats.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { readReportMeans } from './report-means.ts';

/** What a thread offers that writes files of reports. */
export function createReportService() {
  return {
    /** The files of a pack. */
    async files(pack: ReportPack, choices: ReportChoices): Promise<ReportFile[]> {
      const means = await readReportMeans(choices);
      const files = await reportFiles(pack, readShippedRegion(), choices, means);
      return transfer(
        files,
        files.map(({ bytes }) => bytes.buffer),
      );
    },
  };
}

export type ReportService = ReturnType<typeof createReportService>;
