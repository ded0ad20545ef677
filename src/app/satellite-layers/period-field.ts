import type { OffersAtPlaces } from '../../compute/satellites/offers-at-places.ts';
import { notComputed, serverNone, serverNotComputed } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import { type Bounds, cellAt, type TileId, tileSide } from '../../geo/tile-grid.ts';
import {
  cellsWithin,
  placeOfCell,
  type SatelliteGrid,
  spreadOver,
  tileStations,
  valueAt,
} from './satellite-grid.ts';

/** What a cell of the layer `serves` holds; from the last on, satellites, by the number of their system. */
const servesCodes = { none: 0, masts: 1, satellites: 2 } as const;

/** What the satellites of a plan give a service over a grid, through the plan's period. */
export class PeriodField {
  /** Systems by their number. */
  readonly systemIds: readonly string[];
  readonly #grid: SatelliteGrid;
  readonly #box: Bounds;
  readonly #offers: OffersAtPlaces;
  /** By place: number of the best system; −1 where none is there at any time. */
  readonly #best: Int16Array;

  /** @param box beyond which nothing is told */
  constructor(grid: SatelliteGrid, box: Bounds, offers: OffersAtPlaces) {
    this.#grid = grid;
    this.#box = box;
    this.#offers = offers;
    this.systemIds = offers.systems.map(({ systemId }) => systemId);
    this.#best = Int16Array.from(offers.best.systemIds, (id) =>
      id === null ? -1 : this.systemIds.indexOf(id),
    );
  }

  /** Share of time, in per cent, by place: of one system, or of the best. NaN where none is there. */
  availabilities(systemId: string | null): Float32Array {
    if (systemId === null) {
      return Float32Array.from(this.#offers.best.probability, (share, place) =>
        this.#best[place] < 0 ? Number.NaN : 100 * share,
      );
    }
    const found = this.#offers.systems.find((each) => each.systemId === systemId);
    return found?.availabilityPercent ?? new Float32Array(this.#best.length).fill(Number.NaN);
  }

  /** Writes availabilities of a tile's cells, joined from place to place. */
  fill(systemId: string | null, tile: TileId, into: Float32Array): void {
    spreadOver(tileStations(this.#grid, tile, this.#box), this.availabilities(systemId), into);
  }

  /** Numbers of the best systems by cell, each place's the same all about it. */
  bestOf(tile: TileId): Uint16Array {
    const numbers = new Uint16Array(tileSide * tileSide).fill(serverNotComputed);
    this.#eachCell(tile, (cell, place) => {
      const best = this.#best[place];
      numbers[cell] = best < 0 ? serverNone : best;
    });
    return numbers;
  }

  /**
   * Who serves each cell: masts where they give the service, or else the best system where it is
   * there for at least a share of time, as figures with satellites count.
   *
   * @param givenByMasts by cell, 0 where masts give the service; null where none reach
   */
  servesOf(tile: TileId, givenByMasts: Uint8Array | null, timePercent: number): Uint8Array {
    const codes = new Uint8Array(tileSide * tileSide).fill(notComputed);
    this.#eachCell(tile, (cell, place) => {
      codes[cell] =
        givenByMasts?.[cell] === 0 ? servesCodes.masts : this.#byPlace(place, timePercent);
    });
    return codes;
  }

  /** The systems that are best somewhere, by number. */
  get bestIds(): readonly string[] {
    const numbers = new Set(this.#best);
    return this.systemIds.filter((_, number) => numbers.has(number));
  }

  /** The best system at a place with its share of time; null where there is none. */
  bestAt(position: Position): { readonly systemId: string; readonly percent: number } | null {
    const { tile, cell } = cellAt(position, this.#grid.level);
    const place = placeOfCell(this.#grid, tile, cell % tileSide, Math.floor(cell / tileSide));
    const best = this.#best[place];
    if (best < 0) return null;
    return {
      systemId: this.systemIds[best],
      percent: 100 * this.#offers.best.probability[place],
    };
  }

  /** Share of time of one system at a place, in per cent. */
  availabilityAt(systemId: string, position: Position): number {
    return valueAt(this.#grid, this.availabilities(systemId), position);
  }

  /** Share of time in which a satellite of a system stands high enough, in per cent. */
  visibleAt(systemId: string, position: Position): number {
    const found = this.#offers.systems.find((each) => each.systemId === systemId);
    return found ? valueAt(this.#grid, found.visiblePercent, position) : Number.NaN;
  }

  #byPlace(place: number, timePercent: number): number {
    const best = this.#best[place];
    const suffices = 100 * this.#offers.best.probability[place] >= timePercent;
    return best >= 0 && suffices ? servesCodes.satellites + best : servesCodes.none;
  }

  #eachCell(tile: TileId, visit: (cell: number, place: number) => void): void {
    const { columns, rows } = cellsWithin(this.#box, tile);
    const placeInRow = Int32Array.from({ length: tileSide }, (_, column) =>
      placeOfCell(this.#grid, tile, column, 0),
    );
    const firstRow = placeOfCell(this.#grid, tile, 0, 0);
    for (let row = rows[0]; row < rows[1]; row++) {
      const down = placeOfCell(this.#grid, tile, 0, row) - firstRow;
      for (let column = columns[0]; column < columns[1]; column++) {
        visit(row * tileSide + column, placeInRow[column] + down);
      }
    }
  }
}
