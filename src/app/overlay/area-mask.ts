import type { Geometry, Position as Vertex } from 'geojson';
import { featuresOfKind, type Region, type RegionFeature } from '../../geo/region.ts';
import { boundsOfTile, type TileId, tileKey, tileSide } from '../../geo/tile-grid.ts';
import { toMercator } from '../map/viewport.ts';

interface AreaRing {
  /** Mercator x and y by turns. */
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** Tells for each tile how much of every cell lies in some areas, 0…255. */
export class AreaMask {
  private readonly rings: readonly AreaRing[];
  private readonly masks = new Map<string, Uint8Array>();
  private context: CanvasRenderingContext2D | null = null;

  constructor(areas: readonly RegionFeature[]) {
    this.rings = areas.flatMap(({ geometry }) => ringsOf(geometry).map(areaRing));
  }

  /** 256 × 256 shares, row by row from the north-west. */
  of(tile: TileId): Uint8Array {
    const key = tileKey(tile);
    const known = this.masks.get(key);
    if (known) return known;
    const mask = this.draw(tile);
    this.masks.set(key, mask);
    return mask;
  }

  forget(tile: TileId): void {
    this.masks.delete(tileKey(tile));
  }

  private draw(tile: TileId): Uint8Array {
    const context = this.canvasContext();
    const scale = 2 ** tile.z * tileSide;
    const bounds = boundsOfTile(tile);
    const northWest = toMercator(bounds.west, bounds.north);
    const southEast = toMercator(bounds.east, bounds.south);
    context.clearRect(0, 0, tileSide, tileSide);
    context.beginPath();
    for (const ring of this.rings) {
      if (ring.east < northWest.x || ring.west > southEast.x) continue;
      if (ring.south < northWest.y || ring.north > southEast.y) continue;
      for (let i = 0; i < ring.points.length; i += 2) {
        const x = (ring.points[i] - northWest.x) * scale;
        const y = (ring.points[i + 1] - northWest.y) * scale;
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    }
    context.fill('evenodd');
    const pixels = context.getImageData(0, 0, tileSide, tileSide).data;
    const mask = new Uint8Array(tileSide * tileSide);
    for (let i = 0; i < mask.length; i++) mask[i] = pixels[i * 4 + 3];
    return mask;
  }

  private canvasContext(): CanvasRenderingContext2D {
    if (this.context) return this.context;
    const canvas = document.createElement('canvas');
    canvas.width = tileSide;
    canvas.height = tileSide;
    this.context = canvas.getContext('2d', { willReadFrequently: true })!;
    return this.context;
  }
}

/** The legal zones, within which the raster is drawn in full. */
export function zoneMask(region: Region): AreaMask {
  const zones = ['internal-waters', 'territorial-sea'].map((id) => region.features.get(id));
  return new AreaMask(zones.filter((zone) => zone !== undefined));
}

/** Mainland and islands. */
export function landMask(region: Region): AreaMask {
  return new AreaMask([...featuresOfKind(region, 'land'), ...featuresOfKind(region, 'island')]);
}

function ringsOf(geometry: Geometry): Vertex[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function areaRing(ring: readonly Vertex[]): AreaRing {
  const points = new Float64Array(ring.length * 2);
  ring.forEach(([longitude, latitude], i) => {
    const { x, y } = toMercator(longitude, latitude);
    points[2 * i] = x;
    points[2 * i + 1] = y;
  });
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  return {
    points,
    west: Math.min(...xs),
    east: Math.max(...xs),
    north: Math.min(...ys),
    south: Math.max(...ys),
  };
}
