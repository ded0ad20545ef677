import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, transformWithOxc } from 'vite';

const source = join(import.meta.dirname, 'service-worker.ts');

/**
 * Adds sw.js to the build: the service worker with the list of all built files and their hashes, so
 * that a version is kept whole or not at all.
 */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offing-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // index.html comes last of all
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.values(bundle).map((file): [string, string] => [
          file.fileName,
          hashOf(file.type === 'chunk' ? file.code : file.source),
        ]);
        const files = [...built, ...publicFiles(config.publicDir)]
          .filter(([name]) => !isForBuilding(name))
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const version = hashOf(JSON.stringify(files));
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, {
          define: { offlineFiles: JSON.stringify(files), offlineVersion: JSON.stringify(version) },
        });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
      },
    },
  };
}

/** Files that are copied as they are. */
function publicFiles(folder: string): [string, string][] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const address = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [address, hashOf(readFileSync(path))];
    });
}

/** Vite's manifest, which no page asks for, and maps. */
function isForBuilding(name: string): boolean {
  return name.startsWith('.vite/') || name.endsWith('.map');
}

/** The first 16 hexadecimal digits of the SHA-256. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
