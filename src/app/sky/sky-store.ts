import { createStore } from 'zustand/vanilla';
import type { SatelliteKey } from './sky-system.ts';

interface SkyChoice {
  /** The system whose footprints and beam the chart shows; null for none. */
  readonly systemId: string | null;
  /** The satellite whose track the chart shows; null for none. */
  readonly selected: SatelliteKey | null;
  /** The satellite under the pointer, on the chart or in the list. */
  readonly hovered: SatelliteKey | null;
}

/** What of the sky has been chosen; it belongs to the page, not to the project. */
export const skyStore = createStore<SkyChoice>()(() => ({
  systemId: null,
  selected: null,
  hovered: null,
}));

export function chooseSystem(systemId: string | null): void {
  skyStore.setState({ systemId });
}

/** Chooses a satellite, and with it its system; null for none. */
export function chooseSatellite(selected: SatelliteKey | null): void {
  skyStore.setState(selected ? { selected, systemId: selected.systemId } : { selected });
}

export function pointAtSatellite(hovered: SatelliteKey | null): void {
  const before = skyStore.getState().hovered;
  if (before?.systemId === hovered?.systemId && before?.index === hovered?.index) return;
  skyStore.setState({ hovered });
}
