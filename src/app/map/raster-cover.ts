import type { TileId } from '../../geo/tile-grid.ts';
import type { AreaMask } from '../overlay/area-mask.ts';
import type { RasterLayer } from '../overlay/raster-layer.ts';
import type { TileStore } from '../overlay/tile-store.ts';
import type { MapScene } from './map-scene.ts';

/** Values that are printed over the sea in place of the coverage's. */
export interface SoundedValues {
  readonly store: TileStore;
  /** Within these values are printed on the colour of their class. */
  readonly zones: AreaMask;
  readonly textOf: (value: number) => string;
}

/** A raster that lies in the place of the coverage. */
export interface RasterCover {
  readonly raster: RasterLayer;
  /** What soundings go by. */
  readonly look: Pick<MapScene, 'layer' | 'classes' | 'limit'>;
  readonly sounded: SoundedValues;
  /** Told of tiles of the coverage that have come, changed or gone. */
  tilesChanged(tiles: readonly TileId[]): void;
}
