import { createStore } from 'zustand/vanilla';
import { openDialog } from '../state/actions.ts';

/** What the dialog of satellites shows beside its list; null for the first there is. */
export type ShownSatellites =
  | { readonly kind: 'system'; readonly id: string }
  | { readonly kind: 'terminal'; readonly id: string }
  | { readonly kind: 'sky' }
  | { readonly kind: 'new'; readonly how: NewSystemKind; readonly files?: readonly File[] }
  | null;

export type NewSystemKind = 'geo' | 'walker' | 'elements';

interface SatelliteView {
  readonly shown: ShownSatellites;
}

export const satelliteView = createStore<SatelliteView>()(() => ({ shown: null }));

export function showSatellite(shown: ShownSatellites): void {
  satelliteView.setState({ shown });
}

/** Opens the dialog of satellites at something. */
export function openSatellites(shown: ShownSatellites): void {
  showSatellite(shown);
  openDialog('satellites');
}
