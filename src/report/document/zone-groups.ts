import type { ZoneResult } from '../../planning/simulation-result.ts';
import type { ReportFacts } from './report-facts.ts';

/** What zones stand together as. */
export type ZoneGroup = 'waters' | 'band' | 'county';

/** The zones of a group, as the last year's result has them. */
export function zonesOfGroup(facts: ReportFacts, group: ZoneGroup): ZoneResult[] {
  return facts.last.zones.filter((zone) => groupOf(zone, facts) === group);
}

/** A zone's own group; without one, belts of the shipped distance bands stand by themselves. */
function groupOf(zone: ZoneResult, { project }: ReportFacts): ZoneGroup {
  const own = project.zones.find(({ id }) => id === zone.id);
  const { group } = { ...own, ...zone } as { readonly group?: string };
  if (group?.startsWith('county')) return 'county';
  if (group?.includes('band')) return 'band';
  if (group !== undefined || own?.shape.type !== 'geodata') return 'waters';
  return own.shape.id.startsWith('band-') ? 'band' : 'waters';
}
