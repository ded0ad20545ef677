import './with-satellite.css';
import { filled } from '../../palette/filled.ts';
import { explained } from '../../shell/explained.ts';
import { currentTerminal } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { satelliteTexts as texts } from './satellite-texts.ts';

/** Tells shares of the masts from those with satellites, and names the terminals that these need. */
export function SatelliteKey() {
  const language = useApp((state) => state.language);
  const aboard = useApp((state) => currentTerminal(state)?.satelliteTerminalIds);
  const terminals = useApp((state) => state.project.satellites?.terminals);
  const names = (terminals ?? [])
    .filter(({ id }) => aboard?.includes(id))
    .map(({ name }) => name[language]);
  if (names.length === 0) {
    return <p className="satellite-key muted">{texts.noTerminal[language]}</p>;
  }
  const needs =
    names.length === 1
      ? filled(texts.needs[language], { terminal: names[0] })
      : filled(texts.needsOne[language], { n: names.length });
  return (
    <p className="satellite-key" {...explained({ of: 'satellites' })} data-testid="satellite-key">
      <span className="masts">{texts.masts[language]}</span>
      <span className="both">{texts.withSatellite[language]}</span>
      <span className="cut muted">{needs}</span>
    </p>
  );
}
