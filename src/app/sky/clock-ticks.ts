import { localOffsetMs } from './clock-period.ts';

const hourMs = 3_600_000;

export interface ClockTick {
  /** From the start of the period, in per cent of it. */
  readonly percent: number;
  /** Hour of the day by the region's clocks; null for a tick without. */
  readonly label: string | null;
  /** Left out where there is little room. */
  readonly isBetween: boolean;
}

/** Ticks of a period at whole hours by the region's clocks (UTC+8): a label every three hours of a day, every day of a week. */
export function clockTicks(startMs: number, endMs: number): ClockTick[] {
  const hours = (endMs - startMs) / hourMs;
  const everyHours = hours <= 6 ? 0.5 : hours <= 36 ? 1 : hours <= 96 ? 6 : 12;
  const labelHours = hours <= 6 ? 1 : hours <= 36 ? 3 : 24;
  const everyMs = everyHours * hourMs;
  const ticks: ClockTick[] = [];
  const first = Math.ceil((startMs + localOffsetMs) / everyMs);
  const last = Math.floor((endMs + localOffsetMs) / everyMs);
  for (let i = first; i <= last; i++) {
    const localMs = i * everyMs;
    const isLabelled = localMs % (labelHours * hourMs) === 0;
    ticks.push({
      percent: (100 * (localMs - localOffsetMs - startMs)) / (endMs - startMs),
      label: isLabelled ? labelOf(localMs, labelHours) : null,
      isBetween: localMs % (2 * labelHours * hourMs) !== 0,
    });
  }
  return ticks;
}

/** The day where there are days of them, else the hour. */
function labelOf(localMs: number, labelHours: number): string {
  const iso = new Date(localMs).toISOString();
  return labelHours >= 24 ? iso.slice(5, 10) : iso.slice(11, 13);
}

/** Date and time of day by the region's clocks, and the time of day in UTC. */
export function clockText(timeMs: number): { date: string; local: string; utc: string } {
  const local = new Date(timeMs + localOffsetMs).toISOString();
  return {
    date: local.slice(0, 10),
    local: local.slice(11, 19),
    utc: new Date(timeMs).toISOString().slice(11, 16),
  };
}
