import { useStore } from 'zustand';
import type { Language } from '../../../network/name.ts';
import { serviceWord } from '../../ships/service-word.ts';
import { shipsNow } from '../../ships/ships-now.ts';
import { ShipMark } from '../../sky/sky-marks.tsx';
import { useApp } from '../../state/use-app.ts';
import { words } from './ships-texts.ts';

/** Who serves a ship at the clock's time, in a word with its mark. */
export function ServiceNow({ shipKey, language }: { shipKey: string; language: Language }) {
  const isKnown = useStore(shipsNow, ({ known }) => known);
  const state = useStore(shipsNow, ({ states }) => states.get(shipKey) ?? null);
  const project = useApp((app) => app.project);
  if (!isKnown) return <span className="muted">{words.unknown[language]}</span>;
  if (state === null) return <span className="muted">{words.notAtSea[language]}</span>;
  const word = serviceWord(state, project, language);
  return (
    <span className="service-now" title={word}>
      <ShipMark state={state} />
      <span className="cut">{word}</span>
    </span>
  );
}
