import { appStore } from '../state/app-store.ts';
import { showNotice } from '../state/notice.ts';
import { shipOf } from './fleet-edits.ts';
import { shipKeyOf } from './ship-key.ts';
import { shipName } from './ship-name.ts';
import { openVoyage, selectShip } from './ship-view.ts';

/** Selects a ship that was pressed on the chart; a second press opens its voyage. */
export function pressShip(id: string): void {
  const key = shipKeyOf(id);
  const { project, ship, shipsDrawer } = appStore.getState();
  const pressed = shipOf(project, key);
  if (!pressed) return;
  const isSame = ship?.fleetId === key.fleetId && ship.shipId === key.shipId;
  if (isSame) {
    openVoyage(key);
    return;
  }
  selectShip(key);
  appStore.setState({ selection: null, ownShape: null });
  if (shipsDrawer === null) {
    showNotice(shipName(pressed), {
      label: { zh: '航次剖面', en: 'Voyage profile' },
      run: () => openVoyage(key),
    });
  }
}
