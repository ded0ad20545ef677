import { canonicalJson } from '../content-hash.ts';
import type { Network } from '../scenarios/network.ts';
import type { SiteState } from './scenario-change.ts';

/** The sites of a scenario with their sectors, by id, in its order. */
export function siteStates({ sites, sectors }: Network): Map<string, SiteState> {
  const own = new Map<string, Network['sectors']>(sites.map(({ id }) => [id, []]));
  for (const sector of sectors) own.get(sector.siteId)?.push(sector);
  return new Map(sites.map((site) => [site.id, { site, sectors: own.get(site.id) ?? [] }]));
}

/** Whether two states of a site say the same; null for no site. */
export function sameState(a: SiteState | null, b: SiteState | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.site === b.site && sameEntries(a.sectors, b.sectors)) return true;
  return canonicalJson(a) === canonicalJson(b);
}

function sameEntries(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
