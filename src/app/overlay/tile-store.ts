import { notComputed, type TileLayers } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import { cellAt, type TileId, tileKey, tileSide } from '../../geo/tile-grid.ts';

/** What is predicted for one place; numbers as a tile holds them. */
export interface CoverageSample {
  readonly rsrpDbm: number;
  readonly sinrDb: number;
  readonly server: number;
  readonly tier: number;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  readonly servers: number;
  /** Of the service asked for. */
  readonly cause: number;
  readonly probability: number;
  readonly barredDbm: number;
  readonly barred: number;
}

/** The tiles on the map, by place. */
export class TileStore {
  private readonly tiles = new Map<string, TileLayers>();
  /** Levels of the pyramid that are held, finest first. */
  private levels: readonly number[] = [];

  set(layers: TileLayers): void {
    this.tiles.set(tileKey(layers.tile), layers);
    if (!this.levels.includes(layers.tile.z)) this.listLevels();
  }

  /** Forgets the tiles that are not to be kept, and says which they were. */
  drop(keep: (tile: TileId) => boolean): TileId[] {
    const dropped = [...this.tiles.values()].map(({ tile }) => tile).filter((tile) => !keep(tile));
    for (const tile of dropped) this.tiles.delete(tileKey(tile));
    if (dropped.length > 0) this.listLevels();
    return dropped;
  }

  get(tile: TileId): TileLayers | undefined {
    return this.tiles.get(tileKey(tile));
  }

  all(): Iterable<TileLayers> {
    return this.tiles.values();
  }

  /** The finest tile that covers a place, with the cell it lies in. */
  find(position: Position): { layers: TileLayers; cell: number } | null {
    for (const level of this.levels) {
      const { tile, cell } = cellAt(position, level);
      const layers = this.get(tile);
      if (layers) return { layers, cell };
    }
    return null;
  }

  /** `service` is which of the terminal's services, in the order in which tiles hold them. */
  sample(position: Position, service: number): CoverageSample | null {
    const found = this.find(position);
    if (!found) return null;
    const { layers, cell } = found;
    const ofService = service * tileSide * tileSide + cell;
    return {
      rsrpDbm: layers.rsrpDbm[cell],
      sinrDb: layers.sinrDb[cell],
      server: layers.server[cell],
      tier: layers.tier[cell],
      downlinkMbps: layers.downlinkMbps[cell],
      uplinkMbps: layers.uplinkMbps[cell],
      servers: layers.servers[cell],
      cause: layers.cause[ofService] ?? notComputed,
      probability: layers.probability[ofService] ?? notComputed,
      barredDbm: layers.barredDbm[cell],
      barred: layers.barred[cell],
    };
  }

  private listLevels(): void {
    const levels = new Set([...this.tiles.values()].map(({ tile }) => tile.z));
    this.levels = [...levels].sort((a, b) => b - a);
  }
}
