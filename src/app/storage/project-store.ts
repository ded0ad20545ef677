import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import { writtenProject } from '../../planning/scenarios/written-project.ts';
import type { OffingDatabase } from './database.ts';
import { projectFacts } from './project-facts.ts';
import type {
  ProjectOrigin,
  ProjectRecord,
  ProjectView,
  ResultReference,
} from './project-record.ts';
import { StaleRevision } from './stale-revision.ts';

/** Resolved only when the data are on the disk, which a killed browser or machine leaves there. */
const strict = { durability: 'strict' } as const;

/** A stored project: its record and the document, which may be of any version. */
export interface StoredProject {
  readonly record: ProjectRecord;
  readonly document: unknown;
}

/** Projects in the browser's store. Every method rejects when the store does. */
export class ProjectStore {
  readonly #database: OffingDatabase;

  constructor(database: OffingDatabase) {
    this.#database = database;
  }

  /** All projects, the one edited last first. */
  async list(): Promise<ProjectRecord[]> {
    const records = await this.#database.getAll('projects');
    return records.toSorted((a, b) => b.updatedAtMs - a.updatedAtMs);
  }

  async read(id: string): Promise<StoredProject | null> {
    const tx = this.#database.transaction(['projects', 'documents']);
    const [record, document] = await Promise.all([
      tx.objectStore('projects').get(id),
      tx.objectStore('documents').get(id),
    ]);
    return record ? { record, document } : null;
  }

  /** Stores a project under a new id, as the one to open at the next start. */
  async create(
    id: string,
    project: Project,
    origin: ProjectOrigin,
    view: ProjectView | null = null,
  ): Promise<ProjectRecord> {
    const nowMs = Date.now();
    const record: ProjectRecord = {
      ...projectFacts(project),
      id,
      origin,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      revision: 1,
      view,
      thumbnail: null,
    };
    await this.#put(record, writtenProject(project), true);
    return record;
  }

  /**
   * Writes a project over what is stored of it, if that is still the expected revision; one that
   * was deleted meanwhile is there again.
   *
   * @throws StaleRevision when another tab has written since; then nothing has changed.
   */
  async save(
    expected: ProjectRecord,
    project: Project,
    view: ProjectView | null,
  ): Promise<ProjectRecord> {
    const facts = projectFacts(project);
    const tx = this.#database.transaction(['projects', 'documents'], 'readwrite', strict);
    const projects = tx.objectStore('projects');
    try {
      const found = (await projects.get(expected.id)) ?? expected;
      if (found.revision !== expected.revision) throw new StaleRevision(expected.id);
      const record = {
        ...found,
        ...facts,
        view,
        updatedAtMs: Date.now(),
        revision: expected.revision + 1,
      };
      await Promise.all([
        projects.put(record),
        tx.objectStore('documents').put(writtenProject(project), expected.id),
        tx.done,
      ]);
      return record;
    } catch (error) {
      throw await reasonOf(tx, error);
    }
  }

  /** Changes what is told of a project beside its document; does nothing when it is not there. */
  async amend(
    id: string,
    fields: Partial<Pick<ProjectRecord, 'view' | 'thumbnail'>>,
  ): Promise<void> {
    const tx = this.#database.transaction('projects', 'readwrite');
    try {
      const found = await tx.store.get(id);
      await Promise.all([found && tx.store.put({ ...found, ...fields }), tx.done]);
    } catch (error) {
      throw await reasonOf(tx, error);
    }
  }

  /** Gives a project that is open nowhere another name. */
  async rename(id: string, name: Name): Promise<void> {
    const tx = this.#database.transaction(['projects', 'documents'], 'readwrite', strict);
    const [projects, documents] = [tx.objectStore('projects'), tx.objectStore('documents')];
    try {
      const [record, document] = await Promise.all([projects.get(id), documents.get(id)]);
      if (record && typeof document === 'object') {
        const { revision } = record;
        await Promise.all([
          projects.put({ ...record, name, revision: revision + 1 }),
          documents.put({ ...document, name }, id),
        ]);
      }
      await tx.done;
    } catch (error) {
      throw await reasonOf(tx, error);
    }
  }

