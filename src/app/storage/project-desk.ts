import type { Name } from '../../network/name.ts';
import { checkProject, type ProjectCheck, parseProject } from '../../planning/parse-project.ts';
import type { Project } from '../../planning/project.ts';
import { appStore } from '../state/app-store.ts';
import { edit } from '../state/edit-history.ts';
import { compareProjects, type ProjectChanges } from './compare-projects.ts';
import { copyName } from './keeper-words.ts';
import { newId } from './new-id.ts';
import { saveDocument } from './project-files.ts';
import type { ProjectKeeper } from './project-keeper.ts';
import type { ProjectRecord, VersionRecord } from './project-record.ts';

/** A project that was removed a moment ago. */
export interface RemovedProject {
  readonly undo: () => Promise<void>;
  /** Removes its versions as well. */
  readonly forget: () => Promise<void>;
}

/** What the list of projects does, and their versions. Everything rejects when the store does. */
export class ProjectDesk {
  readonly #keeper: ProjectKeeper;

  constructor(keeper: ProjectKeeper) {
    this.#keeper = keeper;
  }

  /** The stored projects, as they are now. */
  async list(): Promise<ProjectRecord[]> {
    await this.#keeper.flush();
    return (await this.#keeper.stores()).projects.list();
  }

  /** Gives a project a name in both languages; that of the one on screen is an edit like any other. */
  async rename(id: string, called: string): Promise<void> {
    const name = { zh: called, en: called };
    if (id === this.#keeper.current?.record?.id) {
      const step = { zh: `项目改名为“${called}”`, en: `rename the project to “${called}”` };
      edit(step, (project) => ({ ...project, name }));
      await this.#keeper.flush();
    } else if (await this.#keeper.lock.isFree(id)) {
      await (await this.#keeper.stores()).projects.rename(id, name);
    }
  }

  async duplicate({ id, name }: ProjectRecord): Promise<void> {
    await this.#keeper.flush();
    await (await this.#keeper.stores()).projects.duplicate(id, newId(), copyName(name));
  }

  /** Whether another tab edits a project. */
  async isElsewhere(id: string): Promise<boolean> {
    const isHere = id === this.#keeper.current?.record?.id && appStore.getState().readOnly === null;
    return !isHere && !(await this.#keeper.lock.isFree(id));
  }

  /**
   * Removes a project; gives what puts it back, and what removes its versions as well. The one on
   * screen gives way to the shipped plan; null when it cannot.
   */
  async remove(id: string): Promise<RemovedProject | null> {
    const { projects, versions } = await this.#keeper.stores();
    if (id === this.#keeper.current?.record?.id) await this.#keeper.openShipped();
    // edits that are stored nowhere keep it on screen
    if (id === this.#keeper.current?.record?.id) return null;
    const stored = await projects.read(id);
    await projects.remove(id);
    return {
      undo: async () => {
        if (stored) await projects.restore(stored);
      },
      forget: () => versions.removeAll(id),
    };
  }

  async saveFile(record: ProjectRecord, name: string): Promise<void> {
    const stored = await (await this.#keeper.stores()).projects.read(record.id);
    if (stored) await saveDocument(stored.document, name);
  }

  /** Opens a new project with all that the shipped plan has but its sites. */
  async createEmpty(name: Name): Promise<void> {
    const check = parseProject(await this.#keeper.host.loadShipped());
    if (!check.valid) throw new Error(check.reason);
    const [{ basis: _, ...scenario }] = check.project.scenarios;
    const project: Project = {
      ...check.project,
      id: `project-${newId().slice(0, 6)}`,
      name,
      illustrative: false,
      note: {
        zh: '载波、终端、业务、区域与目标取自随附的示例规划，请按实际修改。',
        en: 'Carriers, terminals, services, zones and goals are those of the shipped plan: change them to yours.',
      },
      scenarios: [{ ...scenario, sites: [], sectors: [] }],
    };
    await this.#keeper.adopt(project, 'new');
  }

  /** Versions of the project on screen, the newest first. */
  async versions(): Promise<VersionRecord[]> {
    const id = this.#keeper.current?.record?.id;
    return id === undefined ? [] : (await this.#keeper.stores()).versions.list(id);
  }

  /** Keeps the project as it is now under a name. */
  async keepVersion(name: string): Promise<void> {
    const { project } = appStore.getState();
    const { current } = this.#keeper;
    if (!current) return;
    if (!current.record) await this.#keeper.storeNow();
    await this.#keeper.flush();
    const id = current.record?.id;
    if (id !== undefined) await (await this.#keeper.stores()).versions.keep(id, project, { name });
  }

  /** What has changed since a version; null when it cannot be read. */
  async changesSince(versionId: string): Promise<ProjectChanges | null> {
    const check = await this.#check(versionId);
    return check.valid ? compareProjects(check.project, appStore.getState().project) : null;
  }

  /** Goes back to a version, as one step that undo takes back. */
  async restore(version: VersionRecord, called: Name): Promise<ProjectCheck> {
    const check = await this.#check(version.id);
    if (check.valid) {
      const name = { zh: `恢复版本“${called.zh}”`, en: `restore the version “${called.en}”` };
      edit(name, () => check.project);
    }
    return check;
  }

  async removeVersion(id: string): Promise<void> {
    await (await this.#keeper.stores()).versions.remove(id);
  }

  async #check(versionId: string): Promise<ProjectCheck> {
    return checkProject(await (await this.#keeper.stores()).versions.document(versionId));
  }
}
