import type { Position } from '../../geo/position.ts';
import {
  latitudeOfRow,
  longitudeOfColumn,
  type TileId,
  tileKey,
  tileSide,
} from '../../geo/tile-grid.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { VisibilityQuestion, VisibilityStatistics } from '../../orbit/visibility-question.ts';
import { availabilityStack } from '../../planning/availability-stack/availability-stack.ts';
import type { Project } from '../../planning/project.ts';
import type { SatelliteOffer } from '../../planning/satellite-offers/satellite-offer.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import type { Service } from '../../planning/service.ts';
import type { SatelliteSystemResult } from '../../planning/simulation-result.ts';

/** Satellites are looked at from the centres of tiles no finer than this: their figures vary slowly. */
const finestLevel = 10;

/** What satellites give one service, by tile in the order of the tiles asked for. */
export interface SatelliteService {
  /** Of the best system: share of time, 0 to 1, in which it gives the service. */
  readonly probability: Float64Array;
  /** Null where none gives it at any time. */
  readonly systemIds: readonly (string | null)[];
}

/** What satellites give at the end of one year. */
export interface SatelliteYear {
  readonly year: number;
  /** By service id; those whose terminal names no satellite terminal are not there. */
  readonly services: ReadonlyMap<string, SatelliteService>;
  /** In service by then. */
  readonly systems: readonly SatelliteSystemResult[];
}

/** What is asked of the offers at one place. */
export interface OffersQuestion {
  readonly plan: SatellitePlan;
  readonly system: SatelliteSystem;
  /** Of those aboard, the ones that the system works with. */
  readonly satelliteTerminalIds: readonly string[];
  readonly service: Pick<Service, 'downlinkMbps' | 'uplinkMbps'>;
  readonly place: Position;
  /** Of the system, with the place's number among the question's. */
  readonly question: VisibilityQuestion;
  readonly statistics: VisibilityStatistics;
  readonly placeIndex: number;
}

export interface SatelliteFieldOptions {
  readonly project: Pick<Project, 'satellites' | 'terminals' | 'services'>;
  readonly years: readonly number[];
  /** Those that figures are asked of. */
  readonly serviceIds: readonly string[];
  readonly tiles: readonly TileId[];
  readonly visibility: (question: VisibilityQuestion) => Promise<VisibilityStatistics>;
  readonly offersAt: (question: OffersQuestion) => readonly SatelliteOffer[];
}

/**
 * What the satellites of a project give its services over some tiles, at the end of each year; null
 * where it has none. The best system alone counts at each place, by the rule of `availabilityStack`:
 * rain and the ship's own superstructure may take several at once.
 */
export async function satelliteField(
  options: SatelliteFieldOptions,
): Promise<SatelliteYear[] | null> {
  const { project, years, tiles } = options;
  const plan = project.satellites;
  if (!plan || plan.systems.length === 0) return null;
  const { places, placeOfTile } = placesOf(tiles);
  const lastYear = Math.max(...years);
  const systems = plan.systems.filter(({ disabled, year }) => !disabled && year <= lastYear);
  const seen = await Promise.all(
    systems.map(async (system) => {
      const question = questionOf(system, plan, places);
      return { system, question, statistics: await options.visibility(question) };
    }),
  );
  const services = project.services
    .filter(({ id }) => options.serviceIds.includes(id))
    .flatMap((service) => {
      const terminal = project.terminals.find(({ id }) => id === service.terminalId);
      const aboard = terminal?.satelliteTerminalIds ?? [];
      if (aboard.length === 0) return [];
      /** By place: of all systems that are in service at the last. */
      const offers = places.map((place, placeIndex) =>
        seen.flatMap(({ system, question, statistics }) => {
          const satelliteTerminalIds = aboard.filter((id) => system.terminalIds.includes(id));
          if (satelliteTerminalIds.length === 0) return [];
          const where = { place, placeIndex, question, statistics };
          return options.offersAt({ plan, system, satelliteTerminalIds, service, ...where });
        }),
      );
      return [{ service, offers }];
    });
  return years.map((year) => {
    const inService = seen.filter(({ system }) => system.year <= year);
    const ids = new Set(inService.map(({ system }) => system.id));
    return {
      year,
      services: new Map(
        services.map(({ service, offers }) => {
          const best = offers.map((all) =>
            bestOf(
              service,
              all.filter(({ systemId }) => ids.has(systemId)),
            ),
          );
          const ofTile = (tile: number) => best[placeOfTile[tile]];
          return [
            service.id,
            {
              probability: Float64Array.from(
                tiles,
                (_, tile) => (ofTile(tile)?.availabilityPercent ?? 0) / 100,
              ),
              systemIds: tiles.map((_, tile) => ofTile(tile)?.systemId ?? null),
            },
          ];
        }),
      ),
      systems: inService.map(({ system, question, statistics }) =>
        systemResult(system, question, statistics),
      ),
    };
  });
}

