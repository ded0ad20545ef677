import { fileOpen, fileSave } from 'browser-fs-access';
import { canonicalJson } from '../../planning/content-hash.ts';
import { parseProject } from '../../planning/parse-project.ts';
import type { Project } from '../../planning/project.ts';
import { projectText } from '../../planning/scenarios/project-text.ts';
import { writtenProject } from '../../planning/scenarios/written-project.ts';
import { setProblem } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { commitEdit } from '../state/edit-history.ts';
import { showNotice } from '../state/notice.ts';
import { words } from './keeper-words.ts';
import { projectFacts } from './project-facts.ts';
import type { ProjectKeeper } from './project-keeper.ts';
import type { ProjectStore } from './project-store.ts';

const projectFile = {
  extensions: ['.json'],
  mimeTypes: ['application/json'],
  description: 'Offing',
  id: 'offing-project',
};

/** Reports can be opened as well, to be reviewed. */
const openedFile = {
  ...projectFile,
  extensions: ['.json', '.html'],
  mimeTypes: ['application/json', 'text/html'],
};

/** Files of projects that are not in the store, as where the browser forbids that. */
const handles = new WeakMap<object, FileSystemFileHandle>();

/** Asks for a project file and opens it; saving goes back to it where the browser lets pages do so. */
export async function chooseFile(keeper: ProjectKeeper): Promise<void> {
  const file = await fileOpen(openedFile).catch(nullWhenCancelled);
  if (file) await openFile(keeper, file, file.handle ?? null);
}

/** Opens a file as a project of its own, or the stored one that it equals. */
export async function openFile(
  keeper: ProjectKeeper,
  file: File,
  handle: FileSystemFileHandle | null = null,
): Promise<void> {
  try {
    const { takeReviewFiles } = await import('../review/review-files.ts');
    if ((await takeReviewFiles([file], keeper)).length === 0) return;
    const check = parseProject(await file.text());
    if (!check.valid) {
      setProblem(words.cannotOpenFile, `${file.name}: ${check.reason}`);
      return;
    }
    const stored = await storedTwin(keeper, check.project);
    if (stored === null) await keeper.adopt(check.project, 'file');
    else await keeper.open(stored);
  } catch (error) {
    setProblem(words.cannotOpenFile, `${file.name}: ${(error as Error).message}`);
    return;
  }
  if (handle) await keepHandle(keeper, handle);
}

/** Saves the project on screen to its file, or to one that the user chooses. */
export async function saveFile(keeper: ProjectKeeper): Promise<void> {
  commitEdit();
  const { project } = appStore.getState();
  const { current } = keeper;
  try {
    const before = await knownHandle(keeper);
    const options = { ...projectFile, fileName: `${project.id}.json` };
    const handle = await fileSave(fileOf(projectText(project)), options, before);
    if (current) current.inFile = project;
    if (!handle) return;
    const { zh, en } = words.savedTo;
    showNotice({ zh: zh + handle.name, en: en + handle.name });
    await keepHandle(keeper, handle);
  } catch (error) {
    if (isCancelled(error)) return;
    setProblem(words.cannotSaveFile, (error as Error).message);
  }
}

/** Saves any stored project to a file, also one that this Offing cannot read. */
export async function saveDocument(document: unknown, name: string): Promise<void> {
  try {
    await fileSave(fileOf(`${JSON.stringify(document, null, 1)}\n`), {
      ...projectFile,
      fileName: `${name}.json`,
    });
  } catch (error) {
    if (!isCancelled(error)) setProblem(words.cannotSaveFile, (error as Error).message);
  }
}

function fileOf(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

/** The id of a stored project with the same contents; null when there is none or no store. */
async function storedTwin(keeper: ProjectKeeper, project: Project): Promise<string | null> {
  try {
    const { projects } = await keeper.stores();
    const { name, bytes } = projectFacts(project);
    const wanted = canonicalJson(writtenProject(project));
    for (const record of await projects.list()) {
      if (record.bytes !== bytes || record.name.zh !== name.zh) continue;
      if (canonicalJson(await documentOf(projects, record.id)) === wanted) return record.id;
    }
  } catch {
    // a second project of the same contents is better than none
  }
  return null;
}

async function documentOf(projects: ProjectStore, id: string): Promise<unknown> {
  return (await projects.read(id))?.document;
}

async function knownHandle(keeper: ProjectKeeper): Promise<FileSystemFileHandle | null> {
  const { current } = keeper;
  const known = current && handles.get(current);
  if (known) return known;
  try {
    const id = current?.record?.id;
    return id === undefined ? null : await (await keeper.stores()).projects.handle(id);
  } catch {
    return null;
  }
}

async function keepHandle(keeper: ProjectKeeper, handle: FileSystemFileHandle): Promise<void> {
  const { current } = keeper;
  if (!current) return;
  handles.set(current, handle);
  await keeper.flush();
  try {
    if (current.record) await (await keeper.stores()).projects.setHandle(current.record.id, handle);
  } catch {
    // then it is known for as long as the page is open
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function nullWhenCancelled(error: unknown): null {
  if (isCancelled(error)) return null;
  throw error;
}
