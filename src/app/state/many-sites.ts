import type { Position } from '../../geo/position.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import { type Sector, type Site, sectorSchema, siteSchema } from '../../network/site.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import { scenarioOf, withScenario } from './site-edits.ts';

/** How far sites go, in degrees. */
export interface Offset {
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
}

/** Sites of a plan, with the sectors that they carry; as they go through the clipboard. */
export interface SiteGroup {
  readonly sites: readonly Site[];
  readonly sectors: readonly Sector[];
}

/** The offset by which all places can go and stay in a box: the asked one, or what there is room for. */
export function offsetWithin(
  places: readonly Position[],
  asked: Offset,
  { west, south, east, north }: Bounds,
): Offset {
  let { longitudeDeg, latitudeDeg } = asked;
  for (const place of places) {
    longitudeDeg = inside(longitudeDeg, west - place.longitudeDeg, east - place.longitudeDeg);
    latitudeDeg = inside(latitudeDeg, south - place.latitudeDeg, north - place.latitudeDeg);
  }
  return { longitudeDeg, latitudeDeg };
}

/** Puts sites elsewhere, all by one offset. */
export function moveSites(
  project: Project,
  scenarioId: string,
  siteIds: readonly string[],
  offset: Offset,
): Project {
  if (offset.longitudeDeg === 0 && offset.latitudeDeg === 0) return project;
  const moved = new Set(siteIds);
  return inScenario(project, scenarioId, (scenario) => ({
    ...scenario,
    sites: scenario.sites.map((site) => (moved.has(site.id) ? shifted(site, offset) : site)),
  }));
}

/** Turns every sector of some sites by one angle; angles are taken to 0 … 360. */
export function turnSites(
  project: Project,
  scenarioId: string,
  siteIds: readonly string[],
  byDeg: number,
): Project {
  if (byDeg % 360 === 0) return project;
  const turned = new Set(siteIds);
  return inScenario(project, scenarioId, (scenario) => ({
    ...scenario,
    sectors: scenario.sectors.map((sector) =>
      turned.has(sector.siteId)
        ? { ...sector, azimuthDeg: toTenth((((sector.azimuthDeg + byDeg) % 360) + 360) % 360) }
        : sector,
    ),
  }));
}

/** Some sites of a scenario with their sectors, in its order. */
export function siteGroup(scenario: Scenario, siteIds: readonly string[]): SiteGroup {
  const meant = new Set(siteIds);
  return {
    sites: scenario.sites.filter(({ id }) => meant.has(id)),
    sectors: scenario.sectors.filter(({ siteId }) => meant.has(siteId)),
  };
}

/**
 * Adds copies of sites, each with its sectors, at an offset: ids and names that are taken get the
 * first free number. Copies are unlocked, and without cell identities, which only one cell may
 * have. What a sector says of carriers that the project lacks is left out, and a sector that then
 * has none is put on the first carrier.
 *
 * @throws when a value is outside what the project file allows
 */
export function addCopies(
  project: Project,
  scenarioId: string,
  { sites, sectors }: SiteGroup,
  offset: Offset,
): { readonly project: Project; readonly siteIds: readonly string[] } {
  const scenario = scenarioOf(project, scenarioId);
  const ids = new Set([...scenario.sites, ...scenario.sectors].map(({ id }) => id));
  const names = {
    zh: new Set(scenario.sites.map(({ name }) => name.zh)),
    en: new Set(scenario.sites.map(({ name }) => name.en)),
  };
  const known = new Set(project.carriers.map(({ id }) => id));
  const sectorsBySite = new Map<string, Sector[]>();
  for (const sector of sectors) {
    const list = sectorsBySite.get(sector.siteId);
    if (list) list.push(sector);
    else sectorsBySite.set(sector.siteId, [sector]);
  }
  const newSites: Site[] = [];
  const newSectors: Sector[] = [];
  for (const site of sites) {
    const id = freeId(ids, site.id);
    const number = freeNumber(names, site.name);
    const name = { zh: numbered(site.name.zh, number), en: numbered(site.name.en, number) };
    names.zh.add(name.zh);
    names.en.add(name.en);
    const { locked: _, ...open } = site;
    newSites.push(siteSchema.parse({ ...shifted(open, offset), id, name }));
    for (const sector of sectorsBySite.get(site.id) ?? []) {
      const carrierIds = sector.carrierIds.filter((carrierId) => known.has(carrierId));
      newSectors.push(
        sectorSchema.parse({
          ...withoutIdentities(sector, carrierIds),
          id: freeId(ids, sector.id),
          siteId: id,
          carrierIds: carrierIds.length > 0 ? carrierIds : [project.carriers[0].id],
        }),
      );
    }
  }
  const changed = inScenario(project, scenarioId, (before) => ({
    ...before,
    sites: [...before.sites, ...newSites],
    sectors: [...before.sectors, ...newSectors],
  }));
  return { project: changed, siteIds: newSites.map(({ id }) => id) };
}

/** Loads and powers of cells go along; identities and what they are guarded by do not. */
function withoutIdentities({ cells, ...sector }: Sector, carrierIds: readonly string[]): Sector {
  const kept = Object.entries(cells ?? {}).flatMap(([carrierId, settings]) => {
    const { pci: _pci, prachRootIndex: _root, locked: _locked, ...rest } = settings;
    const says = carrierIds.includes(carrierId) && Object.keys(rest).length > 0;
    return says ? [[carrierId, rest] as const] : [];
  });
  return kept.length > 0 ? { ...sector, cells: Object.fromEntries(kept) } : sector;
}

function inScenario(
  project: Project,
  scenarioId: string,
  change: (scenario: Scenario) => Scenario,
): Project {
  return withScenario(project, change(scenarioOf(project, scenarioId)));
}

function shifted<T extends Position>(place: T, offset: Offset): T {
  return {
    ...place,
    longitudeDeg: toMetre(place.longitudeDeg + offset.longitudeDeg),
    latitudeDeg: toMetre(place.latitudeDeg + offset.latitudeDeg),
  };
}

/** What is asked, or as much of it as there is room for; a place outside the box may stay there. */
function inside(asked: number, least: number, most: number): number {
  return Math.min(Math.max(asked, Math.min(0, least)), Math.max(0, most));
}

/** Places are kept to 1e-5 degrees, about a metre. */
function toMetre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function toTenth(degrees: number): number {
  return (Math.round(degrees * 10) / 10) % 360;
}

const countPattern = / \((\d+)\)$/;

function numbered(name: string, number: number): string {
  return `${name.replace(countPattern, '')} (${number})`;
}

function freeNumber(
  names: { readonly zh: ReadonlySet<string>; readonly en: ReadonlySet<string> },
  name: Site['name'],
): number {
  let number = 2;
  while (names.zh.has(numbered(name.zh, number)) || names.en.has(numbered(name.en, number))) {
    number++;
  }
  return number;
}

/** The id with the first number that makes it new; it counts as taken from then on. */
function freeId(taken: Set<string>, id: string): string {
  const stem = id.replace(/-copy-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-copy-${number}`)) number++;
  const free = `${stem}-copy-${number}`;
  taken.add(free);
  return free;
}
