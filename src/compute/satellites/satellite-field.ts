import { LeastRecent } from '../../coverage/least-recent.ts';
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
import { canonicalJson, contentHash } from '../../planning/content-hash.ts';
import type { Project } from '../../planning/project.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import { isCancelled } from '../thread-pool.ts';
import type { AskedService, PlacesQuestion, YearAtPlaces } from './satellites-at-places.ts';

/** Satellites are looked at from the centres of tiles no finer than this: their figures vary slowly. */
const finestLevel = 10;
/** Fields kept: those of the edits before and after, by cell size and terminals. */
const kept = 12;

/** Who answers what a field asks. */
export interface SatelliteSources {
  readonly visibility: (
    question: VisibilityQuestion,
    signal?: AbortSignal,
  ) => Promise<VisibilityStatistics>;
  readonly atPlaces: (question: PlacesQuestion, signal?: AbortSignal) => Promise<YearAtPlaces[]>;
}

export interface SatelliteFieldOptions {
  readonly project: Pick<Project, 'satellites' | 'terminals' | 'services'>;
  readonly years: readonly number[];
  /** Those that figures are asked of; where the terminal names no satellite terminal they have none. */
  readonly serviceIds: readonly string[];
  readonly tiles: readonly TileId[];
  readonly signal?: AbortSignal | undefined;
}

/** What satellites give over some tiles: `places` of the years by tile. */
export interface SatelliteField {
  /** By tile: the place that stands for it. */
  readonly placeOfTile: Int32Array;
  readonly years: readonly YearAtPlaces[];
}

/**
 * What the satellites of a project give its services over some tiles, at the end of each year; null
 * where it has none. It does not depend on sites.
 */
export async function satelliteField(
  { project, years, serviceIds, tiles, signal }: SatelliteFieldOptions,
  { visibility, atPlaces }: SatelliteSources,
): Promise<SatelliteField | null> {
  const plan = project.satellites;
  if (!plan || plan.systems.length === 0) return null;
  const { places, placeOfTile } = placesOf(tiles);
  const systems = plan.systems.filter((system) =>
    years.some((year) => systemsOfYear(plan, year).includes(system)),
  );
  const seen = await Promise.all(
    systems.map(async (system) => {
      const question = questionOf(system, plan, places);
      const statistics = await visibility(question, signal);
      return [system.id, { masksDeg: question.masksDeg, statistics }] as const;
    }),
  );
  const services = askedServices(project, serviceIds);
  const question = { plan, years, places, services, seen: new Map(seen) };
  return { placeOfTile, years: await atPlaces(question, signal) };
}

/** Keeps fields: an edit of sites asks for the same again. */
export class SatelliteFields {
  readonly #sources: SatelliteSources;
  readonly #fields = new LeastRecent<Promise<SatelliteField | null>>(kept);

  constructor(sources: SatelliteSources) {
    this.#sources = sources;
  }

  /** As `satelliteField`, once for all that ask for the same. @throws an AbortError when cancelled. */
  async of(options: SatelliteFieldOptions): Promise<SatelliteField | null> {
    const { project, years, serviceIds, tiles, signal } = options;
    if (!project.satellites) return null;
    const asked = [project.satellites, askedServices(project, serviceIds), years];
    const key = contentHash(canonicalJson([...asked, tiles.map(tileKey)]));
    for (;;) {
      const field = this.#fields.getOrMake(key, () => satelliteField(options, this.#sources));
      try {
        return await field;
      } catch (error) {
        this.#fields.delete(key);
        // another run asked first and was cancelled: ask again
        if (!isCancelled(error) || signal?.aborted) throw error;
      }
    }
  }
}

/** Those of the services that satellites can be asked for: with the satellite terminals aboard. */
export function askedServices(
  { services, terminals }: SatelliteFieldOptions['project'],
  serviceIds: readonly string[],
): AskedService[] {
  return services.flatMap(({ id, terminalId, downlinkMbps, uplinkMbps }) => {
    const terminal = terminals.find((each) => each.id === terminalId);
    const satelliteTerminalIds = terminal?.satelliteTerminalIds ?? [];
    if (satelliteTerminalIds.length === 0 || !serviceIds.includes(id)) return [];
    return [{ id, downlinkMbps, uplinkMbps, satelliteTerminalIds }];
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
export function questionOf(
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
