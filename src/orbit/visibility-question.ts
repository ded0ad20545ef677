import type { Position } from '../geo/position.ts';
import type { OrbitDefinition } from './orbit-definition.ts';

/** What is asked of one system over a period: plain data, so that a worker can be asked. */
export interface VisibilityQuestion {
  readonly orbit: OrbitDefinition;
  /** At sea level. */
  readonly places: readonly Position[];
  /** Least elevations, ascending. */
  readonly masksDeg: readonly number[];
  /** Since 1970, UTC. */
  readonly startMs: number;
  readonly durationS: number;
  readonly stepS: number;
}

/** Figures over the period of the question; arrays hold all places of the first mask, then of the next. */
export interface VisibilityStatistics {
  /** Share of time in which at least one satellite stands at the mask or higher. */
  readonly timePercent: Float64Array;
  readonly meanVisible: Float64Array;
  readonly leastVisible: Uint16Array;
  /** Longest time without any. */
  readonly longestGapS: Float64Array;
  /**
   * By place × 90: share of time, 0 to 1, in which the highest satellite stands within each whole
   * degree of elevation; what is missing to 1 is time without any above the horizon.
   */
  readonly highestShare: Float32Array;
}
