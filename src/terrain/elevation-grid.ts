import type { Bounds } from '../geo/tile-grid.ts';

/** Posts in rows of longitude and latitude, on which a digital elevation model gives heights. */
export interface PostLattice {
  /** Place of the south-western post. */
  readonly westDeg: number;
  readonly southDeg: number;
  readonly longitudeStepDeg: number;
  readonly latitudeStepDeg: number;
  readonly columns: number;
  readonly rows: number;
}

/** Heights of the ground from a digital elevation model. */
export interface ElevationGrid extends PostLattice {
  /** Above mean sea level, NaN where unknown; row by row from the south-west. */
  readonly heightsM: Float32Array;
}

/** Height at a place between the posts, NaN beyond the grid and where the nearest is unknown. */
export function elevationM(grid: ElevationGrid, longitudeDeg: number, latitudeDeg: number): number {
  const { columns, rows, heightsM } = grid;
  const x = (longitudeDeg - grid.westDeg) / grid.longitudeStepDeg;
  const y = (latitudeDeg - grid.southDeg) / grid.latitudeStepDeg;
  if (!(x >= -0.5 && x <= columns - 0.5 && y >= -0.5 && y <= rows - 0.5)) return Number.NaN;
  const column = Math.min(Math.max(Math.floor(x), 0), columns - 2);
  const row = Math.min(Math.max(Math.floor(y), 0), rows - 2);
  const east = Math.min(Math.max(x - column, 0), 1);
  const north = Math.min(Math.max(y - row, 0), 1);
  const at = row * columns + column;
  const south = heightsM[at] + east * (heightsM[at + 1] - heightsM[at]);
  const above = at + columns;
  const next = heightsM[above] + east * (heightsM[above + 1] - heightsM[above]);
  const heightM = south + north * (next - south);
  if (!Number.isNaN(heightM)) return heightM;
  return heightsM[(north < 0.5 ? at : above) + (east < 0.5 ? 0 : 1)];
}

/** The box that posts speak for, each for half a step about it. */
export function boundsOfPosts(lattice: PostLattice): Bounds {
  const { westDeg, southDeg, longitudeStepDeg, latitudeStepDeg, columns, rows } = lattice;
  return {
    west: westDeg - longitudeStepDeg / 2,
    south: southDeg - latitudeStepDeg / 2,
    east: westDeg + (columns - 0.5) * longitudeStepDeg,
    north: southDeg + (rows - 0.5) * latitudeStepDeg,
  };
}
