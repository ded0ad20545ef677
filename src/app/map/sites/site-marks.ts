import type { Sector, Site } from '../../../network/site.ts';
import type { Scenario } from '../../../planning/project.ts';
import { type Mercator, toMercator } from '../viewport.ts';

/** How far along a site is in the year shown; a candidate and a site of a later year look alike. One that is off plays no part. */
export type SiteState = 'existing' | 'planned' | 'later' | 'off';

/** A site with its sectors, ready to be drawn. */
export interface SiteMark {
  readonly site: Site;
  readonly sectors: readonly Sector[];
  readonly state: SiteState;
  readonly at: Mercator;
}

export function siteState(site: Site, year: number): SiteState {
  if (site.disabled) return 'off';
  if (site.status === 'candidate' || site.year > year) return 'later';
  return site.status === 'planned' ? 'planned' : 'existing';
}

/** Whether a site sends in the year shown. */
export function isInService(mark: SiteMark): boolean {
  return mark.state === 'existing' || mark.state === 'planned';
}

const known = new WeakMap<Site, SiteMark>();

/** The mark of a site; the same object for as long as neither it nor its sectors change. */
export function siteMark(site: Site, sectors: readonly Sector[], year: number): SiteMark {
  const state = siteState(site, year);
  const before = known.get(site);
  if (before?.state === state && isSameList(before.sectors, sectors)) return before;
  const at = before?.at ?? toMercator(site.longitudeDeg, site.latitudeDeg);
  const mark = { site, sectors, state, at };
  known.set(site, mark);
  return mark;
}

const none: readonly Sector[] = [];

/** The marks of a scenario in the order of its sites; those of unchanged sites are kept. */
export function siteMarks(scenario: Scenario, year: number): SiteMark[] {
  const bySite = sectorsBySite(scenario.sectors);
  return scenario.sites.map((site) => siteMark(site, bySite.get(site.id) ?? none, year));
}

const grouped = new WeakMap<readonly Sector[], ReadonlyMap<string, Sector[]>>();

/** Moving a site leaves the list of sectors as it is, and with it the groups. */
function sectorsBySite(sectors: readonly Sector[]): ReadonlyMap<string, Sector[]> {
  const before = grouped.get(sectors);
  if (before) return before;
  const bySite = new Map<string, Sector[]>();
  for (const sector of sectors) {
    const list = bySite.get(sector.siteId);
    if (list) list.push(sector);
    else bySite.set(sector.siteId, [sector]);
  }
  grouped.set(sectors, bySite);
  return bySite;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((each, i) => each === b[i]));
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
