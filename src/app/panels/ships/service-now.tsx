import { useStore } from 'zustand';
import type { Language } from '../../../network/name.ts';
import { shipsNow } from '../../ships/ships-now.ts';
import type { ShipState } from '../../sky/ship-dots.ts';
import { appStore } from '../../state/app-store.ts';
import { words } from './ships-texts.ts';

/** Who serves a ship at the clock's time, in a word with its mark. */
export function ServiceNow({ shipKey, language }: { shipKey: string; language: Language }) {
  const isKnown = useStore(shipsNow, ({ known }) => known);
  const state = useStore(shipsNow, ({ states }) => states.get(shipKey) ?? null);
  if (!isKnown) return <span className="muted">{words.unknown[language]}</span>;
  if (state === null) return <span className="muted">{words.notAtSea[language]}</span>;
  return (
    <span className="service-now">
      <span className={`ship-mark ${markOf(state)}`} aria-hidden="true" />
      {serviceWord(state, language)}
    </span>
  );
}

/** Cells, a system of satellites by name, nobody, or not known. */
export function serviceWord(state: ShipState, language: Language): string {
  if (state === 'cells') return words.cells[language];
  if (state === 'none') return words.nobody[language];
  if (state === 'unknown') return words.unknown[language];
  const systemId = state.slice('satellite/'.length);
  const system = appStore.getState().project.satellites?.systems.find(({ id }) => id === systemId);
  return system?.name[language] ?? words.satellite[language];
}

function markOf(state: ShipState): string {
  return state.startsWith('satellite/') ? 'satellite' : state;
}
