import {
  featureCollection,
  intersect,
  lineString,
  point,
  simplify,
  union,
  voronoi,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { densified } from './geodesic.ts';
import { pathIn, type Row, readTable } from './read-table.ts';
import { scopeBox } from './scope.ts';
import { nearestIndex } from './shore-distance.ts';

type Area = Feature<Polygon | MultiPolygon>;

/** The waters that are nearer to the shore of a county than to any other's. */
export interface CountyWaters {
  readonly row: Row;
  readonly area: Area;
}

/** Places of the shore that waters are given to lie at most this far apart. */
const stepKm = 0.5;
/** Common borders are straightened by up to about 300 m. */
const toleranceDeg = 0.003;
/** At 33.5° N a degree of longitude has this share of one of latitude: distances are taken on that plane. */
const squeeze = Math.cos((33.5 * Math.PI) / 180);

/**
 * Parts waters by the nearest county's shore, where the counties of the table share out the
 * mainland's shore from the northern lateral limit to the southern one.
 */
export function countyWaters(shore: readonly Position[], waters: Area): CountyWaters[] {
  const counties = readTable('counties');
  const places = shorePlaces(shore, counties);
  const cells = cellsOf(places);
  const dropped = straightened(cells, places);
  return counties.map((row, county) => {
    const own = cells.filter((_, place) => places[place].county === county);
    const whole = union(featureCollection<Polygon | MultiPolygon>(own))!;
    const straight = mapRings(whole, (ring) => ring.filter((vertex) => !dropped.has(key(vertex))));
    const area = intersect(
      featureCollection<Polygon | MultiPolygon>([unsqueezed(straight), waters]),
    );
    if (!area) throw new Error(`${row.id}: no waters are nearest to its shore`);
    return { row, area };
  });
}

interface ShorePlace {
  readonly place: Position;
  readonly county: number;
}

/** Places all along the shore, with the county that each belongs to. */
function shorePlaces(shore: readonly Position[], counties: readonly Row[]): ShorePlace[] {
  const countyOfLeg = Array.from({ length: shore.length - 1 }, () => -1);
  counties.forEach((row, county) => {
    const ends = pathIn(row, 'shore_lonlat').map((end) => nearestIndex(shore, end));
    for (let i = 0; i + 1 < ends.length; i += 2) {
      countyOfLeg.fill(county, Math.min(ends[i], ends[i + 1]), Math.max(ends[i], ends[i + 1]));
    }
  });
  const nobodys = countyOfLeg.indexOf(-1);
  if (nobodys >= 0) throw new Error(`counties: the shore at ${shore[nobodys]} is of none`);
  const seen = new Set<string>();
  return countyOfLeg.flatMap((county, leg) =>
    densified([shore[leg], shore[leg + 1]], stepKm)
      .slice(0, -1)
      .filter((place) => !seen.has(String(place)) && seen.add(String(place)))
      .map((place) => ({ place, county })),
  );
}

/** All that is nearest to each place, on the squeezed plane. */
function cellsOf(places: readonly ShorePlace[]): Feature<Polygon>[] {
  const [west, south, east, north] = scopeBox;
  const points = places.map(({ place: [lon, lat] }) => point([lon * squeeze, lat]));
  return voronoi(featureCollection(points), {
    bbox: [west * squeeze, south, east * squeeze, north],
  }).features;
}

/** The corners that borders between counties do without: the same on both of their sides. */
function straightened(cells: readonly Feature<Polygon>[], places: readonly ShorePlace[]) {
  const sides = new Map<string, { ends: [Position, Position]; counties: Set<number> }>();
  cells.forEach(({ geometry }, place) => {
    const [ring] = geometry.coordinates;
    for (let i = 1; i < ring.length; i++) {
      const ends: [Position, Position] = [ring[i - 1], ring[i]];
      const name = ends.map(key).sort().join(' ');
      const side = sides.get(name) ?? { ends, counties: new Set() };
      side.counties.add(places[place].county);
      sides.set(name, side);
    }
  });
  const borders = [...sides.values()].filter(({ counties }) => counties.size > 1);
  const dropped = new Set<string>();
  for (const line of chains(borders.map(({ ends }) => ends))) {
    const kept = simplify(lineString(line), { tolerance: toleranceDeg, highQuality: true });
    const keys = new Set(kept.geometry.coordinates.map(key));
    for (const vertex of line) if (!keys.has(key(vertex))) dropped.add(key(vertex));
  }
  return dropped;
}

/** Joins sides into lines that end where three borders meet, or where one ends. */
function chains(sides: readonly [Position, Position][]): Position[][] {
  const at = new Map<string, [Position, Position][]>();
  for (const side of sides) {
    for (const end of side) at.set(key(end), [...(at.get(key(end)) ?? []), side]);
  }
  const used = new Set<[Position, Position]>();
  const isEnd = (vertex: Position) => at.get(key(vertex))?.length !== 2;
  const lines: Position[][] = [];
  for (const side of sides) {
    for (const from of side) {
      if (!isEnd(from) || used.has(side)) continue;
      const line = [from];
      for (let next: [Position, Position] | undefined = side; next; ) {
        used.add(next);
        const [a, b]: [Position, Position] = next;
        const end: Position = key(a) === key(line[line.length - 1]) ? b : a;
        line.push(end);
        next = isEnd(end) ? undefined : at.get(key(end))?.find((other) => !used.has(other));
      }
      lines.push(line);
    }
  }
  return lines;
}

function key([x, y]: Position): string {
  return `${x.toFixed(7)} ${y.toFixed(7)}`;
}

function unsqueezed(area: Area): Area {
  return mapRings(area, (ring) => ring.map(([x, y]) => [x / squeeze, y]));
}

function mapRings(area: Area, change: (ring: Position[]) => Position[]): Area {
  const { geometry } = area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => rings.map(change));
  return { ...area, geometry: { type: 'MultiPolygon', coordinates } };
}
