import { cosine } from '../units/trigonometry.ts';
import type { SurfaceGrid } from './surface-grid.ts';

/** Surface cells along each side of a block of the belt: about 1 km. */
const blockSide = 4;

const kmPerDegree = 111.2;

/** Which land lies near the sea, by blocks of the surface grid. */
export interface CoastalBelt {
  readonly columns: number;
  /** 1 where the sea is near; row by row from the south-west. */
  readonly near: Uint8Array;
}

/** Whether the block with this cell of the surface grid lies in the belt. */
export function isNearSea(belt: CoastalBelt, cell: number, surfaceColumns: number): boolean {
  const row = Math.floor(cell / surfaceColumns);
  const column = cell - row * surfaceColumns;
  const block = Math.floor(row / blockSide) * belt.columns + Math.floor(column / blockSide);
  return belt.near[block] === 1;
}

/** The blocks whose middles lie within a distance of the middle of one with sea in it. */
export function coastalBelt(surface: SurfaceGrid, widthKm: number): CoastalBelt {
  const columns = Math.ceil(surface.columns / blockSide);
  const rows = Math.ceil(surface.rows / blockSide);
  const heightKm = blockSide * surface.stepDeg * kmPerDegree;
  const away = blocksToSeaInRow(surface, columns, rows);
  const near = new Uint8Array(columns * rows);
  const reachRows = Math.floor(widthKm / heightKm);
  for (let row = 0; row < rows; row++) {
    const latitudeDeg = surface.bounds.south + (row + 0.5) * blockSide * surface.stepDeg;
    const widthOfBlockKm = heightKm * cosine((latitudeDeg * Math.PI) / 180);
    const first = Math.max(0, row - reachRows);
    const last = Math.min(rows - 1, row + reachRows);
    for (let other = first; other <= last; other++) {
      const northKm = (other - row) * heightKm;
      const reach = Math.sqrt(widthKm * widthKm - northKm * northKm) / widthOfBlockKm;
      for (let column = 0; column < columns; column++) {
        if (away[other * columns + column] <= reach) near[row * columns + column] = 1;
      }
    }
  }
  return { columns, near };
}

/** Blocks from each block to the nearest one in its row with sea in it. */
function blocksToSeaInRow(surface: SurfaceGrid, columns: number, rows: number): Float32Array {
  const away = new Float32Array(columns * rows).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < surface.rows; row++) {
    const cells = row * surface.columns;
    const blocks = Math.floor(row / blockSide) * columns;
    for (let column = 0; column < surface.columns; column++) {
      if (surface.land[cells + column] === 1) continue;
      away[blocks + Math.floor(column / blockSide)] = 0;
    }
  }
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let i = start + 1; i < start + columns; i++) away[i] = Math.min(away[i], away[i - 1] + 1);
    for (let i = start + columns - 2; i >= start; i--) {
      away[i] = Math.min(away[i], away[i + 1] + 1);
    }
  }
  return away;
}
