import { useState } from 'react';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import { filled } from '../../palette/filled.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { Icon } from '../../shell/icons.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { appStore } from '../../state/app-store.ts';
import { deleteSystem, duplicateSystem, setSystemOff } from '../../state/satellite-actions.ts';
import { mostSystems } from '../../state/satellite-edits.ts';
import { useApp } from '../../state/use-app.ts';
import { BudgetView } from './budget-view.tsx';
import { confidenceNames, statusNames, words } from './satellite-texts.ts';
import { SystemDefinition } from './system-definition.tsx';
import { VisibilityView } from './visibility-view.tsx';

const views = ['definition', 'availability', 'budget'] as const;

/** One system: how it is defined, how often it is seen from here, and what its link gives. */
export function SystemCard({ system }: { system: SatelliteSystem }) {
  const language = useApp((state) => state.language);
  const [view, setView] = useState<(typeof views)[number]>('definition');
  return (
    <>
      <Head system={system} />
      <div className="tab-list" role="tablist">
        {views.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            className="tab"
            data-active={view === each ? true : undefined}
            data-testid={`system-view-${each}`}
            aria-selected={view === each}
            onClick={() => setView(each)}
          >
            {words[each][language]}
          </button>
        ))}
      </div>
      <div className="satellite-view scroll" role="tabpanel" aria-label={words[view][language]}>
        {view === 'definition' ? <SystemDefinition system={system} /> : null}
        {view === 'availability' ? <VisibilityView system={system} /> : null}
        {view === 'budget' ? <BudgetView system={system} /> : null}
      </div>
    </>
  );
}

function Head({ system }: { system: SatelliteSystem }) {
  const language = useApp((state) => state.language);
  const readOnly = useApp((state) => state.readOnly !== null);
  const isFull = useApp((state) => (state.project.satellites?.systems.length ?? 0) >= mostSystems);
  const { id, name, operator, status, year, confidence, disabled = false, source } = system;
  const remove = () => {
    const systems = appStore.getState().project.satellites?.systems ?? [];
    const at = systems.findIndex((each) => each.id === id);
    const next = systems[at + 1] ?? systems[at - 1];
    deleteSystem(id);
    showSatellite(next ? { kind: 'system', id: next.id } : null);
  };
  return (
    <header>
      <h3 className="cut" title={name[language]}>
        {name[language]}
      </h3>
      {operator ? <span className="muted cut operator">{operator}</span> : null}
      <span className="tag">
        {status === 'template'
          ? statusNames.template[language]
          : `${statusNames[status][language]} · ${filled(words.since[language], { year })}`}
      </span>
      <span
        className={confidence === 'high' ? 'tag' : 'tag illustrative'}
        title={source}
      >{`${words.confidence[language]} · ${confidenceNames[confidence][language]}`}</span>
      {disabled ? <span className="tag">{words.off[language]}</span> : null}
      <span className="end">
        <Tip label={words.switchHint[language]}>
          <button
            type="button"
            className="icon-button"
            data-testid="switch-system"
            aria-pressed={disabled}
            disabled={readOnly}
            onClick={() => setSystemOff(id, !disabled)}
          >
            <Icon name="power" size={14} />
            {(disabled ? words.switchOn : words.switchOff)[language]}
          </button>
        </Tip>
        <button
          type="button"
          className="icon-button"
          data-testid="copy-system"
          title={isFull ? words.full[language] : undefined}
          disabled={readOnly || isFull}
          onClick={() => {
            const copied = duplicateSystem(system);
            if (copied !== null) showSatellite({ kind: 'system', id: copied });
          }}
        >
          <Icon name="copy" size={14} />
          {words.copy[language]}
        </button>
        <Tip label={words.remove[language]}>
          <button
            type="button"
            className="icon-button delete"
            data-testid="delete-system"
            aria-label={words.remove[language]}
            disabled={readOnly}
            onClick={remove}
          >
            <Icon name="bin" size={14} />
          </button>
        </Tip>
      </span>
    </header>
  );
}
