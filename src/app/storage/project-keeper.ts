import type { Project } from '../../planning/project.ts';
import { type OpeningView, setProblem } from '../state/actions.ts';
import type { ReadOnlyReason } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { layerOrder } from '../state/current-layer.ts';
import { commitEdit } from '../state/edit-history.ts';
import { Autosave } from './autosave.ts';
import { keepAlongside } from './keep-alongside.ts';
import type { KeeperHost } from './keeper-host.ts';
import { copyName, words } from './keeper-words.ts';
import { newId } from './new-id.ts';
import { type OpenProject, openProjectOf } from './open-project.ts';
import { ProjectLock } from './project-lock.ts';
import type { ProjectOrigin, ProjectRecord, ProjectView } from './project-record.ts';
import type { StoredProject } from './project-store.ts';
import { saveFailure } from './save-failure.ts';
import { storageStore } from './storage-state.ts';
import { openStores, type Stores } from './stores.ts';
import { readTabNote, writeTabNote } from './tab-note.ts';

/** What to open first: a project from the store, or the text of the shipped plan. */
export interface FirstProject {
  readonly stored: StoredProject | null;
  readonly shipped: string | null;
}

/** The project on screen and what is stored of it: opens, saves, and keeps other tabs apart. */
export class ProjectKeeper {
  readonly host: KeeperHost;
  readonly lock: ProjectLock;
  readonly #autosave: Autosave;
  #stores: Promise<Stores> | null = null;
  #current: OpenProject | null = null;
  /** The state that was last given to be saved, or opened. */
  #seen: Project | null = null;

