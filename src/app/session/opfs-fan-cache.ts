import type { FanCache } from '../../compute/fan-cache.ts';

/** Beyond this the files that have lain longest are let go. */
const mostBytes = 500e6;

const folderName = 'fans';

/**
 * Keeps fans as files of the origin's private file system, each written whole before it takes its
 * name. Null where the browser has none.
 */
export async function opfsFanCache(): Promise<FanCache | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName, { create: true });
    void sweep(folder);
    return cacheIn(folder);
  } catch {
    return null;
  }
}

function cacheIn(folder: FileSystemDirectoryHandle): FanCache {
  return {
    async read(key) {
      try {
        const handle = await folder.getFileHandle(`${key}.fan`);
        return new Uint8Array(await (await handle.getFile()).arrayBuffer());
      } catch {
        return null;
      }
    },
    async write(key, bytes) {
      try {
        const handle = await folder.getFileHandle(`${key}.fan`, { create: true });
        // what is written takes the file's place when it is closed, or not at all
        const stream = await handle.createWritable();
        await stream.write(bytes);
        await stream.close();
      } catch {
        // without room the fan is made again next time
      }
    },
  };
}

/** Removes what a killed tab left unfinished, and the oldest files beyond the limit. */
async function sweep(folder: FileSystemDirectoryHandle): Promise<void> {
  try {
    const files: { name: string; bytes: number; ms: number }[] = [];
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind !== 'file') continue;
      const file = await (handle as FileSystemFileHandle).getFile();
      files.push({ name, bytes: file.size, ms: file.lastModified });
    }
    let bytes = 0;
    for (const file of files.sort((a, b) => b.ms - a.ms)) {
      bytes += file.bytes;
      const empty = file.bytes === 0;
      if (bytes > mostBytes || empty || file.name.endsWith('.crswap')) {
        await folder.removeEntry(file.name).catch(() => {});
      }
    }
  } catch {
    // another tab may be at it
  }
}
