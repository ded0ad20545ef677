import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../state/use-app.ts';
import { clockStore, scrubClock, stepClock, toggleClock } from './clock-store.ts';
import { clockText, clockTicks } from './clock-ticks.ts';
import { words } from './sky-texts.ts';
import { useClockTime } from './use-clock-time.ts';

/** The period as a line, with a knob at the time shown. */
export function ClockScrub() {
  const language = useApp((state) => state.language);
  const startMs = useStore(clockStore, (clock) => clock.startMs);
  const endMs = useStore(clockStore, (clock) => clock.endMs);
  const timeMs = useClockTime(66);
  const ticks = useMemo(() => clockTicks(startMs, endMs), [startMs, endMs]);
  const percent = (100 * (timeMs - startMs)) / (endMs - startMs);
  const { date, local, utc } = clockText(timeMs);
  const toPointer = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    scrubClock(startMs + ((event.clientX - left) / width) * (endMs - startMs));
  };
  return (
    <div
      className="clock-scrub"
      role="slider"
      tabIndex={0}
      aria-label={words.time[language]}
      aria-valuemin={0}
      aria-valuemax={Math.round((endMs - startMs) / 60_000)}
      aria-valuenow={Math.round((timeMs - startMs) / 60_000)}
      aria-valuetext={`${date} ${local} UTC+8, ${utc} UTC`}
      title={words.timeHint[language]}
      data-testid="clock-scrub"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        toPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) toPointer(event);
      }}
      onKeyDown={onKeyDown}
    >
      <div className="line" />
      <div className="gone" style={{ width: `${percent}%` }} />
      {ticks.map((tick) => (
        <div
          key={tick.percent}
          className={`tick${tick.label ? ' labelled' : ''}${tick.isBetween ? ' between' : ''}`}
          style={{ left: `${tick.percent}%` }}
        >
          {tick.label ? <span>{tick.label}</span> : null}
        </div>
      ))}
      <div className="knob" style={{ left: `${percent}%` }} />
    </div>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  const act = actionOf(event);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actionOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
  const { startMs, endMs } = clockStore.getState();
  const minutes = shiftKey ? 10 : 1;
  switch (key) {
    case ' ':
      return toggleClock;
    case 'ArrowRight':
    case 'ArrowUp':
      return () => stepClock(60 * minutes);
    case 'ArrowLeft':
    case 'ArrowDown':
      return () => stepClock(-60 * minutes);
    case 'PageUp':
      return () => stepClock(3600);
    case 'PageDown':
      return () => stepClock(-3600);
    case 'Home':
      return () => scrubClock(startMs);
    case 'End':
      return () => scrubClock(endMs);
    default:
      return null;
  }
}
