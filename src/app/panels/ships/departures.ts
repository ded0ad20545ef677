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
