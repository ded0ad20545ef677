import { useState } from 'react';
import type { Name } from '../../../network/name.ts';
import { type GoalPreset, goalPresets, presetGoals } from '../../../planning/goals/preset-goals.ts';
import { Icon } from '../../shell/icons.tsx';
import { UndoButtons } from '../../shell/top-bar/undo-buttons.tsx';
import { appStore } from '../../state/app-store.ts';
import { applyPreset } from '../../state/goal-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { presetNames, presetNotes, words } from './goal-editor-texts.ts';

/** Adds a goal, or those of a preset. */
export function PresetControls({ onAdd }: { onAdd: () => void }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const readOnly = useApp((state) => state.readOnly);
  const [preset, setPreset] = useState<GoalPreset>('basic');
  const [said, setSaid] = useState<Name | null>(null);
  const isEmpty = presetGoals(preset, project).length === 0;
  const take = (keepsOthers: boolean) => {
    const before = appStore.getState().project;
    applyPreset(preset, presetNames[preset], keepsOthers);
    setSaid(appStore.getState().project === before ? words.unchanged : null);
  };
  return (
    <>
      <div className="goal-controls">
        <button
          type="button"
          className="icon-button bordered"
          data-testid="add-goal"
          data-autofocus
          disabled={readOnly !== null}
          onClick={onAdd}
        >
          <Icon name="plus" size={14} /> {words.add[language]}
        </button>
        <UndoButtons />
        <span className="gap" />
        <label>
          <span>{words.preset[language]}</span>
          <select
            value={preset}
            data-testid="goal-preset"
            onChange={(event) => {
              setPreset(event.currentTarget.value as GoalPreset);
              setSaid(null);
            }}
          >
            {goalPresets.map((each) => (
              <option key={each} value={each}>
                {presetNames[each][language]}
              </option>
            ))}
          </select>
        </label>
        {([true, false] as const).map((keepsOthers) => (
          <button
            key={String(keepsOthers)}
            type="button"
            className="icon-button bordered"
            data-testid={keepsOthers ? 'add-preset' : 'replace-by-preset'}
            title={words[keepsOthers ? 'addPresetHint' : 'replaceHint'][language]}
            disabled={isEmpty}
            onClick={() => take(keepsOthers)}
          >
            {words[keepsOthers ? 'addPreset' : 'replaceByPreset'][language]}
          </button>
        ))}
      </div>
      <p className="muted preset-note" role="status">
        {(isEmpty ? words.presetEmpty : (said ?? presetNotes[preset]))[language]}
      </p>
    </>
  );
}
