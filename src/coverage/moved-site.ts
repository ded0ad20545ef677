import type { ShownPart } from './fill-shown.ts';
import type { Station } from './station.ts';
import type { TileLayers } from './tile-layers.ts';

/** Sites on the move; mostly it is one. */
export interface MovedSite {
  /** Names the move: these sites, taken up where they stood, in one state of everything else. */
  readonly session: string;
  readonly siteIds: readonly string[];
  /** Where they are now; none when the tile is looked at without. */
  readonly stations: readonly Station[];
  readonly year: number;
  /** What is looked at; everything when left out. */
  readonly shown?: ShownPart | undefined;
}

/** A tile with the sites on the move where they are now. */
export interface TilePreview {
  readonly layers: TileLayers;
  /**
   * By cell of the mask's figure spans, in their order: one bit per service given, as figures have
   * it; only the shown service's where only that is looked at.
   */
  readonly given: Uint8Array;
}
