import { landBit, mapLevel, maskTile } from '../../coverage/tile-mask.ts';
import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import { featuresOfKind, type Region } from '../../geo/region.ts';
import { type ShoreLine, shoreDistanceM, shoreLine } from '../../geo/shore-line.ts';
import { cellAreas, tileSide } from '../../geo/tile-grid.ts';
import type { Name } from '../../network/name.ts';
import type { PlanArea } from '../../planning/plan-area.ts';
import type { Project } from '../../planning/project.ts';
import type { AssetKind } from '../../planning/zone.ts';
import type { WeakArea } from '../../report/pack/report-pack.ts';
import { type WeakGrid, weakAreas } from '../../report/pack/weak-areas.ts';
import {
  type CellWindow,
  windowLatitude,
  windowLongitude,
} from '../../report/picture/cell-window.ts';
import { windowCells } from '../layer-export/window-cells.ts';
import { zonesOfGoals } from './main-services.ts';
import { tilesOfWindow } from './window-layers.ts';

/** Largest areas that are named, for each service. */
const mostAreas = 10;

/** Lines pass by much that they do not name. */
const namesNothing: readonly AssetKind[] = ['lane', 'route', 'road'];

/**
 * The largest areas without the services that goals ask for in zones, at the end of a year. Where
 * zones overlap, a cell counts for the first of them.
 *
 * @param causeOf limiting causes of a service in the window; undefined when it was not drawn
 */
export function namedWeakAreas(
  project: Project,
  region: Region,
  area: PlanArea,
  window: CellWindow,
  year: number,
  causeOf: (serviceId: string) => Uint8Array | undefined,
): WeakArea[] {
  const bits = zoneBits(area, window);
  const rowAreas = areasOfRows(window);
  const places = namedPlaces(project, region);
  let shore: ShoreLine | null = null;
  const found: WeakArea[] = [];
  for (const [serviceId, zoneIds] of zonesOfGoals(project)) {
    const cause = causeOf(serviceId);
    if (!cause) continue;
    const zones = zoneIds.map((id) => project.zones.findIndex((zone) => zone.id === id));
    const zone = zonesOfCells(bits, zones);
    const grid: WeakGrid = { columns: window.columns, zone, cause, rowAreas };
    weakAreas(grid, mostAreas).forEach(({ cell, ...weak }, rank) => {
      const place = placeOf(window, cell);
      shore ??= shoreLine(region);
      found.push({
        id: `${serviceId}-${rank + 1}`,
        zoneId: project.zones[weak.zone].id,
        serviceId,
        year,
        areaKm2: weak.areaKm2,
        longitudeDeg: rounded(place.longitudeDeg, 5),
        latitudeDeg: rounded(place.latitudeDeg, 5),
        shoreDistanceKm: rounded(shoreDistanceM(shore, place) / 1000, 1),
        ...nearest(places, place),
        cause: weak.cause,
      });
    });
  }
  return found;
}

/** By cell: the first of some zones that it lies in; −1 for none. */
function zonesOfCells(bits: Int32Array, zones: readonly number[]): Int8Array {
  const found = new Int8Array(bits.length);
  let [last, of] = [0, -1];
  for (let cell = 0; cell < found.length; cell++) {
    // neighbours are mostly alike
    if (bits[cell] !== last) {
      last = bits[cell];
      of = zones.find((zone) => (last & (1 << zone)) !== 0) ?? -1;
    }
    found[cell] = of;
  }
  return found;
}

/** By cell of a window: one bit per zone, and that of land. */
function zoneBits({ setup }: PlanArea, window: CellWindow): Int32Array {
  const level = mapLevel(window.level, setup.zones, setup.land, []);
  const bits = new Int32Array(window.columns * window.rows);
  for (const tile of tilesOfWindow(window)) {
    const mask = maskTile(level, tile);
    windowCells(tile, window, (inTile, inWindow) => {
      bits[inWindow] = mask.bits[inTile] & (landBit - 1);
    });
  }
  return bits;
}

function areasOfRows({ level, firstRow, rows }: CellWindow): Float64Array {
  const byTile = new Map<number, Float64Array>();
  return Float64Array.from({ length: rows }, (_, row) => {
    const y = Math.floor((firstRow + row) / tileSide);
    const areas = byTile.get(y) ?? cellAreas({ z: level, x: 0, y });
    byTile.set(y, areas);
    return areas[firstRow + row - y * tileSide];
  });
}

function placeOf(window: CellWindow, cell: number): Position {
  const row = Math.floor(cell / window.columns);
  return {
    longitudeDeg: windowLongitude(window, cell - row * window.columns + 0.5),
    latitudeDeg: windowLatitude(window, row + 0.5),
  };
}

interface NamedPlace extends Position {
  readonly name: Name;
}

/** Towns of the region and assets of the project, by all their corners. */
function namedPlaces(project: Project, region: Region): NamedPlace[] {
  const towns = featuresOfKind(region, 'town').map(({ geometry, properties }) => ({
    name: { zh: properties.nameZh, en: properties.nameEn },
    shape: geometry as unknown,
  }));
  const assets = project.assets
    .filter(({ kind }) => !namesNothing.includes(kind))
    .map(({ name, shape }) => ({
      name,
      shape: (shape.type === 'geodata'
        ? region.features.get(shape.id)?.geometry
        : shape) as unknown,
    }));
  return [...assets, ...towns].flatMap(({ name, shape }) =>
    cornersOf((shape as { coordinates?: unknown } | undefined)?.coordinates).map(
      ([longitudeDeg, latitudeDeg]) => ({ name, longitudeDeg, latitudeDeg }),
    ),
  );
}

function cornersOf(coordinates: unknown): number[][] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number'
    ? [coordinates as number[]]
    : coordinates.flatMap(cornersOf);
}

function nearest(places: readonly NamedPlace[], from: Position): Pick<WeakArea, 'near' | 'nearKm'> {
  const shrink = Math.cos((from.latitudeDeg * Math.PI) / 180);
  let best: NamedPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const east = (place.longitudeDeg - from.longitudeDeg) * shrink;
    const north = place.latitudeDeg - from.latitudeDeg;
    const distance = east * east + north * north;
    if (distance < least) [best, least] = [place, distance];
  }
  if (!best) return { near: { zh: '—', en: '—' }, nearKm: null };
  const distanceKm = geodesicBetween(from, best).distanceM / 1000;
  return { near: best.name, nearKm: rounded(distanceKm, 1) };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
