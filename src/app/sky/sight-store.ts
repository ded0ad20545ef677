import { createStore } from 'zustand/vanilla';
import type { Position } from '../../geo/position.ts';
import type { SatelliteSight } from './satellite-sight.ts';
import type { ShipState } from './ship-dots.ts';
import type { SkySystem } from './sky-system.ts';

/** A satellite that can serve the place, or that was chosen. */
export interface SightRow extends SatelliteSight {
  readonly system: SkySystem;
  readonly index: number;
  /** At or above the system's mask. */
  readonly serves: boolean;
}

/** What the chart last showed, for the parts of the page that tell it in words; a few times a second. */
interface Told {
  readonly timeMs: number;
  readonly place: Position;
  /** False while the place is the middle of the chart. */
  readonly isPressed: boolean;
  readonly systems: readonly {
    readonly system: SkySystem;
    readonly inSight: number;
    readonly total: number;
  }[];
  /** Highest first; those that serve, and one that was chosen. */
  readonly rows: readonly SightRow[];
  /** How many ships each state has, the most first. */
  readonly ships: readonly { readonly state: ShipState; readonly count: number }[];
}

export const sightStore = createStore<Told>()(() => ({
  timeMs: 0,
  place: { longitudeDeg: 0, latitudeDeg: 0 },
  isPressed: false,
  systems: [],
  rows: [],
  ships: [],
}));
