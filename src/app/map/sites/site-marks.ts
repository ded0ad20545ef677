import type { Sector, Site } from '../../../network/site.ts';
import type { Scenario } from '../../../planning/project.ts';
import { type Mercator, toMercator } from '../viewport.ts';

/** How far along a site is in the year shown; a candidate and a site of a later year look alike. */
export type SiteState = 'existing' | 'planned' | 'later';

/** A site with its sectors, ready to be drawn. */
export interface SiteMark {
  readonly site: Site;
  readonly sectors: readonly Sector[];
  readonly state: SiteState;
  readonly at: Mercator;
}

export function siteState(site: Site, year: number): SiteState {
  if (site.status === 'candidate' || site.year > year) return 'later';
  return site.status === 'planned' ? 'planned' : 'existing';
}

export function siteMark(site: Site, sectors: readonly Sector[], year: number): SiteMark {
  const at = toMercator(site.longitudeDeg, site.latitudeDeg);
  return { site, sectors, state: siteState(site, year), at };
}

/** The marks of a scenario in the order of its sites. */
export function siteMarks(scenario: Scenario, year: number): SiteMark[] {
  const bySite = new Map<string, Sector[]>();
  for (const sector of scenario.sectors) {
    const list = bySite.get(sector.siteId);
    if (list) list.push(sector);
    else bySite.set(sector.siteId, [sector]);
  }
  return scenario.sites.map((site) => siteMark(site, bySite.get(site.id) ?? [], year));
}

/** Sizes of site marks on the screen, in px. */
export interface MarkSizes {
  /** The disc, or the dot below the zoom of detail. */
  readonly mark: number;
  readonly wedge: number;
  readonly hoveredWedge: number;
  readonly selectedMark: number;
  readonly selectedWedge: number;
  /** The sector with the handles. */
  readonly activeWedge: number;
}

export const discSizes: MarkSizes = {
  mark: 9.5,
  wedge: 20,
  hoveredWedge: 30,
  selectedMark: 12.5,
  selectedWedge: 40,
  activeWedge: 96,
};

export const dotSizes: MarkSizes = {
  mark: 2.3,
  wedge: 7.5,
  hoveredWedge: 12,
  selectedMark: 12.5,
  selectedWedge: 16,
  activeWedge: 46,
};
