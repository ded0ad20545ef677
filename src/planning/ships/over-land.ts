import type { Position as Vertex } from 'geojson';
import { geodesicBetween, geodesicDestination } from '../../geo/geodesic.ts';
import { ringsOf } from '../../geo/polygon-raster.ts';
import type { Position } from '../../geo/position.ts';
import { featuresOfKind, type Region } from '../../geo/region.ts';
import { drawSurface, type SurfaceGrid } from '../../terrain/surface-grid.ts';

/** Legs so short are straight on the chart to within metres. */
const shortM = 10_000;

/** Side of the cells that land is drawn in, some 200 m. */
const cellDeg = 0.002;

/** A way is looked at every so many metres. */
const stepM = 200;

/**
 * So much of a way may lie on land and pass for a harbour, a river's mouth or the coarseness of the
 * shore: anywhere, at either end of the way, and near a port. Several fishing ports of this coast
 * lie 5 to 8 km up creeks that the shore does not show.
 */
const tolerancesKm = { anywhere: 1, atEnds: 4, nearPorts: 8 } as const;

/** From a port of the region so far, quays are looked for. */
const quaysWithinKm = 5;

/** Shorter stretches are not told at all: the shore itself is no more exact. */
const toldFromKm = 0.4;

/** A stretch of a way that the region's data have as land. */
export interface LandStretch {
  /** Legs that it begins and ends on, from 0. */
  readonly firstLeg: number;
  readonly lastLeg: number;
  readonly km: number;
  /** Its middle. */
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  /** Whether it passes for a harbour. */
  readonly isTolerated: boolean;
}

const grids = new WeakMap<Region, SurfaceGrid>();

/** Finds the stretches of a way, which goes by geodesics, that lie on land. Beyond the region's data nothing is land. */
export function landStretches(line: readonly Vertex[], region: Region): LandStretch[] {
  const grid = landGrid(region);
  const runs: { legs: number[]; places: Position[]; km: number; touchesEnd: boolean }[] = [];
  let open: (typeof runs)[number] | null = null;
  for (let leg = 0; leg + 1 < line.length; leg++) {
    const from = positionOf(line[leg]);
    const to = positionOf(line[leg + 1]);
    const { distanceM, bearingDeg } = geodesicBetween(from, to);
    const pieces = Math.max(1, Math.ceil(distanceM / stepM));
    for (let piece = 0; piece < pieces; piece++) {
      const share = (piece + 0.5) / pieces;
      const place =
        distanceM < shortM
          ? between(from, to, share)
          : geodesicDestination(from, share * distanceM, bearingDeg);
      if (!isLand(grid, place)) {
        open = null;
        continue;
      }
      if (!open) {
        open = { legs: [], places: [], km: 0, touchesEnd: leg === 0 && piece === 0 };
        runs.push(open);
      }
      open.legs.push(leg);
      open.places.push(place);
      open.km += distanceM / pieces / 1000;
      open.touchesEnd ||= leg + 2 === line.length && piece === pieces - 1;
    }
  }
  const ports = portsOf(region);
  return runs
    .filter(({ km }) => km >= toldFromKm)
    .map(({ legs, places, km, touchesEnd }) => {
      const middle = places[Math.floor(places.length / 2)];
      const isNearPort = ports.some(
        (port) => geodesicBetween(middle, port).distanceM <= quaysWithinKm * 1000,
      );
      const { anywhere, atEnds, nearPorts } = tolerancesKm;
      const tolerated = isNearPort ? nearPorts : touchesEnd ? atEnds : anywhere;
      return {
        firstLeg: legs[0],
        lastLeg: legs[legs.length - 1],
        km,
        ...middle,
        isTolerated: km <= tolerated,
      };
    });
}

function landGrid(region: Region): SurfaceGrid {
  const known = grids.get(region);
  if (known) return known;
  const land = [...featuresOfKind(region, 'land'), ...featuresOfKind(region, 'island')];
  const rings = land.map(({ geometry }) => ringsOf(geometry));
  const grid = drawSurface(rings, region.scope, cellDeg);
  grids.set(region, grid);
  return grid;
}

function isLand({ bounds, columns, rows, stepDeg, land }: SurfaceGrid, place: Position): boolean {
  const column = Math.floor((place.longitudeDeg - bounds.west) / stepDeg);
  const row = Math.floor((place.latitudeDeg - bounds.south) / stepDeg);
  if (column < 0 || column >= columns || row < 0 || row >= rows) return false;
  return land[row * columns + column] === 1;
}

function portsOf(region: Region): Position[] {
  return ['port', 'fishingPort', 'riverPort'].flatMap((kind) =>
    featuresOfKind(region, kind).flatMap(({ geometry }) =>
      geometry.type === 'Point' ? [positionOf(geometry.coordinates)] : [],
    ),
  );
}

function between(from: Position, to: Position, share: number): Position {
  return {
    longitudeDeg: from.longitudeDeg + share * (to.longitudeDeg - from.longitudeDeg),
    latitudeDeg: from.latitudeDeg + share * (to.latitudeDeg - from.latitudeDeg),
  };
}

function positionOf([longitudeDeg, latitudeDeg]: Vertex): Position {
  return { longitudeDeg, latitudeDeg };
}
