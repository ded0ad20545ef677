import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ProjectRecord, ResultReference, VersionRecord } from './project-record.ts';

/** The browser's store. Documents lie apart from what lists need, so that no list reads them. */
export interface OffingSchema extends DBSchema {
  projects: { key: string; value: ProjectRecord };
  /** Projects as their files hold them, by record id; of any version, so unchecked. */
  documents: { key: string; value: unknown };
  versions: { key: string; value: VersionRecord; indexes: { byProject: string } };
  versionDocuments: { key: string; value: unknown };
  results: {
    key: [string, string];
    value: ResultReference;
    indexes: { byProject: string };
  };
  /** Files on disk that projects were opened from or saved to, by record id. */
  handles: { key: string; value: FileSystemFileHandle };
  settings: { key: string; value: unknown };
}

export type OffingDatabase = IDBPDatabase<OffingSchema>;

/** Raised with every change of the schema above; older stores are brought up to it. */
const schemaVersion = 1;

/** Opens the store, and makes it when it is not there. Rejects where the browser forbids it. */
export function openDatabase(name = 'offing'): Promise<OffingDatabase> {
  return openDB<OffingSchema>(name, schemaVersion, {
    upgrade(database) {
      database.createObjectStore('projects', { keyPath: 'id' });
      database.createObjectStore('documents');
      const versions = database.createObjectStore('versions', { keyPath: 'id' });
      versions.createIndex('byProject', 'projectId');
      database.createObjectStore('versionDocuments');
      const results = database.createObjectStore('results', {
        keyPath: ['projectId', 'scenarioId'],
      });
      results.createIndex('byProject', 'projectId');
      database.createObjectStore('handles');
      database.createObjectStore('settings');
    },
    // a newer Offing in another tab waits for this one to let go
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
