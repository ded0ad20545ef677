import type { AssetShare } from '../../coverage/tile-engine.ts';
import type { PlanArea } from '../../planning/plan-area.ts';
import type { ShipTrack } from '../../planning/ships/fleet-tracks.ts';

/** The places of ships as tiles know them. */
export interface ShipSamples {
  readonly fleets: readonly (readonly ShipTrack[])[];
  /** By index of a place: whether it is served, as the samples of the tiles say. */
  servedPlaces(isGiven: (tile: number, sample: number) => boolean): (place: number) => boolean;
}

/** Finds the places of ships, which tiles hold in any order, among the samples of the tiles. */
export function shipSamples(
  tiles: readonly { readonly samples: readonly AssetShare[] }[],
  { setup, assets, ships }: Pick<PlanArea, 'setup' | 'assets' | 'ships'>,
): ShipSamples {
  const first = setup.samples.length - ships.places.length;
  const tileOf = new Int32Array(ships.places.length).fill(-1);
  const sampleOf = new Int32Array(ships.places.length);
  tiles.forEach(({ samples }, tile) => {
    samples.forEach(({ asset, sample: order }, sample) => {
      if (asset !== assets.length) return;
      tileOf[order - first] = tile;
      sampleOf[order - first] = sample;
    });
  });
  return {
    fleets: ships.fleets,
    servedPlaces: (isGiven) => {
      const served = Uint8Array.from(tileOf, (tile, place) =>
        tile >= 0 && isGiven(tile, sampleOf[place]) ? 1 : 0,
      );
      return (place) => served[place] === 1;
    },
  };
}