/** The centres of the tiles' ancestors, each once. */
function placesOf(tiles: readonly TileId[]): { places: Position[]; placeOfTile: Int32Array } {
  const places: Position[] = [];
  const known = new Map<string, number>();
  const placeOfTile = Int32Array.from(tiles, ({ z, x, y }) => {
    const scale = 2 ** Math.max(0, z - finestLevel);
    const tile = {
      z: Math.min(z, finestLevel),
      x: Math.floor(x / scale),
      y: Math.floor(y / scale),
    };
    const key = tileKey(tile);
    const place = known.get(key) ?? places.push(centreOf(tile)) - 1;
    known.set(key, place);
    return place;
  });
  return { places, placeOfTile };
}

function centreOf(tile: TileId): Position {
  return {
    longitudeDeg: longitudeOfColumn(tile, tileSide / 2),
    latitudeDeg: latitudeOfRow(tile, tileSide / 2),
  };
}

/** Masks are the system's own and those of the terminals that reach less low than it does. */
function questionOf(
  { orbit, minimumElevationDeg, terminalIds }: SatelliteSystem,
  { period, terminals }: SatellitePlan,
  places: readonly Position[],
): VisibilityQuestion {
  const masks = terminals
    .filter(({ id }) => terminalIds.includes(id))
    .map((terminal) => Math.max(minimumElevationDeg, terminal.minimumElevationDeg));
  return {
    orbit,
    places,
    masksDeg: [...new Set([minimumElevationDeg, ...masks])].sort((a, b) => a - b),
    startMs: Date.parse(period.startUtc),
    durationS: period.hours * 3600,
    stepS: period.stepS,
  };
}

function bestOf(service: Service, offers: readonly SatelliteOffer[]): SatelliteOffer | null {
  const { primary, entries } = availabilityStack(service, null, offers);
  if (primary?.kind === 'satellite') return primary.offer;
  // none has the rates half the time: what is there at some times counts for as much
  let best: SatelliteOffer | null = null;
  for (const { kind, offer } of entries) {
    if (kind === 'satellite' && offer.availabilityPercent > (best?.availabilityPercent ?? 0)) {
      best = offer;
    }
  }
  return best;
}

function systemResult(
  { id, name, orbit, minimumElevationDeg }: SatelliteSystem,
  { places, masksDeg }: VisibilityQuestion,
  { timePercent, longestGapS }: VisibilityStatistics,
): SatelliteSystemResult {
  const from = masksDeg.indexOf(minimumElevationDeg) * places.length;
  const percents = timePercent.subarray(from, from + places.length);
  return {
    id,
    name,
    satellites:
      orbit.type === 'walker'
        ? orbit.shells.reduce((sum, shell) => sum + shell.planes * shell.satellitesPerPlane, 0)
        : orbit.satellites.length,
    minimumElevationDeg,
    leastVisiblePercent: percents.reduce((least, percent) => Math.min(least, percent), 100),
    mostVisiblePercent: percents.reduce((most, percent) => Math.max(most, percent), 0),
    longestGapS: longestGapS
      .subarray(from, from + places.length)
      .reduce((longest, gapS) => Math.max(longest, gapS), 0),
  };
}
