import type { Position } from '../geo/position.ts';
import { radialCurve } from '../geo/radial-curve.ts';
import type { Bounds } from '../geo/tile-grid.ts';
import type { RadialSteps } from '../radio/propagation/propagation-model.ts';
import type { SurfaceGrid } from '../terrain/surface-grid.ts';

/** Side of a cell of the grid, about 2 km. */
const stepDeg = 0.02;

/** Cells kept around those that are wanted: more than the gap between two radials at 150 km. */
const rim = 2;

/** Where path loss is asked for: the sea, the assets, and a rim about them. */
export interface WantedPlaces {
  readonly bounds: Bounds;
  readonly columns: number;
  readonly rows: number;
  /** 1 where wanted, row by row from the south-west. */
  readonly wanted: Uint8Array;
}

/** Marks the sea of a surface and the places of assets: nothing is shown or counted elsewhere. */
export function wantedPlaces(surface: SurfaceGrid, assets: readonly Position[]): WantedPlaces {
  const { bounds } = surface;
  const columns = Math.ceil((bounds.east - bounds.west) / stepDeg);
  const rows = Math.ceil((bounds.north - bounds.south) / stepDeg);
  const near = new Uint8Array(columns * rows);
  const columnOf = (longitudeDeg: number) =>
    Math.min(columns - 1, Math.max(0, Math.floor((longitudeDeg - bounds.west) / stepDeg)));
  const rowOf = (latitudeDeg: number) =>
    Math.min(rows - 1, Math.max(0, Math.floor((latitudeDeg - bounds.south) / stepDeg)));
  // millions of cells: what they have in common is worked out once
  const firstColumns = new Int32Array(surface.columns);
  const lastColumns = new Int32Array(surface.columns);
  for (let i = 0; i < surface.columns; i++) {
    const west = bounds.west + i * surface.stepDeg;
    firstColumns[i] = columnOf(west);
    lastColumns[i] = columnOf(west + surface.stepDeg);
  }
  for (let start = 0; start < surface.land.length; start += surface.columns) {
    const south = bounds.south + (start / surface.columns) * surface.stepDeg;
    const [firstRow, lastRow] = [rowOf(south), rowOf(south + surface.stepDeg)];
    for (let i = 0; i < surface.columns; i++) {
      if (surface.land[start + i] === 1) continue;
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumns[i]; column <= lastColumns[i]; column++) {
          near[row * columns + column] = 1;
        }
      }
    }
  }
  for (const { longitudeDeg, latitudeDeg } of assets) {
    near[rowOf(latitudeDeg) * columns + columnOf(longitudeDeg)] = 1;
  }
  return { bounds, columns, rows, wanted: widened(near, columns, rows) };
}

/** Whether a place is wanted; all beyond the grid is. */
function isWanted(
  { bounds, columns, rows, wanted }: WantedPlaces,
  longitudeDeg: number,
  latitudeDeg: number,
): boolean {
  const column = Math.floor((longitudeDeg - bounds.west) / stepDeg);
  const row = Math.floor((latitudeDeg - bounds.south) / stepDeg);
  if (column < 0 || column >= columns || row < 0 || row >= rows) return true;
  return wanted[row * columns + column] === 1;
}

/** Which samples of a radial are wanted, into `wanted`. */
export function fillWanted(
  places: WantedPlaces,
  origin: Position,
  azimuthDeg: number,
  { stepKm, count }: RadialSteps,
  wanted: Uint8Array,
): void {
  const { north, northBend, east, eastBend } = radialCurve(origin, azimuthDeg);
  for (let i = 0; i < count; i++) {
    const distanceM = i * stepKm * 1000;
    const longitudeDeg = origin.longitudeDeg + distanceM * (east + distanceM * eastBend);
    const latitudeDeg = origin.latitudeDeg + distanceM * (north + distanceM * northBend);
    wanted[i] = isWanted(places, longitudeDeg, latitudeDeg) ? 1 : 0;
  }
}

function widened(cells: Uint8Array, columns: number, rows: number): Uint8Array {
  const wide = new Uint8Array(cells.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (cells[row * columns + column] === 0) continue;
      const last = Math.min(columns, column + rim + 1);
      for (let r = Math.max(0, row - rim); r <= Math.min(rows - 1, row + rim); r++) {
        wide.fill(1, r * columns + Math.max(0, column - rim), r * columns + last);
      }
    }
  }
  return wide;
}
