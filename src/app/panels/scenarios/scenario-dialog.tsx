import './scenarios.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Scenario } from '../../../planning/project.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { currentScenario } from '../../state/current.ts';
import { deleteScenario, renameScenario } from '../../state/scenario-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ScenarioNames, wholeName } from './scenario-names.tsx';
import { takenText, words } from './scenario-texts.ts';

/** The name of the current scenario and where it comes from; it can be deleted here. */
export function ScenarioDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const scenario = useApp(currentScenario);
  if (!scenario) return null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.editTitle[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={440}
      data-testid="scenario-dialog"
    >
      <ScenarioForm key={scenario.id} scenario={scenario} onClose={onClose} />
    </Modal>
  );
}

interface ScenarioFormProps {
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

function ScenarioForm({ scenario, onClose }: ScenarioFormProps) {
  const language = useApp((state) => state.language);
  const isLast = useApp(({ project }) => project.scenarios.length === 1);
  const isReadOnly = useApp((state) => state.readOnly !== null);
  const [name, setName] = useState(scenario.name);
  const called = wholeName(name);
  const refusal = isReadOnly ? words.readOnly : isLast ? words.last : null;
  return (
    <form
      className="scenario-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!called || isReadOnly) return;
        onClose();
        renameScenario(scenario.id, called);
      }}
    >
      <ScenarioNames name={name} onChange={setName} />
      <Basis scenario={scenario} />
      <div className="dialog-actions">
        <button
          type="button"
          className="icon-button bordered first"
          data-testid="delete-scenario"
          title={(refusal ?? words.removeHint)[language]}
          disabled={refusal !== null}
          onClick={() => {
            onClose();
            deleteScenario(scenario.id);
          }}
        >
          <Icon name="bin" size={15} />
          {words.remove[language]}
        </button>
        <button type="button" className="icon-button bordered" onClick={onClose}>
          {words.cancel[language]}
        </button>
        <button
          type="submit"
          className="icon-button bordered main"
          data-testid="rename-scenario"
          disabled={!called || isReadOnly}
          title={isReadOnly ? words.readOnly[language] : undefined}
        >
          {words.rename[language]}
        </button>
      </div>
    </form>
  );
}

function Basis({ scenario: { basis } }: { scenario: Scenario }) {
  const language = useApp((state) => state.language);
  const from = useApp(({ project }) =>
    project.scenarios.find(({ id }) => id === basis?.scenarioId),
  );
  if (!basis || !from) return null;
  return (
    <p className="form-row">
      <span>{words.from[language]}</span>
      <span>
        {from.name[language]}
        {basis.year === undefined ? null : `, ${takenText(basis.year)[language]}`}
      </span>
    </p>
  );
}
