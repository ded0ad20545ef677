import { openDatabase } from './database.ts';
import { opfsFolder } from './opfs-folder.ts';
import { ProjectStore } from './project-store.ts';
import { type FileTurns, ResultFiles } from './result-files.ts';
import { VersionStore } from './version-store.ts';

/** Everything that outlives the page. */
export interface Stores {
  readonly projects: ProjectStore;
  readonly versions: VersionStore;
  readonly results: ResultFiles;
  readonly close: () => void;
}

/** Opens what the browser keeps; rejects where it forbids that. */
export async function openStores(): Promise<Stores> {
  if (!('indexedDB' in globalThis)) throw new DOMException('no indexedDB', 'SecurityError');
  const database = await openDatabase();
  const projects = new ProjectStore(database);
  return {
    projects,
    versions: new VersionStore(database),
    results: new ResultFiles(() => opfsFolder('results'), projects, turns),
    close: () => database.close(),
  };
}

const lockName = 'offing-results';

/** Where there are no locks nothing is swept: a young file may be another tab's. */
const turns: FileTurns = (as, work) => {
  if (!navigator.locks) return as === 'writer' ? work() : Promise.resolve(null);
  if (as === 'writer') return navigator.locks.request(lockName, { mode: 'shared' }, work);
  return navigator.locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? work() : null));
};
