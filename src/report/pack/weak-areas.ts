import { limitingCauses, notComputed } from '../../coverage/tile-layers.ts';
import { areaUnitsPerM2 } from '../../geo/tile-grid.ts';

/** The sea about a coast as a grid of cells, row by row from the north-west. */
export interface WeakGrid {
  readonly columns: number;
  /** By cell: place of the zone that its area counts for, −1 for none. */
  readonly zone: Int8Array;
  /** By cell: why a service is not given, one of `limitingCauses`, or `notComputed`. */
  readonly cause: Uint8Array;
  /** By row: area of a cell, in units of 1/1024 m². */
  readonly rowAreas: Float64Array;
}

/** Cells of one zone without a service that touch each other by their sides. */
export interface WeakCells {
  readonly zone: number;
  readonly areaKm2: number;
  /** The cell of them that lies nearest to their middle. */
  readonly cell: number;
  /** What keeps the service away from most of their area. */
  readonly cause: string;
}

/** The largest areas without a service, the largest first; of equal ones the northernmost first. */
export function weakAreas(grid: WeakGrid, most: number): WeakCells[] {
  const seen = new Uint8Array(grid.zone.length);
  const found: { readonly area: number; readonly first: number }[] = [];
  for (let cell = 0; cell < seen.length; cell++) {
    if (seen[cell] === 1 || !isWeak(grid, cell)) continue;
    const area = areaOf(grid, cellsFrom(grid, cell, seen));
    found.push({ area, first: cell });
  }
  found.sort((a, b) => b.area - a.area || a.first - b.first);
  const again = new Uint8Array(grid.zone.length);
  return found.slice(0, most).map(({ area, first }) => {
    const cells = cellsFrom(grid, first, again);
    return {
      zone: grid.zone[first],
      areaKm2: area / areaUnitsPerM2 / 1e6,
      cell: middleOf(grid, cells),
      cause: mainCause(grid, cells),
    };
  });
}

function isWeak({ zone, cause }: WeakGrid, cell: number): boolean {
  return zone[cell] >= 0 && cause[cell] !== 0 && cause[cell] !== notComputed;
}

/** The cells that a weak one is joined to, itself the first. */
function cellsFrom(grid: WeakGrid, first: number, seen: Uint8Array): number[] {
  const { columns, zone } = grid;
  const cells = [first];
  seen[first] = 1;
  for (let next = 0; next < cells.length; next++) {
    const cell = cells[next];
    const column = cell % columns;
    for (let side = 0; side < 4; side++) {
      if ((side === 2 && column === 0) || (side === 3 && column === columns - 1)) continue;
      const other = cell + (side === 0 ? -columns : side === 1 ? columns : side === 2 ? -1 : 1);
      // beyond the first and the last row there is no zone
      if (seen[other] !== 0 || zone[other] !== zone[first] || !isWeak(grid, other)) continue;
      seen[other] = 1;
      cells.push(other);
    }
  }
  return cells;
}

/** Whole units, so that no order of adding changes the sum. */
function areaOf({ columns, rowAreas }: WeakGrid, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + rowAreas[Math.floor(cell / columns)], 0);
}

function middleOf({ columns }: WeakGrid, cells: readonly number[]): number {
  let [right, down] = [0, 0];
  for (const cell of cells) {
    right += cell % columns;
    down += Math.floor(cell / columns);
  }
  right /= cells.length;
  down /= cells.length;
  let best = cells[0];
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const distance = ((cell % columns) - right) ** 2 + (Math.floor(cell / columns) - down) ** 2;
    if (distance < least || (distance === least && cell < best)) {
      least = distance;
      best = cell;
    }
  }
  return best;
}

function mainCause(grid: WeakGrid, cells: readonly number[]): string {
  const areas = new Float64Array(limitingCauses.length);
  for (const cell of cells) areas[grid.cause[cell]] += areaOf(grid, [cell]);
  return limitingCauses[areas.indexOf(Math.max(...areas))];
}
