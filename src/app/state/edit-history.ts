import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import type { AppState, Edit, StepName } from './app-state.ts';
import { appStore } from './app-store.ts';
import { defaultService } from './default-service.ts';
import { refusesEdit } from './read-only.ts';

/** Changes of the same key this close together make one step. */
const mergeWithinMs = 1200;

let lastMerge = { key: '', atMs: 0 };

/** Changes the project as one step; with a key, presses in quick succession share a step. */
export function edit(name: StepName, change: (project: Project) => Project, mergeKey = ''): void {
  const state = appStore.getState();
  if (refusesEdit()) return;
  const after = change(state.project);
  if (after === state.project) {
    return;
  }
  const last = state.past.at(-1);
  const nowMs = Date.now();
  const merges =
    mergeKey !== '' &&
    lastMerge.key === mergeKey &&
    nowMs - lastMerge.atMs < mergeWithinMs &&
    last?.after === state.project;
  lastMerge = { key: mergeKey, atMs: nowMs };
  const before = merges && last ? last.before : state.project;
  const past = merges ? state.past.slice(0, -1) : state.past;
  appStore.setState({ ...pushed(past, named(name, before, after)), ...shown(after), draft: null });
}

/** Takes back the last step. */
export function undo(): void {
  const { past, future, draft } = appStore.getState();
  if (draft) {
    cancelEdit();
    return;
  }
  const step = past.at(-1);
  if (step && !refusesEdit()) {
    lastMerge = { key: '', atMs: 0 };
    appStore.setState({
      past: past.slice(0, -1),
      future: [step, ...future],
      ...shown(step.before),
    });
  }
}

/** Does the step again that was taken back last. */
export function redo(): void {
  const { past, future, draft } = appStore.getState();
  const step = future[0];
  if (step && !draft && !refusesEdit()) {
    lastMerge = { key: '', atMs: 0 };
    appStore.setState({
      past: [...past, step],
      future: future.slice(1),
      ...shown(step.after),
    });
  }
}

/** Goes back or forth to where so many steps have been done. */
export function goToStep(done: number): void {
  const { past, future, draft } = appStore.getState();
  const steps = [...past, ...future];
  if (draft || done === past.length || done < 0 || done > steps.length) return;
  if (refusesEdit()) return;
  lastMerge = { key: '', atMs: 0 };
  const project = done > 0 ? steps[done - 1].after : steps[0].before;
  appStore.setState({ past: steps.slice(0, done), future: steps.slice(done), ...shown(project) });
}

/** Begins an edit of many moves that will be one step: a drag. */
export function beginEdit(name: StepName): void {
  const { project, draft } = appStore.getState();
  if (refusesEdit()) return;
  appStore.setState({ draft: { name, before: draft?.before ?? project } });
}

/** Shows the edit in progress; the change is always made to the state the edit began with. */
export function amendEdit(change: (before: Project) => Project): void {
  const { draft, readOnly } = appStore.getState();
  if (readOnly) return;
  if (!draft) {
    throw new Error('amendEdit: no edit was begun');
  }
  appStore.setState({ project: change(draft.before) });
}

/** Ends the edit in progress as one step, or as none when nothing changed. */
export function commitEdit(): void {
  const { draft, project, past } = appStore.getState();
  if (!draft) {
    return;
  }
  if (project === draft.before) {
    appStore.setState({ draft: null });
    return;
  }
  appStore.setState({
    ...pushed(past, named(draft.name, draft.before, project)),
    draft: null,
  });
}

/** Ends the edit in progress and restores what was before it. */
export function cancelEdit(): void {
  const { draft } = appStore.getState();
  if (draft) {
    appStore.setState({ project: draft.before, draft: null, preview: null });
  }
}

/** A state of the project, with a scenario, a year and a service that it has. */
function shown(project: Project): Pick<AppState, 'project' | 'scenarioId' | 'year' | 'serviceId'> {
  const { project: before, scenarioId, year, serviceId } = appStore.getState();
  const { scenarios, years } = project;
  // in place of one that is gone, what it was branched from
  const basisId = before.scenarios.find(({ id }) => id === scenarioId)?.basis?.scenarioId;
  const scenario =
    scenarios.find(({ id }) => id === scenarioId) ??
    scenarios.find(({ id }) => id === basisId) ??
    scenarios[0];
  return {
    project,
    scenarioId: scenario.id,
    year: years.includes(year) ? year : years[years.length >> 1],
    serviceId: defaultService(project, serviceId),
  };
}

function pushed(past: readonly Edit[], step: Edit): Pick<AppState, 'past' | 'future'> {
  return { past: [...past, step], future: [] };
}

function named(name: StepName, before: Project, after: Project): Edit {
  const told: Name = typeof name === 'function' ? name(before, after) : name;
  return { name: told, atMs: Date.now(), before, after };
}
