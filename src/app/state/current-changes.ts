import type { Scenario } from '../../planning/project.ts';
import { diffScenarios } from '../../planning/scenario-diff/diff-scenarios.ts';
import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import { siteStates } from '../../planning/scenario-diff/site-states.ts';
import { type WhoChanged, whoChanged } from '../../planning/scenario-diff/who-changed.ts';
import { commonOrigin } from '../../planning/scenarios/common-origin.ts';
import type { AppState } from './app-state.ts';
import { comparedScenario, currentScenario } from './current.ts';

/** A difference of the current scenario, and which of the two scenarios made it. */
export interface ShownChange {
  readonly change: SiteChange;
  readonly who: WhoChanged;
}

/** What is different in the current scenario against the one that it is compared with. */
export interface ShownChanges {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly list: readonly ShownChange[];
}

let last: { readonly of: readonly unknown[]; readonly shown: ShownChanges } | null = null;

/**
 * The changes that are listed and drawn; null while none are. They are those of the plan as it was put
 * down: a mast in the hand changes nothing yet. The same object as long as nothing changes.
 */
export function shownChanges(state: AppState): ShownChanges | null {
  const settled = state.draft ? { ...state, project: state.draft.before } : state;
  const from = comparedScenario(settled);
  const to = currentScenario(settled);
  if (!from || !to) return null;
  const { carriers, scenarios } = settled.project;
  const of = [from, to, carriers];
  if (last?.of.every((each, index) => each === of[index])) return last.shown;
  const origin = commonOrigin(from, to, scenarios);
  const began = origin ? siteStates(origin) : null;
  const list = diffScenarios(from, to, carriers).map((change) => ({
    change,
    who: whoChanged(change, began),
  }));
  last = { of, shown: { from, to, list } };
  return last.shown;
}
