import type { Voyage } from '../../network/fleet.ts';
import type { Project } from '../../planning/project.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** The region's clocks are this much ahead of UTC. */
export const localOffsetMs = 8 * hourMs;

/**
 * What the clock goes over: the period that the plan watches its satellites for, or the day, by the
 * region's clocks, on which its first ship sails; null when it has neither.
 */
export function clockPeriod({
  satellites,
  fleets,
}: Pick<Project, 'satellites' | 'fleets'>): { startUtc: string; hours: number } | null {
  if (satellites) return satellites.period;
  let firstMs = Number.POSITIVE_INFINITY;
  for (const { ships } of fleets ?? []) {
    for (const { voyage } of ships) firstMs = Math.min(firstMs, departureMs(voyage));
  }
  if (!Number.isFinite(firstMs)) return null;
  const midnightMs = Math.floor((firstMs + localOffsetMs) / dayMs) * dayMs - localOffsetMs;
  return { startUtc: new Date(midnightMs).toISOString(), hours: 24 };
}

function departureMs(voyage: Voyage): number {
  return voyage.type === 'track' ? voyage.points[0][0] * 1000 : Date.parse(voyage.departureUtc);
}
