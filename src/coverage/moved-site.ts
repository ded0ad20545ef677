import type { ShownPart } from './fill-shown.ts';
import type { Station } from './station.ts';
import type { TileLayers } from './tile-layers.ts';

/** A site on the move. */
export interface MovedSite {
  /** Names the move: one site, taken up at one place, in one state of everything else. */
  readonly session: string;
  readonly siteId: string;
  /** Where it is now; none when it is looked at without. */
  readonly stations: readonly Station[];
  readonly year: number;
  /** What is looked at; everything when left out. */
  readonly shown?: ShownPart | undefined;
}

/** A tile with a site on the move where it is now. */
export interface TilePreview {
  readonly layers: TileLayers;
  /**
   * By cell of the mask's figure spans, in their order: one bit per service given, as figures have
   * it; only the shown service's where only that is looked at.
   */
  readonly given: Uint8Array;
}