  constructor(host: KeeperHost) {
    this.host = host;
    this.lock = new ProjectLock({
      onAsked: () => this.#settle(),
      onLost: () => this.#setReadOnly(this.#autosave.isBehind ? 'newerState' : 'takenOver'),
    });
    this.#autosave = new Autosave({
      write: (project) => this.#write(project),
      tell: (saving) => {
        storageStore.setState({ saving });
        if (saving.failure === 'stale') this.#setReadOnly('newerState');
      },
    });
  }

  get current(): OpenProject | null {
    return this.#current;
  }

  /** Opens the browser's store, or tries to again. */
  stores(): Promise<Stores> {
    this.#stores ??= openStores().catch((error) => {
      this.#stores = null;
      throw error;
    });
    return this.#stores;
  }

  /** Finds what to open first, while the map is still being made. Never rejects for the store's sake. */
  async findFirst(): Promise<FirstProject> {
    const stored = await this.#lastOpen().catch(() => null);
    return { stored, shipped: stored ? null : await this.host.loadShipped() };
  }

  /** Opens the first project and from then on stores every edit. */
  async start({ stored, shipped }: FirstProject): Promise<void> {
    const opened = stored !== null && (await this.#show(stored));
    if (!opened) {
      // why the stored one was refused stays said beside the shipped one
      const { problem } = appStore.getState();
      await this.openShipped(shipped);
      appStore.setState({ problem });
    }
    appStore.subscribe(({ project, draft }) => {
      if (draft || project === this.#seen) return;
      this.#seen = project;
      this.#autosave.changed(project);
    });
    this.#followLeaving();
    keepAlongside(this);
  }

  /** Opens a stored project; tells the user when it cannot be, and then changes nothing. */
  async open(id: string): Promise<boolean> {
    if (!(await this.#mayLeave())) return false;
    try {
      const stored = await (await this.stores()).projects.read(id);
      if (stored) return await this.#show(stored);
      setProblem(words.cannotOpen, words.gone[appStore.getState().language]);
    } catch (error) {
      setProblem(words.cannotOpen, (error as Error).message);
    }
    return false;
  }

  /** Opens the plan that ships with Offing; the first edit makes a project of the user's own of it. */
  async openShipped(text: string | null = null): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const { parseProject } = await import('../../planning/parse-project.ts');
    const check = parseProject(text ?? (await this.host.loadShipped()));
    if (!check.valid) throw new Error(`the shipped plan: ${check.reason}`);
    await this.adopt(check.project, 'embedded');
  }

  /** Shows a checked project that is not stored yet; all but the shipped plan then are at once. */
  async adopt(project: Project, origin: ProjectOrigin): Promise<void> {
    if (!(await this.#mayLeave())) return;
    await this.host.prepare(project);
    await this.#settle();
    this.lock.release();
    this.#hold(openProjectOf(project, origin));
    this.host.show(project, {});
    if (origin === 'embedded') void this.#noteOpen(null);
    else this.#autosave.changed(project);
  }

  /** Shows a checked project that is under review: it is not stored, and the next start opens what was open before. */
  async look(project: Project, view: OpeningView): Promise<boolean> {
    if (!(await this.#mayLeave())) return false;
    await this.host.prepare(project);
    await this.#settle();
    this.lock.release();
    this.#hold(openProjectOf(project, 'file'));
    this.host.show(project, { ...view, readOnly: 'review' });
    return true;
  }

  /** Goes back from what was only looked at to the project that was open last. */
  async openLast(): Promise<void> {
    const stored = await this.#lastOpen().catch(() => null);
    const isOpen = stored !== null && (await this.#mayLeave()) && (await this.#show(stored));
    if (!isOpen) await this.openShipped();
  }

  /** Takes the project over from the tab that edits it, in the state that it is stored in. */
  async takeOver(): Promise<void> {
    const id = this.#current?.record?.id;
    if (id === undefined) return;
    await this.lock.takeOver(id);
    await this.#reopen(id);
  }

  /** Shows the newer state that another tab has stored; what this one could not save is gone. */
  async showNewer(): Promise<void> {
    const id = this.#current?.record?.id;
    if (id !== undefined) await this.#reopen(id);
  }

  /** Makes what is on screen a project of its own, which this tab edits. */
  openCopy(): void {
    const { project } = appStore.getState();
    const copy = { ...project, name: copyName(project.name) };
    this.lock.release();
    this.#hold(openProjectOf(copy, 'copy'));
    appStore.setState({ project: copy, readOnly: null });
    this.#autosave.changed(copy);
  }

  /** Stores what is on screen although nothing of it was edited, as to keep a version of it. */
  async storeNow(): Promise<void> {
    if (this.#current?.record) return;
    this.#autosave.changed(appStore.getState().project);
    await this.#autosave.flush();
  }

  /** Writes at once what is not written yet; false when that failed. */
  flush(): Promise<boolean> {
    return this.#autosave.flush();
  }

  /** The view as it is stored along with the project. */
  view(): ProjectView {
    const { scenarioId, year, serviceId, layer } = appStore.getState();
    return { scenarioId, year, serviceId, layer, map: this.host.mapView() };
  }

  async #lastOpen(): Promise<StoredProject | null> {
    const { projects } = await this.stores();
    const id = readTabNote() ?? (await projects.lastOpen());
    return id === null ? null : projects.read(id);
  }

  /** Shows a stored project; tells why and gives false when it is not fit for use. */
  async #show({ record, document }: StoredProject): Promise<boolean> {
    const { checkProject } = await import('../../planning/parse-project.ts');
    const check = checkProject(document);
    const { language } = appStore.getState();
    const refuse = (reason: string) => {
      const text = `${record.name[language]}: ${reason}\n${words.leftAlone[language]}`;
      setProblem(words.cannotOpen, text);
      return false;
    };
    if (!check.valid) return refuse(check.reason);
    try {
      await this.host.prepare(check.project);
    } catch (error) {
      return refuse((error as Error).message);
    }
    if (this.#current) await this.#settle();
    const isMine = await this.lock.take(record.id);
    const { map, ...view } = viewOf(record);
    this.#hold(openProjectOf(check.project, record.origin, record));
    this.host.show(check.project, { ...view, readOnly: isMine ? null : 'otherTab' });
    if (map) this.host.showMap(map);
    void this.#noteOpen(record.id);
    void this.#showFigures(record);
    return true;
  }

  /** Puts the figures there that were kept of this very state, until they are computed anew. */
  async #showFigures({ id, revision }: ProjectRecord): Promise<void> {
    const { project, scenarioId } = appStore.getState();
    const { results } = await this.stores();
    const result = await results.take({ projectId: id, revision }, scenarioId);
    const state = appStore.getState();
    if (!result || state.result || state.project !== project) return;
    if (state.scenarioId === result.scenario) appStore.setState({ result });
  }

  async #reopen(id: string): Promise<void> {
    const stored = await (await this.stores()).projects.read(id);
    if (stored) await this.#show(stored);
    else this.#setReadOnly(null);
  }

  #hold(open: OpenProject): void {
    this.#current = open;
    this.#seen = open.opened;
    this.#autosave.reset(open.record?.updatedAtMs ?? null);
    storageStore.setState({ projectId: open.record?.id ?? null });
  }

  async #write(project: Project): Promise<void> {
    const current = this.#current;
    if (!current) return;
    try {
      current.record = await this.#writeOrMakeRoom(current, project);
    } catch (error) {
      // the browser may have closed the store: the next try opens it again
      if (saveFailure(error) !== 'stale' && saveFailure(error) !== 'full') this.#closeStores();
      throw error;
    }
    current.stored = project;
    if (this.#current === current) storageStore.setState({ projectId: current.record.id });
  }

  async #writeOrMakeRoom(current: OpenProject, project: Project): Promise<ProjectRecord> {
    const { projects } = await this.stores();
    const write = () =>
      current.record
        ? projects.save(current.record, project, this.view())
        : this.#create(current, project);
    try {
      return await write();
    } catch (error) {
      // fans can be computed anew, edits cannot
      if (saveFailure(error) !== 'full' || !(await this.host.makeRoom())) throw error;
      return write();
    }
  }

  async #create(current: OpenProject, project: Project): Promise<ProjectRecord> {
    const { projects } = await this.stores();
    const id = newId();
    const record = await projects.create(id, project, current.origin, this.view());
    writeTabNote(id);
    await this.lock.take(id);
    return record;
  }

  /** Notes what the next start is to open. */
  async #noteOpen(id: string | null): Promise<void> {
    writeTabNote(id);
    try {
      await (await this.stores()).projects.setLastOpen(id);
    } catch {
      // the next start then opens the one before
    }
  }

  /** Whether the project on screen can be left without losing an edit; says so when not. */
  async #mayLeave(): Promise<boolean> {
    const { current } = this;
    if (!current) return true;
    await this.#settle();
    const { project, language } = appStore.getState();
    if (!this.#autosave.isBehind || project === current.inFile) return true;
    if (project === current.opened && current.origin !== 'copy') return true;
    setProblem(words.unsaved, words.unsavedText[language]);
    return false;
  }

  async #settle(): Promise<void> {
    commitEdit();
    await this.#autosave.flush();
  }

  #closeStores(): void {
    void this.#stores?.then((stores) => stores.close()).catch(() => {});
    this.#stores = null;
  }

  #setReadOnly(readOnly: ReadOnlyReason | null): void {
    if (appStore.getState().readOnly !== readOnly) appStore.setState({ readOnly });
  }

  /** Writes before the page goes, and asks to stay when that is not possible. */
  #followLeaving(): void {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#settle();
    });
    window.addEventListener('pagehide', () => void this.#settle());
    window.addEventListener('beforeunload', (event) => {
      void this.#settle();
      const { saving } = storageStore.getState();
      const { project } = appStore.getState();
      if (saving.phase === 'failed' && project !== this.#current?.inFile) event.preventDefault();
    });
  }
}

/** How a project is shown again; a layer that this Offing has not got is none of it. */
function viewOf({ view }: ProjectRecord): Partial<ProjectView> {
  if (!view) return {};
  const { layer, ...rest } = view;
  return layerOrder.includes(layer) ? view : rest;
}
