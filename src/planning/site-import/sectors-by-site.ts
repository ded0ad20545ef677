import type { Sector } from '../../network/site.ts';

/** Sectors by the site that carries them, in their order. */
export function sectorsBySite(sectors: readonly Sector[]): Map<string, Sector[]> {
  const bySite = new Map<string, Sector[]>();
  for (const sector of sectors) {
    const list = bySite.get(sector.siteId);
    if (list) list.push(sector);
    else bySite.set(sector.siteId, [sector]);
  }
  return bySite;
}
