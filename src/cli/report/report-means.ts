import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReportMeans } from '../../compute/report-files.ts';
import type { ReportChoices } from '../../compute/report-formats.ts';
import { bundleViewer } from '../bundle-viewer.ts';

const require = createRequire(import.meta.url);
const fonts = '@expo-google-fonts/noto-sans-sc';

/** What the files of a report are made with; only what its formats ask for is read. */
export async function readReportMeans({ formats }: ReportChoices): Promise<ReportMeans> {
  const font = (name: string) =>
    formats.includes('pdf')
      ? new Uint8Array(readFileSync(require.resolve(`${fonts}/${name}.ttf`)))
      : new Uint8Array(0);
  return {
    viewer: formats.includes('html') ? await bundleViewer() : '',
    fonts: {
      regular: font('400Regular/NotoSansSC_400Regular'),
      bold: font('600SemiBold/NotoSansSC_600SemiBold'),
    },
  };
}