  /** Stores a project as it is, unread, under another id: also one that this Offing cannot read. */
  async duplicate(id: string, copyId: string, name: Name): Promise<void> {
    const found = await this.read(id);
    if (!found || typeof found.document !== 'object') return;
    const nowMs = Date.now();
    const record: ProjectRecord = {
      ...found.record,
      id: copyId,
      name,
      origin: 'copy',
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      revision: 1,
    };
    await this.#put(record, { ...found.document, name });
  }

  /** Puts a project back that was removed. */
  restore({ record, document }: StoredProject): Promise<void> {
    return this.#put(record, document);
  }

  /** Removes a project, the references to its figures and its file; its versions stay. */
  async remove(id: string): Promise<void> {
    const stores = ['projects', 'documents', 'handles', 'results'] as const;
    const tx = this.#database.transaction(stores, 'readwrite', strict);
    const results = tx.objectStore('results');
    const keys = await results.index('byProject').getAllKeys(id);
    await Promise.all([
      tx.objectStore('projects').delete(id),
      tx.objectStore('documents').delete(id),
      tx.objectStore('handles').delete(id),
      ...keys.map((key) => results.delete(key)),
      tx.done,
    ]);
  }

  /** The project that was open last in any tab. */
  async lastOpen(): Promise<string | null> {
    const id = await this.#database.get('settings', 'lastOpen');
    return typeof id === 'string' ? id : null;
  }

  /** Notes what to open at the next start; null for the shipped plan. */
  async setLastOpen(id: string | null): Promise<void> {
    const tx = this.#database.transaction('settings', 'readwrite', strict);
    await Promise.all([tx.store.put(id, 'lastOpen'), tx.done]);
  }

  /** The figures kept of a project's scenario. */
  async result(projectId: string, scenarioId: string): Promise<ResultReference | null> {
    return (await this.#database.get('results', [projectId, scenarioId])) ?? null;
  }

  /** Notes a file that is there, whole, in place of the one before. */
  async setResult(reference: ResultReference): Promise<void> {
    const tx = this.#database.transaction('results', 'readwrite', strict);
    await Promise.all([tx.store.put(reference), tx.done]);
  }

  async results(): Promise<ResultReference[]> {
    return this.#database.getAll('results');
  }

  /** Forgets all figures; they can be computed anew. */
  async forgetResults(): Promise<void> {
    await this.#database.clear('results');
  }

  /** The file on disk that a project was opened from or saved to. */
  async handle(id: string): Promise<FileSystemFileHandle | null> {
    return (await this.#database.get('handles', id)) ?? null;
  }

  async setHandle(id: string, handle: FileSystemFileHandle): Promise<void> {
    await this.#database.put('handles', handle, id);
  }

  async #put(record: ProjectRecord, document: unknown, opens = false): Promise<void> {
    const stores = ['projects', 'documents', 'settings'] as const;
    const tx = this.#database.transaction(stores, 'readwrite', strict);
    try {
      await Promise.all([
        tx.objectStore('projects').put(record),
        tx.objectStore('documents').put(document, record.id),
        opens && tx.objectStore('settings').put(record.id, 'lastOpen'),
        tx.done,
      ]);
    } catch (error) {
      throw await reasonOf(tx, error);
    }
  }
}

/** Undoes a transaction that failed, and tells why: a request's own error often only says AbortError. */
async function reasonOf(
  tx: { abort(): void; readonly done: Promise<void>; readonly error: DOMException | null },
  error: unknown,
): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // it has ended by itself
  }
  await tx.done.catch(() => {});
  return error instanceof StaleRevision ? error : (tx.error ?? error);
}
