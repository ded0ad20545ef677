import type { Ship } from '../../network/fleet.ts';
import type { AppState, ShipKey } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';

/** The selected ship; null when none is, or an undo took it away. */
export function selectedShip({ project, ship }: AppState): Ship | null {
  const fleet = project.fleets?.find(({ id }) => id === ship?.fleetId);
  return fleet?.ships.find(({ id }) => id === ship?.shipId) ?? null;
}

/** Marks a ship on the chart; null for none. */
export function selectShip(ship: ShipKey | null): void {
  const { ship: before } = appStore.getState();
  if (before?.fleetId === ship?.fleetId && before?.shipId === ship?.shipId) return;
  appStore.setState({ ship });
}

/** Opens the fleets below the chart, or closes them. */
export function toggleFleets(): void {
  open(appStore.getState().shipsDrawer === 'fleets' ? null : 'fleets');
}

/** Opens the fleets below the chart. */
export function openFleets(): void {
  open('fleets');
}

/** Opens the profile of a voyage: that of the ship named, or of the selected one, or of the first there is. */
export function openVoyage(ship?: ShipKey): void {
  const state = appStore.getState();
  const first = state.project.fleets?.[0];
  const key = ship ?? (selectedShip(state) ? state.ship : null);
  selectShip(key ?? (first ? { fleetId: first.id, shipId: first.ships[0].id } : null));
  open('voyage');
}

/** Opens the profile of a voyage, or closes it. */
export function toggleVoyage(): void {
  if (appStore.getState().shipsDrawer === 'voyage') open(null);
  else openVoyage();
}

/** Gives the place below the chart back; the ship stays selected. */
export function closeShips(): void {
  open(null);
}

function open(shipsDrawer: AppState['shipsDrawer']): void {
  if (shipsDrawer === null) appStore.setState({ shipsDrawer });
  // what was there before in the same place makes room
  else appStore.setState({ shipsDrawer, link: null, profile: null, changesAgainst: null });
}

/** Whether the project has a ship at all. */
export function hasShips({ project }: AppState): boolean {
  return (project.fleets?.length ?? 0) > 0;
}
