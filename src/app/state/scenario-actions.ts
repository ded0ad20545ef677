import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import { type TakeoverConflict, takeOver } from '../../planning/scenario-diff/take-over.ts';
import { branchScenario } from '../../planning/scenarios/branch-scenario.ts';
import { withoutScenario } from '../../planning/scenarios/without-scenario.ts';
import { setScenario } from './actions.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import { showNotice } from './notice.ts';
import { offerUndo } from './offer-undo.ts';

/** Branches a scenario, of the state by the end of a year or of all of it, and shows the branch. */
export function createBranch(fromId: string, name: Name, year: number | undefined): void {
  const { project } = appStore.getState();
  const id = freeScenarioId(project);
  const step = { zh: `新建方案“${name.zh}”`, en: `new scenario “${name.en}”` };
  edit(step, (before) => branchScenario(before, fromId, { id, name, year }));
  if (appStore.getState().project !== project) setScenario(id);
}

/** Gives a scenario another name. */
export function renameScenario(scenarioId: string, name: Name): void {
  const step = { zh: `方案改名为“${name.zh}”`, en: `rename the scenario to “${name.en}”` };
  edit(step, (project) => {
    const was = project.scenarios.find(({ id }) => id === scenarioId)?.name;
    if (!was || (was.zh === name.zh && was.en === name.en)) return project;
    const scenarios = project.scenarios.map((scenario) =>
      scenario.id === scenarioId ? { ...scenario, name } : scenario,
    );
    return { ...project, scenarios };
  });
}

/** Deletes a scenario, not the last one, and offers to take that back; its branches stay as they are. */
export function deleteScenario(scenarioId: string): void {
  const { project, scenarioId: shown } = appStore.getState();
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return;
  const { zh, en } = scenario.name;
  edit({ zh: `删除方案“${zh}”`, en: `delete the scenario “${en}”` }, (before) =>
    withoutScenario(before, scenarioId),
  );
  const after = appStore.getState().project;
  if (after === project) return;
  // selection and studies were those of the deleted one
  if (shown === scenarioId) setScenario(appStore.getState().scenarioId);
  offerUndo({ zh: `已删除方案“${zh}”`, en: `Deleted the scenario “${en}”` });
}

/**
 * Takes changes of the current scenario over into another, as one step; gives what was left as it is.
 * Sites named in `overwrite` are taken over even where the other has changed them.
 */
export function takeChangesOver(
  intoId: string,
  changes: readonly SiteChange[],
  overwrite: ReadonlySet<string> = new Set(),
): readonly TakeoverConflict[] {
  const { project, scenarioId: fromId } = appStore.getState();
  const {
    project: after,
    taken,
    conflicts,
  } = takeOver(project, {
    fromId,
    intoId,
    changes,
    overwrite,
  });
  const into = project.scenarios.find(({ id }) => id === intoId)?.name ?? { zh: '', en: '' };
  const count = taken.length;
  const sites = count === 1 ? '1 change' : `${count} changes`;
  edit(
    { zh: `将 ${count} 处改动并入“${into.zh}”`, en: `take ${sites} over into “${into.en}”` },
    () => after,
  );
  if (appStore.getState().project === project) {
    if (count === 0 && conflicts.length === 0) showNotice(nothingToTake);
  } else {
    offerUndo({
      zh: `已将 ${count} 处改动并入“${into.zh}”`,
      en: `Took ${sites} over into “${into.en}”`,
    });
  }
  return conflicts;
}

const nothingToTake = {
  zh: '所选改动在目标方案中已经如此',
  en: 'The chosen changes are there already',
};

function freeScenarioId({ scenarios }: Project): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = scenarios.length + 1;
  while (taken.has(`scenario-${number}`)) number++;
  return `scenario-${number}`;
}
