import type { SimulationResult } from '../../planning/simulation-result.ts';
import { appStore } from '../state/app-store.ts';
import type { ProjectKeeper } from './project-keeper.ts';
import { storageStore } from './storage-state.ts';

/** While a project is edited, a version of it is kept this often. */
const versionEveryMs = 600_000;

/** After the last figures or edit; nothing of this is worth a stutter. */
const restMs = 2_000;

/**
 * Keeps what goes with a stored project: the state it was opened in, a version every ten minutes
 * of editing, settled figures, a picture for the list, and the view. Failures are not told: all of
 * this matters less than the project, and the next edit tries again.
 */
export function keepAlongside(keeper: ProjectKeeper): void {
  let figures: SimulationResult | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let persists = false;

  const rest = async () => {
    const { current } = keeper;
    const { project, draft, result, run, readOnly } = appStore.getState();
    const { record } = current ?? {};
    if (!current || !record || draft || readOnly || current.stored !== project) return;
    if (project !== current.opened && !persists) {
      persists = true;
      // browsers that ask the user do so now that there is something to lose
      void navigator.storage?.persist?.().catch(() => {});
    }
    const { projects, results } = await keeper.stores();
    if (run.phase !== 'done') return;
    if (result && result !== figures && isOfProjectAlone(result)) {
      await results.keep({ projectId: record.id, revision: record.revision }, result);
      figures = result;
    }
    if (current.pictured === project) return;
    current.pictured = project;
    const thumbnail = await keeper.host.picture();
    if (thumbnail) await projects.amend(record.id, { thumbnail });
  };

  const versions = async () => {
    const { current } = keeper;
    if (!current?.record || !current.stored || current.stored === current.opened) return;
    const { versions } = await keeper.stores();
    const nowMs = Date.now();
    const before = current.versionAtMs;
    if (before !== null && nowMs - before < versionEveryMs) return;
    // the next save comes while this is still being written
    current.versionAtMs = nowMs;
    try {
      if (before !== null) await versions.keep(current.record.id, current.stored);
      else await versions.keep(current.record.id, current.opened, { atMs: current.openedAtMs });
    } catch {
      current.versionAtMs = before;
    }
  };

  const restSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rest().catch(() => {}), restMs);
  };
  storageStore.subscribe(({ saving }, before) => {
    if (saving.phase !== 'saved' || saving === before.saving) return;
    void versions().catch(() => {});
    restSoon();
  });
  appStore.subscribe(({ run }, before) => {
    if (run.phase === 'done' && run !== before.run) restSoon();
  });
  document.addEventListener('visibilitychange', () => {
    const { record } = keeper.current ?? {};
    if (document.visibilityState !== 'hidden' || !record || appStore.getState().readOnly) return;
    const view = keeper.view();
    void keeper
      .stores()
      .then(({ projects }) => projects.amend(record.id, { view }))
      .catch(() => {});
  });
  void keeper
    .stores()
    .then(({ results, versions }) => Promise.all([results.sweep(), versions.sweep()]))
    .catch(() => {});
}

/** Elevations that were imported are not stored, so the next start would compute other figures. */
function isOfProjectAlone({ model }: SimulationResult): boolean {
  return model.terrain.relief !== 'imported';
}
