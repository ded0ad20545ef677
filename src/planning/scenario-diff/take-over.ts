import type { Project, Scenario } from '../project.ts';
import { commonOrigin } from '../scenarios/common-origin.ts';
import type { Network } from '../scenarios/network.ts';
import { type MergeConflict, mergeChanges } from './merge-changes.ts';
import type { SiteChange } from './scenario-change.ts';

/** Which changes go from which scenario into which. */
export interface Takeover {
  readonly fromId: string;
  readonly intoId: string;
  readonly changes: readonly SiteChange[];
  /** Sites that are to be taken over although the target has changed them. */
  readonly overwrite?: ReadonlySet<string>;
}

/** Why a site was left as it is; `locked`: the target guards it against changes. */
export type TakeoverConflict =
  | MergeConflict
  | { readonly siteId: string; readonly reason: 'locked'; readonly sectorId: null };

/** A project with changes taken over; the same one when none was. */
export interface TakenOver {
  readonly project: Project;
  /** Sites that are now as the changes ask. */
  readonly taken: readonly string[];
  readonly conflicts: readonly TakeoverConflict[];
}

/**
 * Takes changes over into a scenario. What both scenarios then agree on counts as what they began with, so
 * that later changes of either are told apart again.
 *
 * @throws when the project lacks one of the scenarios.
 */
export function takeOver(project: Project, takeover: Takeover): TakenOver {
  const { changes, overwrite = new Set<string>() } = takeover;
  const from = scenarioOf(project, takeover.fromId);
  const into = scenarioOf(project, takeover.intoId);
  const locked = new Set(into.sites.filter((site) => site.locked).map(({ id }) => id));
  const free = changes.filter(({ siteId }) => !locked.has(siteId));
  const origin = commonOrigin(from, into, project.scenarios);
  const { scenario, taken, conflicts } = mergeChanges(into, free, { origin, overwrite });
  const guarded = changes
    .filter(({ siteId }) => locked.has(siteId))
    .map(({ siteId }): TakeoverConflict => ({ siteId, reason: 'locked', sectorId: null }));
  const left = [...guarded, ...conflicts];
  if (taken.length === 0) return { project, taken, conflicts: left };
  const settled = free.filter(({ siteId }) => taken.includes(siteId));
  const scenarios = project.scenarios.map((each) => {
    if (each === into) return agreed(scenario, from, settled);
    return each === from ? agreed(from, into, settled) : each;
  });
  return { project: { ...project, scenarios }, taken, conflicts: left };
}

/** A branch that has settled changes with its basis. */
function agreed(branch: Scenario, basis: Scenario, settled: readonly SiteChange[]): Scenario {
  if (branch.basis?.scenarioId !== basis.id || !branch.basis.origin) return branch;
  const overwrite = new Set(settled.map(({ siteId }) => siteId));
  const began: Network = branch.basis.origin;
  const { sites, sectors } = mergeChanges(began, settled, { overwrite }).scenario;
  return { ...branch, basis: { ...branch.basis, origin: { sites, sectors } } };
}

function scenarioOf({ id, scenarios }: Project, scenarioId: string): Scenario {
  const scenario = scenarios.find((candidate) => candidate.id === scenarioId);
  if (!scenario) throw new Error(`takeOver: no scenario ${scenarioId} in ${id}`);
  return scenario;
}
