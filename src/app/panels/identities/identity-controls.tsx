import { useState } from 'react';
import type { CellOverlap } from '../../../coverage/survey/cell-survey.ts';
import type { Name } from '../../../network/name.ts';
import type { IdentityCell } from '../../../planning/cell-identities/identity-cell.ts';
import type { IdentityRow } from '../../../planning/cell-identities/identity-table.ts';
import type { Project } from '../../../planning/project.ts';
import { UndoButtons } from '../../shell/top-bar/undo-buttons.tsx';
import { appStore } from '../../state/app-store.ts';
import { lockCellIdentities, planCellIdentities } from '../../state/identity-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { outcomeText, texts } from './identity-texts.ts';

interface IdentityControlsProps {
  readonly cells: readonly IdentityCell[];
  /** Null while they are awaited: nothing can be planned or checked without. */
  readonly overlaps: readonly CellOverlap[] | null;
  /** The rows that search and filter leave. */
  readonly listed: readonly IdentityRow[];
  /** Cells without values. */
  readonly missing: number;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly faultyOnly: boolean;
  readonly onFaultyOnly: (faultyOnly: boolean) => void;
  readonly onCheck: () => void;
}

/** Plans, checks and locks; each change is one undoable step. */
export function IdentityControls(props: IdentityControlsProps) {
  const { cells, overlaps, listed, missing } = props;
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  /** What planning has done, and with it to which project: true until the next change. */
  const [outcome, setOutcome] = useState<{ text: Name; project: Project } | null>(null);
  const [isPlanning, setIsPlanning] = useState(false);
  const said = isPlanning ? texts.planning : outcome?.project === project ? outcome.text : null;
  const canPlan = overlaps !== null && !isPlanning;

  const plan = (scope: 'missing' | 'all') => {
    if (!overlaps) return;
    setIsPlanning(true);
    // planning holds the page up for a moment: that is said first
    setTimeout(() => {
      const text = outcomeText(scope, planCellIdentities(cells, overlaps, scope));
      setOutcome({ text, project: appStore.getState().project });
      setIsPlanning(false);
    }, 30);
  };
  const lock = (locked: boolean) => {
    const keys = listed.filter((row) => row.locked !== locked).map(({ key }) => key);
    if (keys.length > 0) lockCellIdentities(keys, locked);
  };
  return (
    <div className="identity-controls">
      <Action
        text={texts.missing}
        hint={texts.missingHint}
        testId="plan-missing"
        disabled={!canPlan || missing === 0}
        onPress={() => plan('missing')}
      />
      <Action
        text={texts.all}
        hint={texts.allHint}
        testId="plan-all"
        disabled={!canPlan}
        onPress={() => plan('all')}
      />
      <Action
        text={texts.check}
        hint={texts.checkHint}
        testId="check-identities"
        disabled={!canPlan}
        onPress={props.onCheck}
      />
      <UndoButtons />
      <span className="outcome cut" role="status" data-testid="identity-outcome">
        {said?.[language]}
      </span>
      <label className="faulty">
        <input
          type="checkbox"
          checked={props.faultyOnly}
          disabled={overlaps === null}
          onChange={(event) => props.onFaultyOnly(event.currentTarget.checked)}
        />
        {texts.faultyOnly[language]}
      </label>
      <input
        type="search"
        className="search"
        value={props.search}
        aria-label={texts.search[language]}
        placeholder={texts.search[language]}
        onChange={(event) => props.onSearch(event.currentTarget.value)}
      />
      <button type="button" className="icon-button" onClick={() => lock(true)}>
        {texts.lockAll[language]}
      </button>
      <button type="button" className="icon-button" onClick={() => lock(false)}>
        {texts.unlockAll[language]}
      </button>
    </div>
  );
}

interface ActionProps {
  readonly text: Name;
  readonly hint: Name;
  readonly testId: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function Action({ text, hint, testId, disabled, onPress }: ActionProps) {
  const language = useApp((state) => state.language);
  return (
    <button
      type="button"
      className="icon-button bordered"
      title={hint[language]}
      data-testid={testId}
      disabled={disabled}
      onClick={onPress}
    >
      {text[language]}
    </button>
  );
}
