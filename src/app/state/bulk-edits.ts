import {
  type CellSettings,
  type Sector,
  type Site,
  sectorSchema,
  siteSchema,
} from '../../network/site.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import { siteYears } from '../../planning/site-years.ts';
import { scenarioOf, withoutIdleCells, withScenario } from './site-edits.ts';

/** New values of some fields; `undefined` leaves an optional field out. */
export type FieldValues<T> = { readonly [Field in keyof T]?: T[Field] | undefined };

export type SiteValues = FieldValues<Omit<Site, 'id'>>;
export type SectorValues = FieldValues<Omit<Sector, 'id' | 'siteId' | 'cells'>>;
export type CellValues = FieldValues<CellSettings>;

/** What is to change of many sites, sectors and cells at once. */
export interface BulkChanges {
  readonly sites?: ReadonlyMap<string, SiteValues>;
  readonly sectors?: ReadonlyMap<string, SectorValues>;
  /** By sector id and carrier id. */
  readonly cells?: ReadonlyMap<string, ReadonlyMap<string, CellValues>>;
}

export interface BulkOutcome {
  /** The same object when nothing changed. */
  readonly project: Project;
  /** Sites, sectors and cells that have other values than before. */
  readonly changed: number;
  /** Locked sites of which something was to change and was not. */
  readonly lockedSites: number;
}

/** A year that a site cannot have, and the ones that it can. */
export interface YearProblem {
  readonly site: Site;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Changes many sites, sectors and cells of a scenario at once. Locked sites are left as they are,
 * but for their lock. Every object is checked once and the scenario is built once.
 * @throws when a value is outside what the project file allows, or a carrier is missing.
 */
export function changeMany(
  project: Project,
  scenarioId: string,
  changes: BulkChanges,
): BulkOutcome {
  const scenario = scenarioOf(project, scenarioId);
  const [problem] = findYearProblems(project, scenarioId, changes);
  if (problem) throw new RangeError(`changeMany: ${problem.site.id} cannot begin ${problem.year}`);
  const locked = new Set(scenario.sites.filter((site) => site.locked).map(({ id }) => id));
  const spared = new Set<string>();
  let changed = 0;
  const sites = scenario.sites.map((site) => {
    const values = allowedOf(site, changes.sites?.get(site.id), spared);
    if (!values || holdsAll(site, values)) return site;
    changed++;
    return siteSchema.parse(merged(site, values));
  });
  const sectors = scenario.sectors.map((sector) => {
    const values = changes.sectors?.get(sector.id);
    const cells = changes.cells?.get(sector.id);
    if (!values && !cells) return sector;
    if (locked.has(sector.siteId)) {
      spared.add(sector.siteId);
      return sector;
    }
    const after = changedSector(project, sector, values, cells);
    changed += after.changed;
    return after.sector;
  });
  return {
    project: changed > 0 ? withScenario(project, { ...scenario, sites, sectors }) : project,
    changed,
    lockedSites: spared.size,
  };
}

/** Sites whose year and status would not go together with the years of the project. */
export function findYearProblems(
  project: Project,
  scenarioId: string,
  { sites }: BulkChanges,
): YearProblem[] {
  if (!sites) return [];
  return scenarioOf(project, scenarioId).sites.flatMap((site) => {
    const values = sites.get(site.id);
    if (!values || site.locked || !('year' in values || 'status' in values)) return [];
    const year = values.year ?? site.year;
    const { from, to } = siteYears(values.status ?? site.status, project.years);
    return year >= from && year <= to ? [] : [{ site, year, from, to }];
  });
}

/** Removes many sites with their sectors; locked ones stay. */
export function deleteSites(
  project: Project,
  scenarioId: string,
  siteIds: readonly string[],
): BulkOutcome {
  const scenario = scenarioOf(project, scenarioId);
  const named = new Set(siteIds);
  const removed = new Set<string>();
  let lockedSites = 0;
  for (const { id, locked } of scenario.sites) {
    if (!named.has(id)) continue;
    if (locked) lockedSites++;
    else removed.add(id);
  }
  if (removed.size === 0) return { project, changed: 0, lockedSites };
  const rest: Scenario = {
    ...scenario,
    sites: scenario.sites.filter(({ id }) => !removed.has(id)),
    sectors: scenario.sectors.filter(({ siteId }) => !removed.has(siteId)),
  };
  return { project: withScenario(project, rest), changed: removed.size, lockedSites };
}

/** What may be set of a site: all of it, or its lock alone while it is locked. */
function allowedOf(
  site: Site,
  values: SiteValues | undefined,
  spared: Set<string>,
): SiteValues | null {
  if (!values || !site.locked) return values ?? null;
  const { locked, ...others } = values;
  if (!holdsAll(site, others)) spared.add(site.id);
  return 'locked' in values ? { locked } : null;
}

function changedSector(
  project: Project,
  sector: Sector,
  values: SectorValues = {},
  cellValues: ReadonlyMap<string, CellValues> = new Map(),
): { readonly sector: Sector; readonly changed: number } {
  const missing = values.carrierIds?.find((id) => !project.carriers.some((one) => one.id === id));
  if (missing !== undefined) throw new Error(`changeMany: no carrier ${missing}`);
  const own = holdsAll(sector, values) ? 0 : 1;
  let cellCount = 0;
  const cells: Record<string, CellSettings> = { ...sector.cells };
  for (const [carrierId, each] of cellValues) {
    const before = cells[carrierId] ?? {};
    if (holdsAll(before, each)) continue;
    cellCount++;
    cells[carrierId] = merged(before, each);
  }
  if (own + cellCount === 0) return { sector, changed: 0 };
  const after = withoutIdleCells({ ...merged(sector, values), cells });
  return { sector: sectorSchema.parse(after), changed: own + cellCount };
}

function merged<T extends object>(thing: T, values: object): T {
  const entries = Object.entries({ ...thing, ...values }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(entries) as T;
}

function holdsAll(thing: object, values: object): boolean {
  return Object.entries(values).every(([field, value]) => {
    const before = Reflect.get(thing, field);
    return before === value || JSON.stringify(before) === JSON.stringify(value);
  });
}
