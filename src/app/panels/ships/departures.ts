import type { Project } from '../../../planning/project.ts';

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

/** A time to be read and typed: `2026-11-01 08:00`, the seconds where there are any. */
export function shownUtc(utc: string): string {
  return utc
    .replace(/(\.\d+)?Z$/, '')
    .replace('T', ' ')
    .replace(/:00$/, '');
}

/** The time that was typed, which is UTC; null when it is none. */
export function readUtc(text: string): string | null {
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[\sT]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?Z?$/.exec(
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
    date.getUTCMinutes() === minute &&
    second < 60;
  return isReal ? utcText(ms) : null;
}
