import { transfer } from 'comlink';
import type { Ephemeris } from '../../orbit/ephemeris.ts';
import { ephemerisOf } from '../../orbit/ephemeris-of.ts';
import type { OrbitDefinition } from '../../orbit/orbit-definition.ts';

/** Orbits that edits have left behind are not kept for ever. */
const mostOpen = 32;

/** Works out positions in a thread of its own, for pictures that must not wait. */
export interface PositionService {
  /** Takes an orbit under a name; of many the one taken first is forgotten. */
  open(name: string, orbit: OrbitDefinition, epochMs: number): void;
  /**
   * Positions as an ephemeris writes them, of all satellites at each time, one time after the other.
   *
   * @param timesMs since 1970, UTC
   * @throws when no orbit is open under that name
   */
  positions(name: string, timesMs: readonly number[]): Float64Array;
}

export function createPositionService(): PositionService {
  const opened = new Map<string, Ephemeris>();
  return {
    open(name, orbit, epochMs) {
      opened.set(name, ephemerisOf(orbit, epochMs));
      const [first] = opened.keys();
      if (opened.size > mostOpen) opened.delete(first);
    },
    positions(name, timesMs) {
      const ephemeris = opened.get(name);
      if (!ephemeris) throw new Error(`no orbit is open as ${name}`);
      const length = 3 * ephemeris.count;
      const positions = new Float64Array(timesMs.length * length);
      for (const [i, timeMs] of timesMs.entries()) {
        ephemeris.positionsAt(timeMs, positions.subarray(i * length, (i + 1) * length));
      }
      return transfer(positions, [positions.buffer]);
    },
  };
}
