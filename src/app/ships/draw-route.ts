import { setTool } from '../state/actions.ts';
import type { ShipKey } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { showNotice } from '../state/notice.ts';
import { editShips } from './fleet-actions.ts';
import { shipOf } from './fleet-edits.ts';
import { shipName } from './ship-name.ts';

/** How the ship sails along what is drawn. */
interface Sailing {
  readonly departureUtc: string;
  readonly speedKn: number;
}

let stop: (() => void) | null = null;

/** Lets the user draw the way of a ship with the tool for routes; ended, it becomes the ship's own line in one step. */
export function startRouteDrawing(key: ShipKey, sailing: Sailing): void {
  stop?.();
  const ship = shipOf(appStore.getState().project, key);
  if (!ship) return;
  const { zh, en } = shipName(ship);
  showNotice({
    zh: `绘制“${zh}”的航线：逐点按下，Enter 结束，Esc 放弃`,
    en: `Drawing the route of ${en}: press point by point, Enter ends, Esc gives up`,
  });
  setTool('drawRoute');
  stop = appStore.subscribe(({ tool, sketch }) => {
    if (tool !== 'drawRoute') {
      stop?.();
      stop = null;
      return;
    }
    if (!sketch?.ended) return;
    stop?.();
    stop = null;
    const coordinates = sketch.points.map(({ longitudeDeg, latitudeDeg }): [number, number] => [
      toMetre(longitudeDeg),
      toMetre(latitudeDeg),
    ]);
    setTool('select');
    editShips(key.fleetId, key.shipId, { voyage: { type: 'line', coordinates, ...sailing } });
  });
}

/** Hundred-thousandths of a degree, a metre at the most. */
function toMetre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
