import { useEffect, useState } from 'react';
import { clockStore } from './clock-store.ts';

/**
 * The clock's time for parts of the page that are not drawn by frames: it follows a paused clock at
 * once, and a playing one a few times a second.
 *
 * @param everyMs of real time between two renders while the clock plays
 * @returns ms since 1970, UTC
 */
export function useClockTime(everyMs = 250): number {
  const [timeMs, setTimeMs] = useState(() => clockStore.getState().timeMs);
  useEffect(() => {
    let toldAtMs = 0;
    const tell = () => {
      const { timeMs, playing } = clockStore.getState();
      const nowMs = performance.now();
      if (playing && nowMs - toldAtMs < everyMs) return;
      toldAtMs = nowMs;
      setTimeMs(timeMs);
    };
    tell();
    return clockStore.subscribe(tell);
  }, [everyMs]);
  return timeMs;
}
