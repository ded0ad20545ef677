import type { ShipKey } from '../state/app-state.ts';

/** Fleet and ship in one word; ids hold no slash. */
export function rowKey(fleetId: string, shipId: string): string {
  return `${fleetId}/${shipId}`;
}

/** The ship that a word of `rowKey` names. */
export function shipKeyOf(key: string): ShipKey {
  const [fleetId, shipId] = key.split('/');
  return { fleetId, shipId };
}
