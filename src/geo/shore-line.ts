import { lineString, nearestPointOnLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { geodesicBetween } from './geodesic.ts';
import { boundsOfRings, ringsOf } from './polygon-raster.ts';
import type { Position, Vertex } from './position.ts';
import { featuresOfKind, type Region } from './region.ts';
import type { Bounds } from './tile-grid.ts';

/** The shore as lines, each with its box so that far ones are passed over. */
export interface ShoreLine {
  readonly pieces: readonly { readonly line: Feature<LineString>; readonly box: Box }[];
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Vertices per piece. */
const pieceLength = 40;

/** Cuts the outlines of the region's land into pieces. The frame that the data end at is not shore. */
export function shoreLine(region: Region): ShoreLine {
  const rings = featuresOfKind(region, 'land').flatMap(({ geometry }) => ringsOf(geometry));
  const pieces = rings
    .flatMap((ring) => withoutFrame(ring, region.scope))
    .flatMap((line) => {
      const parts = [];
      for (let i = 0; i + 1 < line.length; i += pieceLength) {
        const vertices = line.slice(i, i + pieceLength + 1);
        const { west, south, east, north } = boundsOfRings([vertices]);
        const box: Box = [west, south, east, north];
        parts.push({ line: lineString([...vertices]), box });
      }
      return parts;
    });
  return { pieces };
}

/** The runs of a ring's legs that do not lie along the frame. */
function withoutFrame(ring: readonly Vertex[], frame: Bounds): Vertex[][] {
  const isFrame = ([ax, ay]: Vertex, [bx, by]: Vertex) =>
    (ax === bx && (ax === frame.west || ax === frame.east)) ||
    (ay === by && (ay === frame.south || ay === frame.north));
  const runs: Vertex[][] = [[ring[0]]];
  for (let i = 1; i < ring.length; i++) {
    if (isFrame(ring[i - 1], ring[i])) runs.push([ring[i]]);
    else runs[runs.length - 1].push(ring[i]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Distance from a place to the nearest shore, in metres on the ellipsoid. */
export function shoreDistanceM({ pieces }: ShoreLine, position: Position): number {
  const { longitudeDeg, latitudeDeg } = position;
  const shrink = Math.cos((latitudeDeg * Math.PI) / 180);
  const ranked = pieces
    .map(({ line, box: [west, south, east, north] }) => {
      const dLon = Math.max(west - longitudeDeg, 0, longitudeDeg - east) * shrink;
      const dLat = Math.max(south - latitudeDeg, 0, latitudeDeg - north);
      return { line, leastDeg: Math.hypot(dLon, dLat) };
    })
    .sort((a, b) => a.leastDeg - b.leastDeg);
  let best = Number.POSITIVE_INFINITY;
  for (const { line, leastDeg } of ranked) {
    if (leastDeg * 110_000 > best) break;
    const [lon, lat] = nearestPointOnLine(line, [longitudeDeg, latitudeDeg]).geometry.coordinates;
    const there = { longitudeDeg: lon, latitudeDeg: lat };
    best = Math.min(best, geodesicBetween(position, there).distanceM);
  }
  return best;
}
