import { tileSide } from '../geo/tile-grid.ts';

/** A level of overviews: its size in values, and in tiles of 256 × 256 values. */
export interface OverviewLevel {
  readonly columns: number;
  readonly rows: number;
  readonly tileColumns: number;
  readonly tileRows: number;
}

/** A tile of an overview, once all that it is made of has come. */
export interface OverviewTile {
  readonly level: number;
  /** Row by row from the north-west. */
  readonly index: number;
  readonly values: Float32Array;
}

interface Unfinished {
  readonly values: Float32Array;
  missing: number;
}

const half = tileSide / 2;

/**
 * Makes a raster smaller by half and half again, tile by tile as they come, until one tile holds
 * it; only tiles that wait for others are in memory.
 */
export class OverviewPyramid {
  /** From half the size down. */
  readonly levels: readonly OverviewLevel[];
  private readonly sizes: readonly OverviewLevel[];
  private readonly averages: boolean;
  private readonly unfinished = new Map<string, Unfinished>();

  /** @param averages whether four values become their mean; the first of them where not, as for codes */
  constructor(tileColumns: number, tileRows: number, averages: boolean) {
    this.averages = averages;
    let [columns, rows] = [tileColumns * tileSide, tileRows * tileSide];
    const sizes = [{ columns, rows, tileColumns, tileRows }];
    while (Math.max(columns, rows) > tileSide) {
      [columns, rows] = [Math.ceil(columns / 2), Math.ceil(rows / 2)];
      sizes.push({
        columns,
        rows,
        tileColumns: Math.ceil(columns / tileSide),
        tileRows: Math.ceil(rows / tileSide),
      });
    }
    this.sizes = sizes;
    this.levels = sizes.slice(1);
  }

  /** Takes a tile of the raster and gives the overviews' tiles that are finished by it. */
  add(column: number, row: number, values: Float32Array): OverviewTile[] {
    return this.lift(0, column, row, values);
  }

  private lift(below: number, column: number, row: number, values: Float32Array): OverviewTile[] {
    if (below === this.levels.length) return [];
    const [parentColumn, parentRow] = [column >> 1, row >> 1];
    const key = `${below} ${parentColumn} ${parentRow}`;
    const { tileColumns, tileRows } = this.sizes[below];
    const children =
      Math.min(2, tileColumns - 2 * parentColumn) * Math.min(2, tileRows - 2 * parentRow);
    const parent = this.unfinished.get(key) ?? {
      values: new Float32Array(tileSide * tileSide).fill(Number.NaN),
      missing: children,
    };
    const corner = (row & 1) * half * tileSide + (column & 1) * half;
    halve(values, parent.values, corner, this.averages);
    if (--parent.missing > 0) {
      this.unfinished.set(key, parent);
      return [];
    }
    this.unfinished.delete(key);
    const level = below;
    const index = parentRow * this.levels[level].tileColumns + parentColumn;
    return [
      { level, index, values: parent.values },
      ...this.lift(below + 1, parentColumn, parentRow, parent.values),
    ];
  }
}

/** Writes a tile at half its size into a quarter of another; what was not computed counts for nothing. */
function halve(from: Float32Array, into: Float32Array, corner: number, averages: boolean): void {
  for (let row = 0; row < half; row++) {
    for (let column = 0; column < half; column++) {
      const first = 2 * row * tileSide + 2 * column;
      let sum = 0;
      let count = 0;
      for (const cell of [first, first + 1, first + tileSide, first + tileSide + 1]) {
        const value = from[cell];
        if (Number.isNaN(value) || (count > 0 && !averages)) continue;
        sum += value;
        count++;
      }
      into[corner + row * tileSide + column] = count > 0 ? sum / count : Number.NaN;
    }
  }
}
