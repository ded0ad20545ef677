import type { Project } from '../../../planning/project.ts';
import { localOffsetMs } from '../../sky/clock-period.ts';

/** A time as project files have it, to the second. */
export function utcText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** When ships depart until another time is set: at the start of the plan's period, else of its first year. */
export function firstDeparture({
  satellites,
  years,
}: Pick<Project, 'satellites' | 'years'>): string {
  return utcText(Date.parse(satellites?.period.startUtc ?? `${years[0]}-06-20T16:00:00Z`));
}

/** A time as people of the region write it, in UTC+8: `2026-11-01 08:00`, the seconds where there are any. */
export function shownTime(utc: string | number): string {
  const ms = typeof utc === 'number' ? utc : Date.parse(utc);
  return new Date(ms + localOffsetMs)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ')
    .replace(/:00$/, '');
}

/** The time that was typed in UTC+8, as project files have it; null when it is none. */
export function readTime(text: string): string | null {
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[\sT]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/.exec(
      text.normalize('NFKC').trim(),
    );
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(ms);
  const isReal =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  return isReal ? utcText(ms - localOffsetMs) : null;
}

/** Month, day and minute of a moment, in UTC+8: `11-01 08:00`. */
export function shortTime(ms: number): string {
  return new Date(ms + localOffsetMs).toISOString().slice(5, 16).replace('T', ' ');
}
