import type { VoyageSpan } from '../../planning/ships/voyage-span.ts';
import { localOffsetMs } from '../sky/clock-period.ts';
import { clockStore, scrubClock, setClockPeriod } from '../sky/clock-store.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Takes the clock to a moment of a voyage. Where that lies outside the plan's period the clock goes
 * over the days of the voyage instead, until the plan's period changes or is shown again.
 */
export function goToTime(
  timeMs: number,
  { startMs, endMs }: Pick<VoyageSpan, 'startMs' | 'endMs'>,
): void {
  const clock = clockStore.getState();
  if (timeMs < clock.startMs || timeMs > clock.endMs) {
    const midnightMs = Math.floor((startMs + localOffsetMs) / dayMs) * dayMs - localOffsetMs;
    const hours = Math.max(24, Math.ceil((endMs - midnightMs) / hourMs));
    setClockPeriod({ startUtc: new Date(midnightMs).toISOString(), hours });
  }
  scrubClock(timeMs);
}
