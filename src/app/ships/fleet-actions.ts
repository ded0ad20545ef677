import type { Name } from '../../network/name.ts';
import type { StepName } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { edit } from '../state/edit-history.ts';
import { showNotice } from '../state/notice.ts';
import { offerUndo } from '../state/offer-undo.ts';
import {
  addFleet,
  addShips,
  changeFleet,
  changeShips,
  type FleetParts,
  fleetOf,
  fleetRemovalBar,
  type NewShip,
  removeFleet,
  removeShips,
  type ShipFields,
  shipOf,
} from './fleet-edits.ts';
import { shipName } from './ship-name.ts';
import { selectShip } from './ship-view.ts';

/** Adds a fleet as one step; returns its id, or null when nothing may be changed. */
export function createFleet(parts: FleetParts): string | null {
  const { project, past } = appStore.getState();
  const added = addFleet(project, parts);
  const { zh, en } = parts.name;
  const step = { zh: `新增船队“${zh}”`, en: `Add the fleet “${en}”` };
  edit(step, () => added.project);
  if (appStore.getState().past === past) return null;
  offerUndo(step);
  return added.fleetId;
}

/** Adds ships to a fleet as one step; false when nothing may be changed. */
export function addShipsTo(fleetId: string, ships: readonly NewShip[]): boolean {
  const { past } = appStore.getState();
  const count = ships.length;
  const step = (_before: unknown, after: Parameters<typeof fleetOf>[0]): Name => {
    const { zh, en } = fleetOf(after, fleetId)!.name;
    return {
      zh: `“${zh}”加入 ${count} 艘船`,
      en: `Add ${count} ${count === 1 ? 'ship' : 'ships'} to “${en}”`,
    };
  };
  edit(step, (project) => addShips(project, fleetId, ships));
  const last = appStore.getState().past.at(-1);
  if (appStore.getState().past === past || !last) return false;
  offerUndo(last.name);
  return true;
}

/** Gives a fleet another name as one step. */
export function renameFleet(fleetId: string, name: Name): void {
  const was = fleetOf(appStore.getState().project, fleetId)?.name;
  if (!was || (was.zh === name.zh && was.en === name.en)) return;
  edit(
    { zh: `船队改名：${was.zh} → ${name.zh}`, en: `Rename the fleet ${was.en} → ${name.en}` },
    (project) => changeFleet(project, fleetId, { name }),
  );
}

/** Says of a fleet whether it is made up, as one step. */
export function setFleetIllustrative(fleetId: string, illustrative: boolean): void {
  edit(
    ofFleet(
      illustrative
        ? { zh: '标为示意', en: 'Mark as made up' }
        : { zh: '标为实际船队', en: 'Mark as real' },
      fleetId,
    ),
    (project) => changeFleet(project, fleetId, { illustrative }),
  );
}

/** Removes a fleet as one step; says why when a goal still needs it. */
export function deleteFleet(fleetId: string): void {
  const { project, ship } = appStore.getState();
  const bar = fleetRemovalBar(project, fleetId);
  if (bar) {
    showNotice({ zh: `不能删除：${bar.zh}`, en: `Cannot be deleted: ${bar.en}` });
    return;
  }
  const { zh, en } = fleetOf(project, fleetId)?.name ?? { zh: fleetId, en: fleetId };
  const step = { zh: `删除船队“${zh}”`, en: `Delete the fleet “${en}”` };
  if (!done(step, () => edit(step, (before) => removeFleet(before, fleetId)))) return;
  if (ship?.fleetId === fleetId) selectShip(null);
}

/** Removes a ship as one step; the last one of a fleet takes the fleet with it. */
export function deleteShip(fleetId: string, shipId: string): void {
  const { project } = appStore.getState();
  const fleet = fleetOf(project, fleetId);
  const ship = shipOf(project, { fleetId, shipId });
  if (!fleet || !ship) return;
  if (fleet.ships.length === 1) {
    deleteFleet(fleetId);
    return;
  }
  const at = fleet.ships.indexOf(ship);
  const beside = fleet.ships[at + 1] ?? fleet.ships[at - 1];
  const { zh, en } = shipName(ship);
  const step = { zh: `删除船舶“${zh}”`, en: `Delete the ship “${en}”` };
  const remove = () => edit(step, (before) => removeShips(before, fleetId, new Set([shipId])));
  if (done(step, remove)) selectShip({ fleetId, shipId: beside.id });
}

/** Changes fields of a ship, or of all of a fleet, as one step. */
export function editShips(fleetId: string, shipId: string | 'all', fields: ShipFields): void {
  const ids = shipId === 'all' ? 'all' : new Set([shipId]);
  edit(changeName(fleetId, shipId, fields), (project) =>
    changeShips(project, fleetId, ids, fields),
  );
}

const verbs: Readonly<Record<keyof ShipFields, Name>> = {
  name: { zh: '船名', en: 'Name' },
  mmsi: { zh: 'MMSI', en: 'MMSI' },
  kind: { zh: '船型', en: 'Kind' },
  terminalId: { zh: '船载终端', en: 'Terminal' },
  voyage: { zh: '航次', en: 'Voyage' },
};

function changeName(fleetId: string, shipId: string | 'all', fields: ShipFields): StepName {
  const field = Object.keys(fields)[0] as keyof ShipFields;
  const verb = verbs[field];
  return (before) => {
    if (shipId === 'all') {
      const { zh, en } = fleetOf(before, fleetId)!.name;
      return { zh: `${verb.zh}：“${zh}”全部船舶`, en: `${verb.en} of all ships of “${en}”` };
    }
    const { zh, en } = shipName(shipOf(before, { fleetId, shipId })!);
    return { zh: `${verb.zh}：${zh}`, en: `${verb.en} of ${en}` };
  };
}

function ofFleet(verb: Name, fleetId: string): StepName {
  return (before) => {
    const { zh, en } = fleetOf(before, fleetId)!.name;
    return { zh: `${verb.zh}：${zh}`, en: `${verb.en}: ${en}` };
  };
}

/** Does a step and offers to take it back; false when nothing may be changed. */
function done(step: Name, run: () => void): boolean {
  const { past } = appStore.getState();
  run();
  if (appStore.getState().past === past) return false;
  offerUndo(step);
  return true;
}
