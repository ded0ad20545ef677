import type { Bounds } from '../../geo/tile-grid.ts';
import { boundsOfPosts, type ElevationGrid, type PostLattice } from '../elevation-grid.ts';
import type { ElevationSource } from './elevation-source.ts';

/** Posts are kept no closer than 3 seconds of arc, about 90 m: receivers stand 200 m apart. */
const finestStepDeg = 1 / 1200;

/** Most posts kept, 64 MB: every worker has a copy. */
const mostPosts = 16_000_000;

/** Heights beyond these are no metres above the sea. */
const lowestM = -500;
const highestM = 9000;

/** Rows read at a time. */
const bandRows = 256;

/** Heights being put together: their sums and how many there are, by post. */
export interface Mosaic {
  readonly lattice: PostLattice;
  readonly sumsM: Float32Array;
  readonly counts: Uint32Array;
}

/**
 * A lattice over what the sources cover of the scope. Its posts are every so many of those of the
 * coarsest source, so that a single file of 3″ keeps its own.
 */
export function emptyMosaic(lattices: readonly PostLattice[], scope: Bounds): Mosaic {
  const coarsest = lattices.reduce((a, b) => (b.latitudeStepDeg > a.latitudeStepDeg ? b : a));
  const cover = lattices.map(boundsOfPosts).map((box) => commonBox(box, scope));
  const box = cover.reduce((a, b) => ({
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  }));
  let every = Math.max(1, Math.ceil(finestStepDeg / coarsest.latitudeStepDeg - 1e-6));
  let lattice = latticeOver(box, coarsest, every);
  while (lattice.columns * lattice.rows > mostPosts) {
    lattice = latticeOver(box, coarsest, ++every);
  }
  const posts = lattice.columns * lattice.rows;
  return { lattice, sumsM: new Float32Array(posts), counts: new Uint32Array(posts) };
}

/** The posts inside a box, out of every so many of a lattice that goes on for ever. */
function latticeOver(box: Bounds, from: PostLattice, every: number): PostLattice {
  const longitudeStepDeg = from.longitudeStepDeg * every;
  const latitudeStepDeg = from.latitudeStepDeg * every;
  // a post on the very edge stays inside in spite of rounding
  const first = (edge: number, origin: number, step: number) =>
    Math.ceil((edge - origin) / step - 1e-6);
  const west = first(box.west, from.westDeg, longitudeStepDeg);
  const south = first(box.south, from.southDeg, latitudeStepDeg);
  const east = -first(-box.east, -from.westDeg, longitudeStepDeg);
  const north = -first(-box.north, -from.southDeg, latitudeStepDeg);
  return {
    westDeg: from.westDeg + west * longitudeStepDeg,
    southDeg: from.southDeg + south * latitudeStepDeg,
    longitudeStepDeg,
    latitudeStepDeg,
    columns: Math.max(2, east - west + 1),
    rows: Math.max(2, north - south + 1),
  };
}

function commonBox(a: Bounds, b: Bounds): Bounds {
  return {
    west: Math.max(a.west, b.west),
    south: Math.max(a.south, b.south),
    east: Math.min(a.east, b.east),
    north: Math.min(a.north, b.north),
  };
}

/** Adds a file's heights, each to the post nearest to it. Returns what speaks against the file. */
export async function addSource(mosaic: Mosaic, source: ElevationSource): Promise<string | null> {
  const { lattice } = source;
  const target = mosaic.lattice;
  let known = 0;
  for (let first = 0; first < lattice.rows; first += bandRows) {
    const count = Math.min(bandRows, lattice.rows - first);
    const southernmost = nearestRow(target, lattice, first);
    if (nearestRow(target, lattice, first + count - 1) < 0 || southernmost >= target.rows) continue;
    let heightsM: ArrayLike<number>;
    try {
      heightsM = await source.readRows(first, count);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return `${source.name}: cannot be read to its end (${message}) — expected a whole file`;
    }
    for (let row = 0; row < count; row++) {
      const targetRow = nearestRow(target, lattice, first + row);
      if (targetRow < 0 || targetRow >= target.rows) continue;
      const found = addRow(mosaic, lattice, heightsM, row, targetRow);
      if (typeof found === 'number') known += found;
      else
        return `${source.name}: ${found.heightM} — expected heights in metres, ${lowestM} to ${highestM}`;
    }
  }
  return known > 0 ? null : `${source.name}: no known height — expected some in the region`;
}

/** Adds one row and returns how many heights it had, or the one that cannot be a height. */
function addRow(
  { lattice: target, sumsM, counts }: Mosaic,
  lattice: PostLattice,
  heightsM: ArrayLike<number>,
  row: number,
  targetRow: number,
): number | { readonly heightM: number } {
  let known = 0;
  const scale = lattice.longitudeStepDeg / target.longitudeStepDeg;
  const shift = (lattice.westDeg - target.westDeg) / target.longitudeStepDeg;
  for (let column = 0; column < lattice.columns; column++) {
    const heightM = heightsM[row * lattice.columns + column];
    const targetColumn = Math.round(shift + column * scale);
    if (targetColumn < 0 || targetColumn >= target.columns || Number.isNaN(heightM)) continue;
    if (!(heightM >= lowestM && heightM <= highestM)) return { heightM };
    const post = targetRow * target.columns + targetColumn;
    sumsM[post] += heightM;
    counts[post] += 1;
    known += 1;
  }
  return known;
}

function nearestRow(target: PostLattice, lattice: PostLattice, row: number): number {
  const latitudeDeg = lattice.southDeg + row * lattice.latitudeStepDeg;
  return Math.round((latitudeDeg - target.southDeg) / target.latitudeStepDeg);
}

/** The mean height by post. The mosaic is used up. */
export function finishMosaic({ lattice, sumsM, counts }: Mosaic): ElevationGrid {
  for (let i = 0; i < sumsM.length; i++) {
    sumsM[i] = counts[i] > 0 ? sumsM[i] / counts[i] : Number.NaN;
  }
  return { ...lattice, heightsM: sumsM };
}
