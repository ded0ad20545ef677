import { createStore } from 'zustand/vanilla';
import type { VoyageProfile } from '../../planning/ships/voyage-profile.ts';

/** The voyage that is told, as far as it has been worked out. */
interface VoyageState {
  /** Of the ship as it was last computed; an older one stays until the next is there. */
  readonly profile: VoyageProfile | null;
  /** Whether the next one is under way. */
  readonly computing: boolean;
  /** Why there is none of the ship as it is. */
  readonly failure: string | null;
  /** Whether the profile runs over time or over the way. */
  readonly axis: VoyageAxis;
  /** The moment that is pointed at, ms since 1970; null for none. */
  readonly cursorMs: number | null;
}

export type VoyageAxis = 'time' | 'km';

export const voyageStore = createStore<VoyageState>()(() => ({
  profile: null,
  computing: false,
  failure: null,
  axis: 'time',
  cursorMs: null,
}));

export function setVoyageCursor(cursorMs: number | null): void {
  if (voyageStore.getState().cursorMs !== cursorMs) voyageStore.setState({ cursorMs });
}
