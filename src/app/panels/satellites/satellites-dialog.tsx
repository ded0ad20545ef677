import './satellites.css';
import './satellite-card.css';
import { Modal } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../i18n/text.ts';
import { satelliteView } from '../../satellites/satellite-view.ts';
import { redo, undo } from '../../state/edit-history.ts';
import { useApp } from '../../state/use-app.ts';
import { EmptySatellites } from './empty-satellites.tsx';
import { NewSystem } from './new-system.tsx';
import { SatelliteList } from './satellite-list.tsx';
import { SatelliteTerminalCard } from './satellite-terminal-card.tsx';
import { words } from './satellite-texts.ts';
import { SkyCard } from './sky-card.tsx';
import { SystemCard } from './system-card.tsx';

/** The satellite systems and satellite terminals of the plan: to look at, to change and to add. */
export function SatellitesDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useApp((state) => state.language);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title[language]}
      closeButtonProps={{ 'aria-label': t('problem.close') }}
      yOffset={24}
      size="min(1180px, calc(100vw - 48px))"
      data-testid="satellites-dialog"
      onKeyDown={onCommand}
    >
      <div className="satellites-body">
        <SatellitesBody />
      </div>
    </Modal>
  );
}

function SatellitesBody() {
  const language = useApp((state) => state.language);
  const plan = useApp((state) => state.project.satellites);
  const readOnly = useApp((state) => state.readOnly !== null);
  const wanted = useStore(satelliteView, ({ shown }) => shown);
  if (!plan) return <EmptySatellites />;
  const [first] = plan.systems;
  const shown = wanted ?? (first ? { kind: 'system' as const, id: first.id } : null);
  const system =
    shown?.kind === 'system' ? (plan.systems.find(({ id }) => id === shown.id) ?? first) : null;
  const terminal =
    shown?.kind === 'terminal' ? plan.terminals.find(({ id }) => id === shown.id) : null;
  return (
    <div className="satellites">
      <SatelliteList plan={plan} shown={system ? { kind: 'system', id: system.id } : shown} />
      <article className="satellite-card" data-testid="satellite-card">
        {readOnly ? <p className="bad">{words.readOnly[language]}</p> : null}
        {shown?.kind === 'new' ? (
          <NewSystem key={shown.how} how={shown.how} files={shown.files ?? []} />
        ) : shown?.kind === 'sky' ? (
          <SkyCard plan={plan} />
        ) : terminal ? (
          <SatelliteTerminalCard key={terminal.id} terminal={terminal} />
        ) : system ? (
          <SystemCard key={system.id} system={system} />
        ) : (
          <p className="empty">{words.noSystems[language]}</p>
        )}
      </article>
    </div>
  );
}

/** Undo and redo work in the dialog as they do outside, except in a field that is being changed. */
function onCommand(event: KeyboardEvent): void {
  const isChanging =
    event.target instanceof HTMLElement &&
    event.target.matches('[data-changed="true"], textarea, input.text');
  if (!(event.ctrlKey || event.metaKey) || isChanging) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  (key === 'y' || event.shiftKey ? redo : undo)();
}
