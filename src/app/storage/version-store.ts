import type { Project } from '../../planning/project.ts';
import { writtenProject } from '../../planning/scenarios/written-project.ts';
import type { OffingDatabase } from './database.ts';
import { newId } from './new-id.ts';
import { projectFacts } from './project-facts.ts';
import type { VersionRecord } from './project-record.ts';

/** Of each project; named versions are kept until they are deleted. */
const automaticKept = 20;

const stores = ['versions', 'versionDocuments'] as const;

/** States of projects to return to. Every method rejects when the store does. */
export class VersionStore {
  readonly #database: OffingDatabase;

  constructor(database: OffingDatabase) {
    this.#database = database;
  }

  /** Of one project, the newest first. */
  async list(projectId: string): Promise<VersionRecord[]> {
    const versions = await this.#database.getAllFromIndex('versions', 'byProject', projectId);
    return versions.toSorted((a, b) => b.atMs - a.atMs);
  }

  /** The project as it was; null when it is not there. */
  async document(id: string): Promise<unknown> {
    return (await this.#database.get('versionDocuments', id)) ?? null;
  }

  /** Keeps a state; a name makes it stay for good, without one the oldest automatic give way. */
  async keep(
    projectId: string,
    project: Project,
    { name = '', atMs = Date.now() }: { readonly name?: string; readonly atMs?: number } = {},
  ): Promise<VersionRecord> {
    const { sites, bytes } = projectFacts(project);
    const kind = name === '' ? 'automatic' : 'named';
    const id = newId();
    const record: VersionRecord = { id, projectId, kind, name, atMs, sites, bytes };
    const tx = this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
    const [versions, documents] = [tx.objectStore('versions'), tx.objectStore('versionDocuments')];
    const known = await versions.index('byProject').getAll(projectId);
    const given = automaticTooMany([...known, record]);
    await Promise.all([
      versions.put(record),
      documents.put(writtenProject(project), id),
      ...given.flatMap((old) => [versions.delete(old.id), documents.delete(old.id)]),
      tx.done,
    ]);
    return record;
  }

  async remove(id: string): Promise<void> {
    await this.#delete([id]);
  }

  /** Removes all versions of a project, for good. */
  async removeAll(projectId: string): Promise<void> {
    const versions = await this.list(projectId);
    await this.#delete(versions.map(({ id }) => id));
  }

  /** Removes the versions of projects that are no longer there. */
  async sweep(): Promise<void> {
    const tx = this.#database.transaction(['projects', ...stores], 'readwrite');
    const [projects, versions] = await Promise.all([
      tx.objectStore('projects').getAllKeys(),
      tx.objectStore('versions').getAll(),
    ]);
    const known = new Set(projects);
    await Promise.all([
      ...versions
        .filter(({ projectId }) => !known.has(projectId))
        .flatMap(({ id }) => [
          tx.objectStore('versions').delete(id),
          tx.objectStore('versionDocuments').delete(id),
        ]),
      tx.done,
    ]);
  }

  async #delete(ids: readonly string[]): Promise<void> {
    const tx = this.#database.transaction(stores, 'readwrite');
    await Promise.all([
      ...ids.flatMap((id) => [
        tx.objectStore('versions').delete(id),
        tx.objectStore('versionDocuments').delete(id),
      ]),
      tx.done,
    ]);
  }
}

/** The automatic versions that are too many when the newest are to stay. */
function automaticTooMany(versions: readonly VersionRecord[]): VersionRecord[] {
  return versions
    .filter(({ kind }) => kind === 'automatic')
    .toSorted((a, b) => b.atMs - a.atMs)
    .slice(automaticKept);
}
