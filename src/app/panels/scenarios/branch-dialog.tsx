import './scenarios.css';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Name } from '../../../network/name.ts';
import type { Project } from '../../../planning/project.ts';
import { useText } from '../../i18n/text.ts';
import { createBranch } from '../../state/scenario-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ScenarioNames, wholeName } from './scenario-names.tsx';
import { takenText, words } from './scenario-texts.ts';

/** Asks what a new scenario begins with and what it is called. */
export function BranchDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const shownId = useApp((state) => state.scenarioId);
  const isReadOnly = useApp((state) => state.readOnly !== null);
  const [fromId, setFromId] = useState(shownId);
  const [year, setYear] = useState<number | undefined>(undefined);
  const [typed, setTyped] = useState<Name | null>(null);
  const name = typed ?? proposedName(project, fromId, year);
  const called = wholeName(name);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.branchTitle[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={440}
      data-testid="branch-dialog"
    >
      <form
        className="scenario-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!called || isReadOnly) return;
          onClose();
          createBranch(fromId, called, year);
        }}
      >
        <p className="form-hint">{words.branchHint[language]}</p>
        <label className="form-row">
          <span>{words.from[language]}</span>
          <select
            value={fromId}
            data-testid="branch-from"
            onChange={(event) => setFromId(event.currentTarget.value)}
          >
            {project.scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {scenario.name[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="form-row">
          <span>{words.taking[language]}</span>
          <select
            value={year ?? ''}
            data-testid="branch-year"
            onChange={(event) => setYear(Number(event.currentTarget.value) || undefined)}
          >
            <option value="">{words.everything[language]}</option>
            {project.years.map((each) => (
              <option key={each} value={each}>
                {takenText(each)[language]}
              </option>
            ))}
          </select>
        </label>
        <ScenarioNames name={name} onChange={setTyped} />
        <div className="dialog-actions">
          <button type="button" className="icon-button bordered" onClick={onClose}>
            {words.cancel[language]}
          </button>
          <button
            type="submit"
            className="icon-button bordered main"
            data-testid="create-branch"
            disabled={!called || isReadOnly}
            title={isReadOnly ? words.readOnly[language] : undefined}
          >
            {words.create[language]}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** The name of the scenario that it comes from with the year or a number behind it, unlike all others. */
function proposedName({ scenarios }: Project, fromId: string, year: number | undefined): Name {
  const from = scenarios.find(({ id }) => id === fromId)?.name ?? { zh: '', en: '' };
  const taken = new Set(scenarios.flatMap(({ name }) => [name.zh, name.en]));
  const base = year === undefined ? from : { zh: `${from.zh} ${year}`, en: `${from.en} ${year}` };
  if (year !== undefined && !taken.has(base.zh) && !taken.has(base.en)) return base;
  let number = 2;
  while (taken.has(`${base.zh} ${number}`) || taken.has(`${base.en} ${number}`)) number++;
  return { zh: `${base.zh} ${number}`, en: `${base.en} ${number}` };
}
