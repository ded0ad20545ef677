import type { FileFacts, FileFolder } from '../../compute/stored-fans.ts';

const create = { create: true };

/** A folder of the browser's own file system. Rejects where there is none or it is not allowed. */
export async function opfsFolder(name: string): Promise<FileFolder> {
  const root = await navigator.storage.getDirectory();
  return folderOf(await root.getDirectoryHandle(name, create));
}

function folderOf(folder: FileSystemDirectoryHandle): FileFolder {
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
