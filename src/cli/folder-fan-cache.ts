import { mkdirSync } from 'node:fs';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type FanCache, noFanCache } from '../compute/fan-cache.ts';
import { type FileFacts, type FileFolder, StoredFans } from '../compute/stored-fans.ts';
import { badInput, wrongUsage } from './failure.ts';

const limitBytes = 1_000_000_000;

/** What the command line says of the cache. */
export interface FanCacheOptions {
  /** The folder; the user's own cache when left out. */
  readonly cache?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
}

/**
 * The cache of fans that a command is to use; without a place of its own to keep it, none.
 *
 * @throws CommandFailure when the options contradict each other or name no folder.
 */
export function folderFanCache({ cache, 'no-cache': none }: FanCacheOptions): FanCache {
  if (none && cache !== undefined) {
    throw wrongUsage('--no-cache: expected it without --cache');
  }
  if (none) return noFanCache;
  try {
    return openFolder(cache ?? join(userCacheFolder(), 'fans'));
  } catch (error) {
    if (cache === undefined) return noFanCache;
    throw badInput(`--cache: ${cache}: ${(error as Error).message}`);
  }
}

function openFolder(folder: string): StoredFans {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fans = new StoredFans(fileFolder(folder), {
    limitBytes,
    allocate: (bytes) => new SharedArrayBuffer(bytes),
  });
  void fans.sweep();
  return fans;
}

/** Where this system has programs keep what they can make anew. */
export function userCacheFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): string {
  if (platform === 'win32') {
    const local = environment.LOCALAPPDATA || join(home, 'AppData', 'Local');
    return join(local, 'offing', 'cache');
  }
  const xdg = environment.XDG_CACHE_HOME;
  // its specification has relative paths ignored
  if (xdg && isAbsolute(xdg)) return join(xdg, 'offing');
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'offing');
}

function fileFolder(folder: string): FileFolder {
  return {
    async read(name) {
      const file = await open(join(folder, name)).catch(missingIsNull);
      if (!file) return null;
      try {
        const { mtimeMs } = await file.stat();
        return { bytes: await file.readFile(), writtenMs: mtimeMs };
      } finally {
        await file.close();
      }
    },

    async write(name, bytes) {
      const unfinished = join(folder, `${name}.${crypto.randomUUID()}.part`);
      try {
        await writeFile(unfinished, bytes, { flag: 'wx' });
        await rename(unfinished, join(folder, name));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },

    remove: (name) => rm(join(folder, name), { force: true }),

    async list() {
      const files: FileFacts[] = [];
      for (const name of await readdir(folder)) {
        const facts = await stat(join(folder, name)).catch(missingIsNull);
        if (facts?.isFile()) files.push({ name, bytes: facts.size, writtenMs: facts.mtimeMs });
      }
      return files;
    },
  };
}

function missingIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
