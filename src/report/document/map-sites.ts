import type { Scenario } from '../../planning/project.ts';
import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import type { PackedMap, ReportPack } from '../pack/report-pack.ts';
import type { MapSite } from './report-map.ts';

/** Sites in service that year; on a map of differences also how they differ. */
export function mapSites(packed: PackedMap, pack: ReportPack): MapSite[] {
  const scenario = pack.inputs.project.scenarios.find(({ id }) => id === packed.scenarioId);
  if (!scenario) return [];
  const changes = packed.againstId === null ? [] : changesAgainst(packed, pack.changes);
  const changed = new Map(changes.map((change) => [change.siteId, change]));
  const isOn = ({ year, disabled }: Scenario['sites'][number]) => year <= packed.year && !disabled;
  const standing = scenario.sites.filter(isOn).map((site) => {
    const kind = changed.get(site.id)?.kind;
    const own = site.status === 'existing' ? 'existing' : 'planned';
    return mapSite(site, kind === 'added' || kind === 'changed' ? kind : own);
  });
  const dropped = changes.flatMap(({ kind, before }) =>
    kind === 'dropped' && before && isOn(before.site) ? [mapSite(before.site, 'dropped')] : [],
  );
  return [...standing, ...dropped];
}

/** Changes from what a map is measured against to its own scenario; none where the pack has none. */
function changesAgainst(
  { scenarioId, againstId }: PackedMap,
  changes: readonly { readonly of: string; readonly changes: readonly SiteChange[] }[],
): readonly SiteChange[] {
  const of = againstId === 'previous' ? 'previous' : scenarioId;
  return changes.find((each) => each.of === of)?.changes ?? [];
}

function mapSite(
  { id, name, longitudeDeg, latitudeDeg, host }: Scenario['sites'][number],
  state: MapSite['state'],
): MapSite {
  return { id, name, longitudeDeg, latitudeDeg, host, state };
}
