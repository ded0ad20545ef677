import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FanCache } from '../compute/fan-cache.ts';

/** Beyond this the files that have lain longest are let go. */
const mostBytes = 2e9;

/** The folder that fans are kept in unless another is asked for. */
export function usualCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  const caches =
    env.XDG_CACHE_HOME ||
    (platform === 'win32' && env.LOCALAPPDATA) ||
    (platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache'));
  return join(caches, 'offing', 'fans');
}

/**
 * Keeps fans as files of a folder, written under another name and then renamed, so that a file is
 * whole or not there, whoever else is writing. @throws when the folder cannot be made.
 */
export function folderFanCache(folder: string): FanCache {
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  return {
    async read(key) {
      try {
        return new Uint8Array(await readFile(join(folder, `${key}.fan`)));
      } catch {
        return null;
      }
    },
    async write(key, bytes) {
      const unfinished = join(folder, `${key}.${randomUUID()}.part`);
      try {
        await writeFile(unfinished, bytes);
        await rename(unfinished, join(folder, `${key}.fan`));
      } catch {
        await unlink(unfinished).catch(() => {});
      }
    },
  };
}

/** Removes what was left unfinished a day ago, and the oldest files beyond the limit. */
function sweep(folder: string): void {
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ path, bytes: stats.size, ms: stats.mtimeMs }] : [];
  });
  const dayAgoMs = Date.now() - 86_400_000;
  let bytes = 0;
  for (const file of files.sort((a, b) => b.ms - a.ms)) {
    bytes += file.bytes;
    const left = file.path.endsWith('.part') && file.ms < dayAgoMs;
    if (left || bytes > mostBytes) remove(file.path);
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // someone else was quicker
  }
}
