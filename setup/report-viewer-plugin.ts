import type { Plugin } from 'vite';
import { bundleViewer } from '../src/cli/bundle-viewer.ts';

const name = 'virtual:report-viewer';

/** Gives the page the script of reports as a text: `import { reportViewer } from 'virtual:report-viewer'`. */
export function reportViewerPlugin(): Plugin {
  return {
    name: 'offing-report-viewer',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      return `export const reportViewer = ${JSON.stringify(await bundleViewer())};`;
    },
  };
}
