import './scenarios.css';
import { useMemo } from 'react';
import { diffScenarios } from '../../../planning/scenario-diff/diff-scenarios.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { openDialog, setScenario, showChanges } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { countText, words } from './scenario-texts.ts';

/** What can be done with a scenario of the list, and how far it is from the one it was branched from. */
export function ScenarioExtras({ scenarioId }: { scenarioId: string }) {
  const language = useApp((state) => state.language);
  const chosen = useApp((state) => state.scenarioId === scenarioId);
  const scenario = useApp((state) => scenarioOf(state, scenarioId));
  const basis = useApp((state) => scenarioOf(state, scenario?.basis?.scenarioId));
  const carriers = useApp(({ project }) => project.carriers);
  const count = useMemo(
    () => (scenario && basis ? diffScenarios(basis, scenario, carriers).length : 0),
    [scenario, basis, carriers],
  );
  if (!scenario) return null;
  return (
    <>
      {basis ? (
        <button
          type="button"
          className="change-count cut"
          data-testid={`changes-of-${scenarioId}`}
          onClick={() => {
            if (!chosen) setScenario(scenarioId);
            showChanges(basis.id);
          }}
        >
          {countText(count, basis.name)[language]}
        </button>
      ) : null}
      {chosen ? (
        <Tip label={words.edit[language]} side="right">
          <button
            type="button"
            className="edit-scenario"
            data-testid="edit-scenario"
            aria-label={words.edit[language]}
            onClick={() => openDialog('scenario')}
          >
            <Icon name="pencil" size={13} />
          </button>
        </Tip>
      ) : null}
    </>
  );
}

/** As it was put down: a mast in the hand is no change yet. */
function scenarioOf({ project, draft }: AppState, id: string | undefined) {
  return (draft?.before ?? project).scenarios.find((scenario) => scenario.id === id);
}
