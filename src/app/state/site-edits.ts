import type { Position } from '../../geo/position.ts';
import { type Host, type Sector, type Site, sectorSchema, siteSchema } from '../../network/site.ts';
import type { Project, Scenario } from '../../planning/project.ts';

/** What may be changed of a site and of a sector. */
export type SiteFields = Partial<Omit<Site, 'id'>>;
export type SectorFields = Partial<Omit<Sector, 'id' | 'siteId'>>;

/** Where a new site stands, and since when. */
export interface NewSite extends Position {
  readonly year: number;
  readonly host?: Host;
}

/** Puts a site elsewhere. */
export function moveSite(
  project: Project,
  scenarioId: string,
  siteId: string,
  position: Position,
): Project {
  const { longitudeDeg, latitudeDeg } = position;
  return changeSite(project, scenarioId, siteId, { longitudeDeg, latitudeDeg });
}

/** Turns a sector; any angle is taken to 0 … 360. */
export function turnSector(
  project: Project,
  scenarioId: string,
  sectorId: string,
  azimuthDeg: number,
): Project {
  return changeSector(project, scenarioId, sectorId, {
    azimuthDeg: ((azimuthDeg % 360) + 360) % 360,
  });
}

/** Changes fields of a site. @throws when a value is outside what the project file allows. */
export function changeSite(
  project: Project,
  scenarioId: string,
  siteId: string,
  fields: SiteFields,
): Project {
  const scenario = scenarioOf(project, scenarioId);
  const site = scenario.sites.find((candidate) => candidate.id === siteId);
  if (!site) {
    throw new Error(`changeSite: no site ${siteId} in ${scenarioId}`);
  }
  if (holds(site, fields)) {
    return project;
  }
  const changed = siteSchema.parse({ ...site, ...fields });
  return withScenario(project, {
    ...scenario,
    sites: scenario.sites.map((candidate) => (candidate === site ? changed : candidate)),
  });
}

/** Changes fields of a sector. @throws when a value is outside what the project file allows. */
export function changeSector(
  project: Project,
  scenarioId: string,
  sectorId: string,
  fields: SectorFields,
): Project {
  const scenario = scenarioOf(project, scenarioId);
  const sector = scenario.sectors.find((candidate) => candidate.id === sectorId);
  if (!sector) {
    throw new Error(`changeSector: no sector ${sectorId} in ${scenarioId}`);
  }
  const missing = fields.carrierIds?.find(
    (id) => !project.carriers.some((carrier) => carrier.id === id),
  );
  if (missing !== undefined) {
    throw new Error(`changeSector: no carrier ${missing}`);
  }
  if (holds(sector, fields)) {
    return project;
  }
  const changed = sectorSchema.parse(withoutIdleCells({ ...sector, ...fields }));
  return withScenario(project, {
    ...scenario,
    sectors: scenario.sectors.map((candidate) => (candidate === sector ? changed : candidate)),
  });
}

/** Leaves out what is set for carriers that the sector is not on, and settings that say nothing. */
export function withoutIdleCells({ cells, ...sector }: Sector): Sector {
  const kept = Object.entries(cells ?? {}).filter(
    ([carrierId, settings]) =>
      sector.carrierIds.includes(carrierId) && Object.keys(settings).length > 0,
  );
  return kept.length > 0 ? { ...sector, cells: Object.fromEntries(kept) } : sector;
}

/** Adds a site of three sectors on the first carrier. */
export function addSite(
  project: Project,
  scenarioId: string,
  place: NewSite,
): { readonly project: Project; readonly siteId: string } {
  const scenario = scenarioOf(project, scenarioId);
  const number = freeNumber(scenario);
  const site = siteSchema.parse({
    id: `new-site-${number}`,
    name: { zh: `新站点 ${number}`, en: `New site ${number}` },
    host: place.host ?? 'coast',
    longitudeDeg: place.longitudeDeg,
    latitudeDeg: place.latitudeDeg,
    antennaHeightAmslM: 40,
    year: place.year,
    status: 'planned',
    backhaul: 'fibre',
  } satisfies Site);
  const sectors = [0, 120, 240].map(
    (azimuthDeg, index): Sector => ({
      id: `${site.id}-s${index + 1}`,
      siteId: site.id,
      azimuthDeg,
      mechanicalTiltDeg: 0,
      electricalTiltDeg: 0,
      carrierIds: [project.carriers[0].id],
    }),
  );
  const changed = withScenario(project, {
    ...scenario,
    sites: [...scenario.sites, site],
    sectors: [...scenario.sectors, ...sectors],
  });
  return { project: changed, siteId: site.id };
}

/** Removes a site and its sectors. */
export function deleteSite(project: Project, scenarioId: string, siteId: string): Project {
  const scenario = scenarioOf(project, scenarioId);
  const sites = scenario.sites.filter((site) => site.id !== siteId);
  if (sites.length === scenario.sites.length) {
    throw new Error(`deleteSite: no site ${siteId} in ${scenarioId}`);
  }
  const sectors = scenario.sectors.filter((sector) => sector.siteId !== siteId);
  return withScenario(project, { ...scenario, sites, sectors });
}

/** A scenario by its id. @throws when the project has none of it. */
export function scenarioOf(project: Project, scenarioId: string): Scenario {
  const scenario = project.scenarios.find((candidate) => candidate.id === scenarioId);
  if (!scenario) {
    throw new Error(`project ${project.id} has no scenario ${scenarioId}`);
  }
  return scenario;
}

/** The project with a scenario in place of the one of its id. */
export function withScenario(project: Project, changed: Scenario): Project {
  return {
    ...project,
    scenarios: project.scenarios.map((scenario) =>
      scenario.id === changed.id ? changed : scenario,
    ),
  };
}

function holds(thing: object, fields: object): boolean {
  return Object.entries(fields).every(
    ([key, value]) => JSON.stringify(Reflect.get(thing, key)) === JSON.stringify(value),
  );
}

/** The lowest number that no site's id and no sector's id has yet. */
function freeNumber(scenario: Scenario): number {
  const taken = new Set([...scenario.sites, ...scenario.sectors].map((thing) => thing.id));
  let number = 1;
  while (taken.has(`new-site-${number}`) || taken.has(`new-site-${number}-s1`)) {
    number++;
  }
  return number;
}
