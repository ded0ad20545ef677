import { useMemo } from 'react';
import type { Scenario } from '../../../planning/project.ts';
import { sameState, siteStates } from '../../../planning/scenario-diff/site-states.ts';
import { setScenario, showChanges } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import { useApp } from '../../state/use-app.ts';
import { countText } from './count-text.ts';

/** How many sites of a branch differ from what it was branched from; lists them when pressed. */
export function ChangeCount({ scenarioId }: { scenarioId: string }) {
  const language = useApp((state) => state.language);
  const scenario = useApp((state) => settled(state, scenarioId));
  const basis = useApp((state) => settled(state, scenario?.basis?.scenarioId));
  const count = useMemo(
    () => (scenario && basis ? differingSites(basis, scenario) : 0),
    [scenario, basis],
  );
  if (!basis) return null;
  return (
    <button
      type="button"
      className="change-count cut"
      data-testid={`changes-of-${scenarioId}`}
      onClick={() => {
        if (appStore.getState().scenarioId !== scenarioId) setScenario(scenarioId);
        showChanges(basis.id);
      }}
    >
      {countText(count, basis.name)[language]}
    </button>
  );
}

/** As it was put down: a mast in the hand is no change yet. */
function settled({ project, draft }: AppState, id: string | undefined): Scenario | undefined {
  return (draft?.before ?? project).scenarios.find((scenario) => scenario.id === id);
}

function differingSites(from: Scenario, to: Scenario): number {
  const before = siteStates(from);
  const after = siteStates(to);
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => !sameState(before.get(id) ?? null, after.get(id) ?? null)).length;
}
