import { createStore } from 'zustand/vanilla';
import type { ShipState } from '../sky/ship-dots.ts';

/** Who serves the ships at the clock's time. */
interface ShipsNow {
  /** Of those at sea, by fleet and ship as `rowKey` joins them; others are not sailing then. */
  readonly states: ReadonlyMap<string, ShipState>;
  /** Whether states have been worked out at all since the plan last changed. */
  readonly known: boolean;
}

/** Told a few times a second by what follows the clock, for lists and summaries. */
export const shipsNow = createStore<ShipsNow>()(() => ({ states: new Map(), known: false }));
