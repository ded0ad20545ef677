import { createStore } from 'zustand/vanilla';
import type { ShipSort } from './ship-rows.ts';

/** How the fleets are listed; it goes with the page. */
interface FleetsView {
  /** The fleet that is listed; null for all. */
  readonly fleetId: string | null;
  readonly search: string;
  readonly sort: ShipSort | null;
  /** What stands beside the ships. */
  readonly aside: 'fleet' | 'ship' | 'newFleet';
}

export const fleetsView = createStore<FleetsView>()(() => ({
  fleetId: null,
  search: '',
  sort: null,
  aside: 'fleet',
}));

export function setFleetsView(part: Partial<FleetsView>): void {
  fleetsView.setState(part);
}
