import type { Position } from 'geojson';

/** A place on the plane about a wind farm's centre: km to the east, km to the north. */
type PlanePlace = readonly [eastKm: number, northKm: number];

interface Row {
  readonly start: PlanePlace;
  readonly end: PlanePlace;
  readonly lengthKm: number;
}

/**
 * So many turbines in parallel rows within a convex outline, their nearest neighbours about
 * `spacingKm` apart. Made up: only the outline, the count and the spacing are those of the farm.
 */
export function turbineLayout(
  outline: readonly Position[],
  count: number,
  spacingKm: number,
): Position[] {
  const plane = planeAbout(outline[0]);
  const corners = outline.map(plane.toPlane);
  const along = longAxis(corners);
  let best = { rows: [] as Row[], misfit: Number.POSITIVE_INFINITY };
  for (let number = 2; number <= count / 2; number++) {
    const { rows, gapKm } = rowsAcross(corners, along, number);
    const total = rows.reduce((sum, row) => sum + row.lengthKm, 0);
    const inRowKm = total / (count - number);
    const misfit = Math.abs(Math.min(inRowKm, gapKm) - spacingKm);
    if (misfit < best.misfit) best = { rows, misfit };
  }
  return countsByLength(count, best.rows)
    .flatMap((n, i) => spread(best.rows[i], n))
    .map(plane.toPlace);
}

/** A rectangle about a place, half as long again from west to east as from south to north. */
export function rectangleAbout(centre: Position, areaKm2: number): Position[] {
  const { toPlace } = planeAbout(centre);
  const x = Math.sqrt(areaKm2 * 1.5) / 2;
  const y = areaKm2 / (4 * x);
  const corners: PlanePlace[] = [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
    [-x, -y],
  ];
  return corners.map(toPlace);
}

/** `count` places on the long axis of an outline, about its centre, evenly apart. */
export function alongAxis(
  outline: readonly Position[],
  centre: Position,
  count: number,
): Position[] {
  const plane = planeAbout(centre);
  const corners = outline.map(plane.toPlane);
  const [east, north] = longAxis(corners);
  const reach = Math.max(...corners.map(([x, y]) => Math.abs(x * east + y * north)));
  return Array.from({ length: count }, (_, i) => {
    const at = reach * ((2 * i + 1) / count - 1);
    return plane.toPlace([east * at, north * at]);
  });
}

/** A plane good to 1 part in 1000 over the 20 km of a wind farm. */
function planeAbout([lon, lat]: Position) {
  const kmPerLat = 110.9;
  const kmPerLon = 111.4 * Math.cos((lat * Math.PI) / 180);
  return {
    toPlane: (place: Position): PlanePlace => [
      (place[0] - lon) * kmPerLon,
      (place[1] - lat) * kmPerLat,
    ],
    toPlace: ([x, y]: PlanePlace): Position => [lon + x / kmPerLon, lat + y / kmPerLat],
  };
}

/** Direction of the side on which the outline's bounding rectangle is the smallest. */
function longAxis(corners: readonly PlanePlace[]): PlanePlace {
  let axis: PlanePlace = [1, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < corners.length; i++) {
    const dx = corners[i][0] - corners[i - 1][0];
    const dy = corners[i][1] - corners[i - 1][1];
    const side = Math.hypot(dx, dy);
    if (side === 0) continue;
    const [u, v]: PlanePlace = [dx / side, dy / side];
    const long = extent(corners, [u, v]);
    const across = extent(corners, [-v, u]);
    const area = (long.to - long.from) * (across.to - across.from);
    if (area >= least) continue;
    least = area;
    axis = long.to - long.from >= across.to - across.from ? [u, v] : [-v, u];
  }
  return axis;
}

function extent(corners: readonly PlanePlace[], [u, v]: PlanePlace) {
  const values = corners.map(([x, y]) => x * u + y * v);
  return { from: Math.min(...values), to: Math.max(...values) };
}

/** Rows along the axis, from one edge of the outline to the other, cut off at its sides. */
function rowsAcross(corners: readonly PlanePlace[], [u, v]: PlanePlace, number: number) {
  const { from, to } = extent(corners, [-v, u]);
  const gapKm = (to - from) / (number - 1);
  // a hair inside the edges, where the cut is well defined
  const inset = (to - from) * 1e-6;
  const rows = Array.from({ length: number }, (_, i): Row => {
    const offset = Math.min(to - inset, Math.max(from + inset, from + i * gapKm));
    const cuts: number[] = [];
    for (let k = 1; k < corners.length; k++) {
      const a = corners[k - 1][1] * u - corners[k - 1][0] * v - offset;
      const b = corners[k][1] * u - corners[k][0] * v - offset;
      if (a > 0 === b > 0) continue;
      const share = a / (a - b);
      const x = corners[k - 1][0] + share * (corners[k][0] - corners[k - 1][0]);
      const y = corners[k - 1][1] + share * (corners[k][1] - corners[k - 1][1]);
      cuts.push(x * u + y * v);
    }
    const [low, high] = [Math.min(...cuts), Math.max(...cuts)];
    const at = (t: number): PlanePlace => [t * u - offset * v, t * v + offset * u];
    return { start: at(low), end: at(high), lengthKm: high - low };
  });
  return { rows, gapKm };
}

/** Shares a count among rows by their lengths, the largest remainders first. */
function countsByLength(count: number, rows: readonly Row[]): number[] {
  const total = rows.reduce((sum, row) => sum + row.lengthKm, 0);
  const exact = rows.map((row) => (count * row.lengthKm) / total);
  const counts = exact.map(Math.floor);
  const left = count - counts.reduce((sum, n) => sum + n, 0);
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) counts[i]++;
  return counts;
}

function spread({ start, end }: Row, count: number): PlanePlace[] {
  return Array.from({ length: count }, (_, i) => {
    const share = count === 1 ? 0.5 : i / (count - 1);
    return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
  });
}
