import { type Fleet, fleetSchema, type Ship, shipSchema } from '../../network/fleet.ts';
import type { Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import type { ShipKey } from '../state/app-state.ts';

/** A project holds at most so many fleets, and a fleet so many ships. */
export const mostFleets = 20;
export const mostShips = 2000;

/** What may be changed of a ship; a name or MMSI of null takes it away. */
export type ShipFields = Partial<Omit<Ship, 'id' | 'name' | 'mmsi'>> & {
  readonly name?: Name | null;
  readonly mmsi?: string | null;
};

/** What a new fleet is made of. */
export type FleetParts = Omit<Fleet, 'id' | 'ships'> & { readonly ships: readonly NewShip[] };

/** A ship that has no id in the project yet; one it brings along is kept where it is free. */
export type NewShip = Omit<Ship, 'id'> & { readonly id?: string };

export function fleetOf({ fleets }: Pick<Project, 'fleets'>, fleetId: string): Fleet | null {
  return fleets?.find(({ id }) => id === fleetId) ?? null;
}

export function shipOf(project: Pick<Project, 'fleets'>, key: ShipKey): Ship | null {
  return fleetOf(project, key.fleetId)?.ships.find(({ id }) => id === key.shipId) ?? null;
}

/** Adds a fleet after the others. @throws when there is no room, or a value is outside what the project file allows. */
export function addFleet(
  project: Project,
  { ships, ...parts }: FleetParts,
): { readonly project: Project; readonly fleetId: string } {
  const fleets = project.fleets ?? [];
  if (fleets.length >= mostFleets) throw new Error(`a project has at most ${mostFleets} fleets`);
  const id = freeId(
    'fleet',
    fleets.map((fleet) => fleet.id),
  );
  const fleet = checkedFleet({ ...parts, id, ships: withIds(ships, []) });
  return { project: { ...project, fleets: [...fleets, fleet] }, fleetId: id };
}

/** Adds ships to a fleet. @throws when they are too many. */
export function addShips(project: Project, fleetId: string, ships: readonly NewShip[]): Project {
  return withFleet(project, fleetId, (fleet) =>
    checkedFleet({ ...fleet, ships: [...fleet.ships, ...withIds(ships, fleet.ships)] }),
  );
}

/** Changes what is said of a fleet as a whole. @throws when a value is outside what the project file allows. */
export function changeFleet(
  project: Project,
  fleetId: string,
  fields: Partial<Pick<Fleet, 'name' | 'illustrative' | 'source'>>,
): Project {
  return withFleet(project, fleetId, (fleet) => checkedFleet({ ...fleet, ...fields }));
}

/** Why a fleet cannot be removed; null when it can. */
export function fleetRemovalBar({ goals }: Pick<Project, 'goals'>, fleetId: string): Name | null {
  const isGoal = goals.some(({ target }) => 'fleetId' in target && target.fleetId === fleetId);
  return isGoal ? { zh: '有目标以它为对象', en: 'a goal is set for it' } : null;
}

/** Removes a fleet with its ships. @throws when a goal is set for it. */
export function removeFleet(project: Project, fleetId: string): Project {
  const bar = fleetRemovalBar(project, fleetId);
  if (bar) throw new Error(bar.en);
  const { fleets, ...rest } = project;
  const left = fleets?.filter(({ id }) => id !== fleetId) ?? [];
  if (left.length === fleets?.length) return project;
  return left.length > 0 ? { ...rest, fleets: left } : rest;
}

/** Removes ships of a fleet. @throws when none would be left: a fleet has at least one ship. */
export function removeShips(
  project: Project,
  fleetId: string,
  shipIds: ReadonlySet<string>,
): Project {
  return withFleet(project, fleetId, (fleet) =>
    checkedFleet({ ...fleet, ships: fleet.ships.filter(({ id }) => !shipIds.has(id)) }),
  );
}

/** Changes fields of ships. @throws when a value is outside what the project file allows. */
export function changeShips(
  project: Project,
  fleetId: string,
  shipIds: ReadonlySet<string> | 'all',
  fields: ShipFields,
): Project {
  const { name, mmsi, ...rest } = fields;
  return withFleet(project, fleetId, (fleet) => ({
    ...fleet,
    ships: fleet.ships.map((ship) => {
      if (shipIds !== 'all' && !shipIds.has(ship.id)) return ship;
      const { name: nameBefore, mmsi: mmsiBefore, ...others } = ship;
      const nameAfter = name === undefined ? nameBefore : name;
      const mmsiAfter = mmsi === undefined ? mmsiBefore : mmsi;
      const changed = {
        ...others,
        ...rest,
        ...(nameAfter ? { name: nameAfter } : {}),
        ...(mmsiAfter ? { mmsi: mmsiAfter } : {}),
      };
      shipSchema.parse(changed);
      return changed;
    }),
  }));
}

/** A free name for a fleet: the first number that no other has. */
export function newFleetName({ fleets }: Pick<Project, 'fleets'>): Name {
  const taken = new Set(fleets?.flatMap(({ name }) => [name.zh, name.en]));
  let number = 1;
  while (taken.has(`船队 ${number}`) || taken.has(`Fleet ${number}`)) number++;
  return { zh: `船队 ${number}`, en: `Fleet ${number}` };
}

/** The fleet itself, so that ships that stay the same are the same. @throws when it is not as a project file must have it */
function checkedFleet(fleet: Fleet): Fleet {
  fleetSchema.parse(fleet);
  return fleet;
}

function withFleet(project: Project, fleetId: string, change: (fleet: Fleet) => Fleet): Project {
  const fleet = fleetOf(project, fleetId);
  if (!fleet) throw new Error(`no fleet ${fleetId} in the project`);
  const changed = change(fleet);
  if (JSON.stringify(changed) === JSON.stringify(fleet)) return project;
  return { ...project, fleets: project.fleets?.map((each) => (each === fleet ? changed : each)) };
}

/** Ships without an id go by their MMSI where no other does, else by number. */
function withIds(ships: readonly NewShip[], others: readonly Ship[]): Ship[] {
  const taken = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  return ships.map((ship) => {
    let id = [ship.id, ship.mmsi].find((each) => each && !taken.has(each)) ?? '';
    for (; id === '' || taken.has(id); number++) id = `ship-${number}`;
    taken.add(id);
    return { ...ship, id };
  });
}

function freeId(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
}
