import type { ZoneResult } from '../../planning/simulation-result.ts';
import type { ReportFacts } from './report-facts.ts';

/** What zones stand together as. */
export type ZoneGroup = 'waters' | 'band' | 'county';

/** The zones of a group, as the last year's result has them. */
export function zonesOfGroup(facts: ReportFacts, group: ZoneGroup): ZoneResult[] {
  return facts.last.zones.filter((zone) => groupOf(zone, facts) === group);
}

/** Zones of no group of their own stand with the waters. */
function groupOf(zone: ZoneResult, { project }: ReportFacts): ZoneGroup {
  const own = project.zones.find(({ id }) => id === zone.id);
  if (own?.group === 'county') return 'county';
  if (own?.group === 'distance') return 'band';
  return 'waters';
}
