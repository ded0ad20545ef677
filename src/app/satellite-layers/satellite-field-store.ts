import { createStore } from 'zustand/vanilla';
import type { Position } from '../../geo/position.ts';

/** What a layer of satellites says of one place. */
export interface SatelliteReading {
  /** In the unit of the layer; NaN on layers without one. */
  readonly value: number;
  /** Null where none is there, or masts serve. */
  readonly systemId: string | null;
  readonly byMasts: boolean;
  /** Share of time, in per cent; NaN on layers of a moment. */
  readonly availabilityPercent: number;
  readonly visiblePercent: number;
}

/** How the layer of satellites that is shown stands. */
export interface SatelliteFieldState {
  readonly phase: 'none' | 'computing' | 'done' | 'failed';
  /** Why it failed. */
  readonly reason: string | null;
  /** Of the picture, since 1970, UTC; null on layers that hold for a period. */
  readonly timeMs: number | null;
  /** That play a part, by their number. */
  readonly systemIds: readonly string[];
  /** Those that are best somewhere, on layers that hold for a period. */
  readonly bestIds: readonly string[];
  /** Below it values are hatched, in the unit of the layer; NaN for none. */
  readonly limit: number;
  readonly read: (position: Position) => SatelliteReading | null;
}

export const noField: SatelliteFieldState = {
  phase: 'none',
  reason: null,
  timeMs: null,
  systemIds: [],
  bestIds: [],
  limit: Number.NaN,
  read: () => null,
};

/** What legend and readout know of the layer of satellites that is shown. */
export const satelliteFieldStore = createStore<SatelliteFieldState>()(() => noField);
