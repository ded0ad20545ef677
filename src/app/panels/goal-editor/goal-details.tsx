import { useState } from 'react';
import type { Goal } from '../../../planning/goal.ts';
import { goalTargetName } from '../../../planning/goals/goal-target-name.ts';
import { confidences } from '../../explanations/explanation-texts.ts';
import { editGoal } from '../../state/goal-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './goal-editor-texts.ts';

/** What a goal stands on: its source, in the user's words, and how sure it is. */
export function GoalDetails({ goal }: { goal: Goal }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const [typed, setTyped] = useState<string | null>(null);
  const isEmpty = typed !== null && typed.trim() === '';
  const leave = () => {
    if (typed === null || isEmpty) return;
    setTyped(null);
    if (typed !== goal.source) editGoal(goal.id, { source: typed.trim() });
  };
  return (
    <fieldset className="goal-details" data-testid="goal-details">
      <legend>
        {goalTargetName(goal.target, project)[language]} · {goal.year}
      </legend>
      <label>
        <span>{words.source[language]}</span>
        <textarea
          rows={2}
          value={typed ?? goal.source}
          aria-invalid={isEmpty}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={leave}
        />
      </label>
      {isEmpty ? (
        <p className="bad" role="alert">
          {words.noSource[language]}
        </p>
      ) : null}
      <label>
        <span>{words.confidence[language]}</span>
        <select
          value={goal.confidence}
          onChange={(event) => {
            const confidence = event.currentTarget.value as Goal['confidence'];
            editGoal(goal.id, { confidence });
          }}
        >
          {(['high', 'medium', 'low'] as const).map((each) => (
            <option key={each} value={each}>
              {confidences[each][language]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
