import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Folder of the repository, so that paths in the bundle do not depend on where it lies. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The script of reports' pages in one piece. The same sources give the same bytes, under the command
 * line and in the build of the page.
 */
export async function bundleViewer(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/report/html/viewer/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles[0].text;
}
