import { useState } from 'react';
import type { Scenario } from '../../../planning/project.ts';
import { changeCounts } from '../../../planning/scenario-diff/change-counts.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { closeChanges, setScenario, showChanges } from '../../state/actions.ts';
import type { ShownChange } from '../../state/current-changes.ts';
import { useApp } from '../../state/use-app.ts';
import { summaryText, words } from './scenario-texts.ts';

interface ChangesHeadProps {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly list: readonly ShownChange[];
  /** How many are ticked. */
  readonly ticked: number;
  readonly onTickAll: (on: boolean) => void;
  readonly onTakeOver: (into: Scenario) => void;
}

/** Names the two scenarios, and takes the ticked changes over. */
export function ChangesHead(props: ChangesHeadProps) {
  const { from, to, list, ticked, onTickAll } = props;
  const language = useApp((state) => state.language);
  const scenarios = useApp(({ project }) => project.scenarios);
  const counts = changeCounts(list.map(({ change }) => change));
  const others = scenarios.filter(({ id }) => id !== to.id);
  return (
    <header className="changes-head">
      <input
        type="checkbox"
        aria-label={words.all[language]}
        title={words.all[language]}
        data-testid="tick-all"
        disabled={list.length === 0}
        checked={list.length > 0 && ticked === list.length}
        ref={(box) => {
          if (box) box.indeterminate = ticked > 0 && ticked < list.length;
        }}
        onChange={(event) => onTickAll(event.currentTarget.checked)}
      />
      <h2 className="cut">
        {`${words.changes[language]} · ${to.name[language]}`}
        <span className="count">{list.length}</span>
      </h2>
      <label className="against">
        <span>{words.against[language]}</span>
        <select
          value={from.id}
          data-testid="changes-against"
          onChange={(event) => showChanges(event.currentTarget.value)}
        >
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <Tip label={words.swap[language]} side="top">
        <button
          type="button"
          className="icon-button"
          data-testid="changes-swap"
          aria-label={words.swap[language]}
          onClick={() => setScenario(from.id)}
        >
          <Icon name="swap" size={15} />
        </button>
      </Tip>
      <span className="summary cut">{summaryText(counts)[language]}</span>
      <span className="end">
        <TakeOver {...props} others={others} />
        <Tip label={words.close[language]} keys="D" side="top">
          <button
            type="button"
            className="icon-button"
            data-testid="changes-close"
            aria-label={words.close[language]}
            onClick={closeChanges}
          >
            <Icon name="close" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}

interface TakeOverProps extends ChangesHeadProps {
  readonly others: readonly Scenario[];
}

function TakeOver({ from, ticked, others, onTakeOver }: TakeOverProps) {
  const language = useApp((state) => state.language);
  const isReadOnly = useApp((state) => state.readOnly !== null);
  const [chosenId, setChosenId] = useState(from.id);
  const into = others.find(({ id }) => id === chosenId) ?? from;
  return (
    <>
      <button
        type="button"
        className="icon-button bordered main"
        data-testid="take-over"
        disabled={ticked === 0 || isReadOnly}
        title={(isReadOnly ? words.readOnly : words.takeOverHint)[language]}
        onClick={() => onTakeOver(into)}
      >
        {`${words.takeOver[language]} (${ticked})`}
      </button>
      <select
        aria-label={words.into[language]}
        value={into.id}
        data-testid="take-over-into"
        onChange={(event) => setChosenId(event.currentTarget.value)}
      >
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </>
  );
}
