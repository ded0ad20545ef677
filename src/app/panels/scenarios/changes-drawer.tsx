import './scenarios.css';
import './changes.css';
import { useState } from 'react';
import type { Project, Scenario } from '../../../planning/project.ts';
import type { TakeoverConflict } from '../../../planning/scenario-diff/take-over.ts';
import { appStore } from '../../state/app-store.ts';
import { type ShownChange, shownChanges } from '../../state/current-changes.ts';
import { takeChangesOver } from '../../state/scenario-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { ChangeRow } from './change-row.tsx';
import { ChangesHead } from './changes-head.tsx';
import { conflictText, words } from './scenario-texts.ts';

/** What is different in the current scenario, site by site, and what of it is to go into another. */
export function ChangesDrawer() {
  const shown = useApp(shownChanges);
  if (!shown) return null;
  // other scenarios, other ticks
  return <ChangesList key={`${shown.from.id} ${shown.to.id}`} {...shown} />;
}

/** What was left as it is when changes were taken over. */
interface LeftOver {
  /** The state that it was left in; it is told for as long as nothing else is done. */
  readonly project: Project;
  readonly into: Scenario;
  readonly conflicts: readonly TakeoverConflict[];
}

interface ChangesListProps {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly list: readonly ShownChange[];
}

function ChangesList({ from, to, list }: ChangesListProps) {
  const language = useApp((state) => state.language);
  /** Sites whose tick is not the one that they begin with. */
  const [switched, setSwitched] = useState<ReadonlySet<string>>(new Set());
  const [told, setLeft] = useState<LeftOver | null>(null);
  const left = useApp(({ project }) => (told?.project === project ? told : null));
  const isTicked = (each: ShownChange) => beginsTicked(each) !== switched.has(each.change.siteId);
  const ticked = list.filter(isTicked);
  const takeOver = (into: Scenario, overwrite?: ReadonlySet<string>) => {
    const chosen = overwrite ? list.filter(({ change }) => overwrite.has(change.siteId)) : ticked;
    const conflicts = takeChangesOver(
      into.id,
      chosen.map(({ change }) => change),
      overwrite,
    );
    const { project } = appStore.getState();
    setLeft(conflicts.length > 0 ? { project, into, conflicts } : null);
  };
  const tick = (changes: readonly ShownChange[], on: boolean) => {
    const after = new Set(switched);
    for (const each of changes) {
      if (beginsTicked(each) === on) after.delete(each.change.siteId);
      else after.add(each.change.siteId);
    }
    setSwitched(after);
  };
  return (
    <section className="changes-drawer" aria-label={words.changes[language]} data-testid="changes">
      <ChangesHead
        from={from}
        to={to}
        list={list}
        ticked={ticked.length}
        onTickAll={(on) => tick(list, on)}
        onTakeOver={takeOver}
      />
      {left ? (
        <Left
          left={left}
          from={from}
          to={to}
          onOverwrite={(sites) => takeOver(left.into, sites)}
          onDismiss={() => setLeft(null)}
        />
      ) : null}
      {list.length > 0 ? (
        <ul className="changes-list">
          {list.map((each) => (
            <ChangeRow
              key={each.change.siteId}
              shown={each}
              from={from}
              to={to}
              ticked={isTicked(each)}
              conflict={
                left?.conflicts.some(({ siteId }) => siteId === each.change.siteId) ?? false
              }
              onTick={(on) => tick([each], on)}
            />
          ))}
        </ul>
      ) : (
        <p className="changes-none">{words.none[language]}</p>
      )}
    </section>
  );
}

/** What only the other side has changed is no work of this scenario. */
function beginsTicked({ who }: ShownChange): boolean {
  return who !== 'before';
}

interface LeftProps {
  readonly left: LeftOver;
  readonly from: Scenario;
  readonly to: Scenario;
  readonly onOverwrite: (siteIds: ReadonlySet<string>) => void;
  readonly onDismiss: () => void;
}

/** Names what was left, and why; what the other side has changed can be taken over all the same. */
function Left({ left: { into, conflicts }, from, to, onOverwrite, onDismiss }: LeftProps) {
  const language = useApp((state) => state.language);
  const names = new Map([...from.sites, ...to.sites].map(({ id, name }) => [id, name[language]]));
  const forced = conflicts.filter(
    ({ reason }) => reason === 'changedThere' || reason === 'missingThere',
  );
  const told = conflicts.map((conflict) => {
    const why = conflictText(conflict, into.name)[language];
    return language === 'zh'
      ? `${names.get(conflict.siteId)}（${why}）`
      : `${names.get(conflict.siteId)} (${why})`;
  });
  return (
    <p className="changes-left" role="alert" data-testid="changes-left">
      <span>
        {words.left[language]}
        {told.join(language === 'zh' ? '、' : ', ')}
      </span>
      {forced.length > 0 ? (
        <button
          type="button"
          className="icon-button bordered"
          data-testid="overwrite-changes"
          onClick={() => onOverwrite(new Set(forced.map(({ siteId }) => siteId)))}
        >
          {words.overwrite[language]}
        </button>
      ) : null}
      <button type="button" className="icon-button" onClick={onDismiss}>
        {words.dismiss[language]}
      </button>
    </p>
  );
}
