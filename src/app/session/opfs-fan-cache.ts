import { type FanCache, noFanCache } from '../../compute/fan-cache.ts';
import { type FileFacts, type FileFolder, StoredFans } from '../../compute/stored-fans.ts';

const limitBytes = 500_000_000;

/** Late enough not to hold up the first picture. */
const sweepAfterMs = 15_000;

/**
 * The cache of fans in the browser's own file system; none where the browser has no such thing or
 * does not allow it. Never rejects.
 *
 * @param shared whether memory can be shared between threads
 */
export async function openOpfsFanCache(shared: boolean): Promise<FanCache> {
  try {
    const root = await navigator.storage.getDirectory();
    const fans = new StoredFans(fileFolder(await root.getDirectoryHandle('fans', create)), {
      limitBytes,
      allocate: (bytes) => (shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)),
    });
    setTimeout(() => void fans.sweep(), sweepAfterMs);
    return fans;
  } catch {
    return noFanCache;
  }
}

const create = { create: true };

function fileFolder(folder: FileSystemDirectoryHandle): FileFolder {
  return {
    async read(name) {
      const handle = await folder.getFileHandle(name).catch(missingIsNull);
      if (!handle) return null;
      const file = await handle.getFile();
      return { bytes: new Uint8Array(await file.arrayBuffer()), writtenMs: file.lastModified };
    },

    async write(name, bytes) {
      const handle = await folder.getFileHandle(name, create);
      // goes to a file of its own, which close puts in place of the old one
      const writable = await handle.createWritable();
      try {
        await writable.write(bytes);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => {});
        throw error;
      }
    },

    remove: (name) => folder.removeEntry(name),

    async list() {
      const files: FileFacts[] = [];
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue;
        // another page may have removed it
        const file = await handle.getFile().catch(missingIsNull);
        if (file) files.push({ name: file.name, bytes: file.size, writtenMs: file.lastModified });
      }
      return files;
    },
  };
}

function missingIsNull(error: DOMException): null {
  if (error.name === 'NotFoundError') return null;
  throw error;
}
