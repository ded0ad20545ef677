import './sky.css';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../shell/icons.tsx';
import { Tip } from '../shell/mantine/tip.tsx';
import { useSession } from '../shell/session-port.ts';
import { startShips } from '../ships/start-ships.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp } from '../state/use-app.ts';
import { ClockScrub } from './clock-scrub.tsx';
import {
  type ClockSpeed,
  clockSpeeds,
  clockStore,
  pauseClock,
  setClockSpeed,
  showNow,
  toggleClock,
} from './clock-store.ts';
import { clockText } from './clock-ticks.ts';
import { sightStore } from './sight-store.ts';
import { SkyCard } from './sky-card.tsx';
import { ShipMark } from './sky-marks.tsx';
import { words } from './sky-texts.ts';
import { startSky } from './start-sky.ts';
import { useClockTime } from './use-clock-time.ts';

/** The clock of what moves on the chart, and who is in sight: below the chart while satellites or ships are on it. */
export function ClockBar() {
  const session = useSession();
  const language = useApp((state) => state.language);
  const note = useApp(emptyNote);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!session) return;
    startSky(session.map);
    startShips(session);
  }, [session]);
  useEffect(() => pauseClock, []);
  return (
    <section className="clock-bar" aria-label={words.bar[language]} data-testid="clock-bar">
      <PlayButton />
      <SpeedChoice />
      <ClockScrub />
      <TimeShown />
      <Tip label={words.nowHint[language]} side="top">
        <button type="button" className="small" onClick={() => showNow(Date.now())}>
          {words.now[language]}
        </button>
      </Tip>
      {note ? <span className="clock-note">{words[note][language]}</span> : <ShipsNote />}
      <ToldButton isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
      {isOpen ? <SkyCard onClose={() => setIsOpen(false)} /> : null}
    </section>
  );
}

/** Why there is nothing of the satellites to be seen; null where there is. */
function emptyNote({ overlays, project, year }: AppState): 'noSystems' | 'noneInService' | null {
  if (!overlays.satellites) return null;
  const systems = project.satellites?.systems ?? [];
  if (systems.length === 0) return 'noSystems';
  const isInService = systems.some((system) => !system.disabled && system.year <= year);
  return isInService ? null : 'noneInService';
}

/** Says that no ship of the plan sails at the time shown, so that their absence is no riddle. */
function ShipsNote() {
  const language = useApp((state) => state.language);
  const isExpected = useApp(
    ({ overlays, project }) => overlays.ships && project.fleets !== undefined,
  );
  const isTold = useStore(sightStore, ({ timeMs }) => timeMs > 0);
  const isEmpty = useStore(sightStore, ({ ships }) => ships.length === 0);
  if (!isExpected || !isTold || !isEmpty) return null;
  return <span className="clock-note">{words.noneAtSea[language]}</span>;
}

function PlayButton() {
  const language = useApp((state) => state.language);
  const playing = useStore(clockStore, (clock) => clock.playing);
  const label = words[playing ? 'pause' : 'play'][language];
  return (
    <Tip label={label} keys="Z" side="top">
      <button
        type="button"
        className="play"
        aria-label={label}
        data-testid="clock-play"
        onClick={toggleClock}
      >
        <Icon name={playing ? 'pause' : 'play'} size={14} />
      </button>
    </Tip>
  );
}

function SpeedChoice() {
  const language = useApp((state) => state.language);
  const speed = useStore(clockStore, (clock) => clock.speed);
  return (
    <select
      aria-label={words.speed[language]}
      title={words.speed[language]}
      value={speed}
      onChange={({ target }) => setClockSpeed(Number(target.value) as ClockSpeed)}
    >
      {clockSpeeds.map((each) => (
        <option key={each} value={each}>
          {each}×
        </option>
      ))}
    </select>
  );
}

function TimeShown() {
  const { date, local, utc } = clockText(useClockTime(100));
  return (
    <div className="clock-time" title={date}>
      <b>{local}</b>
      <small>UTC+8 · {utc} UTC</small>
    </div>
  );
}

/** Opens what stands behind the picture; itself it says how much of it there is. */
function ToldButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const language = useApp((state) => state.language);
  const showsSatellites = useApp((state) => state.overlays.satellites);
  const systems = useStore(sightStore, (told) => told.systems);
  const ships = useStore(sightStore, (told) => told.ships);
  const inSight = systems.reduce((sum, system) => sum + system.inSight, 0);
  const hasSky = showsSatellites && systems.length > 0;
  if (!hasSky && ships.length === 0) return null;
  return (
    <button
      type="button"
      className="told"
      aria-expanded={isOpen}
      title={hasSky ? words.inSightHint[language] : words.ships[language]}
      data-testid="clock-told"
      onClick={onToggle}
    >
      {hasSky ? (
        <span>
          {words.inSight[language]} <b>{inSight}</b>
        </span>
      ) : null}
      {ships.slice(0, 3).map(({ state, count }) => (
        <span key={state}>
          <ShipMark state={state} /> {count}
        </span>
      ))}
      <Icon name={isOpen ? 'down' : 'up'} size={12} />
    </button>
  );
}
