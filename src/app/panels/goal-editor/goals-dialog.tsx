import './goal-editor.css';
import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { goalWarnings } from '../../../planning/goals/goal-warnings.ts';
import { useText } from '../../i18n/text.ts';
import { filled } from '../../palette/filled.ts';
import { createGoal } from '../../state/goal-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { standingsIn } from '../goals/current-standings.ts';
import { GoalDetails } from './goal-details.tsx';
import { words } from './goal-editor-texts.ts';
import { GoalRow } from './goal-row.tsx';
import { PresetControls } from './preset-controls.tsx';

/** Lists the goals and edits them; every change is one step that can be undone. */
export function GoalsDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      size={1040}
      data-testid="goals-dialog"
    >
      <GoalEditor />
    </Modal>
  );
}

function GoalEditor() {
  const language = useApp((state) => state.language);
  const year = useApp((state) => state.year);
  const project = useApp((state) => state.project);
  const readOnly = useApp((state) => state.readOnly);
  const standings = useApp((state) => standingsIn(state, state.year));
  const warnings = useMemo(() => goalWarnings(project), [project]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { goals } = project;
  const chosen = goals.find(({ id }) => id === chosenId);
  const add = () => {
    const id = createGoal();
    if (id === null) return;
    setChosenId(id);
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-testid="goal-row-${id}"] select`)?.focus();
    });
  };
  return (
    <div className="goal-editor">
      <PresetControls onAdd={add} />
      {readOnly ? <p className="bad">{words.readOnly[language]}</p> : null}
      {goals.length === 0 ? (
        <p className="muted">{words.none[language]}</p>
      ) : (
        <div className="goal-list">
          <table aria-label={words.list[language]}>
            <thead>
              <tr>
                <th>{words.target[language]}</th>
                <th>{words.service[language]}</th>
                <th>{words.year[language]}</th>
                <th>{words.share[language]}</th>
                <th title={words.eachHint[language]}>{words.each[language]}</th>
                <th title={words.satellitesHint[language]}>{words.satellites[language]}</th>
                <th className="state">{filled(words.state[language], { year })}</th>
                <th aria-label={words.remove[language]} />
              </tr>
            </thead>
            <tbody>
              {goals.map((goal) => (
                <GoalRow
                  key={goal.id}
                  goal={goal}
                  standing={standings.get(goal.id) ?? null}
                  warning={warnings.get(goal.id) ?? null}
                  isChosen={goal.id === chosenId}
                  onChoose={() => setChosenId(goal.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {chosen ? (
        <GoalDetails key={chosen.id} goal={chosen} />
      ) : (
        <p className="muted">{goals.length === 0 ? null : words.choose[language]}</p>
      )}
    </div>
  );
}
