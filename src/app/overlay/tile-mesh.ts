import { type TileId, tileKey, tileSide } from '../../geo/tile-grid.ts';
import { type Viewport, worldSizePx } from '../map/viewport.ts';

/** A rectangle of a tile, each side 0…1 from its north-west corner. */
export interface TilePiece {
  readonly west: number;
  readonly north: number;
  readonly side: number;
}

/** Takes a tile's unit square to clip space: position × scale + offset. */
export interface TileTransform {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Where a tile lies in the view. North-west is (0, 0) in the tile and (−1, 1) in clip space. */
export function tileTransform(tile: TileId, viewport: Viewport): TileTransform {
  const sidePx = worldSizePx(viewport) / 2 ** tile.z;
  const centreX = viewport.centre.x * 2 ** tile.z;
  const centreY = viewport.centre.y * 2 ** tile.z;
  const scaleX = (2 * sidePx) / viewport.widthPx;
  const scaleY = (-2 * sidePx) / viewport.heightPx;
  return {
    scaleX,
    scaleY,
    offsetX: (tile.x - centreX) * scaleX,
    offsetY: (tile.y - centreY) * scaleY,
  };
}

/** Whether any of a tile can be seen. */
export function isInView({ scaleX, scaleY, offsetX, offsetY }: TileTransform): boolean {
  return offsetX < 1 && offsetX + scaleX > -1 && offsetY > -1 && offsetY + scaleY < 1;
}

/** Side of a tile's cell on the screen, in px. */
export function cellSidePx(tile: TileId, viewport: Viewport): number {
  return worldSizePx(viewport) / 2 ** tile.z / tileSide;
}

/** The tiles that are held, with what is needed to tell which of them lie over others. */
export class TileCover {
  private readonly held = new Set<string>();
  private readonly ancestors = new Set<string>();

  constructor(tiles: Iterable<TileId>) {
    for (const tile of tiles) {
      this.held.add(tileKey(tile));
      let above = parentOf(tile);
      while (above.z >= 0 && !this.ancestors.has(tileKey(above))) {
        this.ancestors.add(tileKey(above));
        above = parentOf(above);
      }
    }
  }

  /** What a held tile still shows: the parts of it that no finer tile lies over. */
  piecesOf(tile: TileId): TilePiece[] {
    const pieces: TilePiece[] = [];
    this.collect(tile, { west: 0, north: 0, side: 1 }, pieces);
    return pieces;
  }

  /** Whether a coarser tile is held where this one lies. */
  hasCoarser(tile: TileId): boolean {
    for (let above = parentOf(tile); above.z >= 0; above = parentOf(above)) {
      if (this.held.has(tileKey(above))) return true;
    }
    return false;
  }

  private collect(tile: TileId, piece: TilePiece, pieces: TilePiece[]): void {
    if (!this.ancestors.has(tileKey(tile))) {
      pieces.push(piece);
      return;
    }
    const side = piece.side / 2;
    for (const [dx, dy] of quarters) {
      const child = { z: tile.z + 1, x: tile.x * 2 + dx, y: tile.y * 2 + dy };
      if (this.held.has(tileKey(child))) continue;
      const part = { west: piece.west + dx * side, north: piece.north + dy * side, side };
      this.collect(child, part, pieces);
    }
  }
}

const quarters = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

function parentOf({ z, x, y }: TileId): TileId {
  return { z: z - 1, x: x >> 1, y: y >> 1 };
}

/** Corners of pieces as a flat list, and two triangles for each. */
export function piecesGeometry(pieces: readonly TilePiece[]): {
  positions: Float32Array;
  indices: Uint32Array;
} {
  const positions = new Float32Array(pieces.length * 8);
  const indices = new Uint32Array(pieces.length * 6);
  pieces.forEach(({ west, north, side }, i) => {
    const east = west + side;
    const south = north + side;
    positions.set([west, north, east, north, west, south, east, south], i * 8);
    indices.set(
      [0, 1, 2, 2, 1, 3].map((corner) => i * 4 + corner),
      i * 6,
    );
  });
  return { positions, indices };
}
