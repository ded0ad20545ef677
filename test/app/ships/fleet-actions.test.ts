import { beforeEach, expect, test } from 'vitest';
import { hasSameVoyages } from '../../../src/app/session/same-voyages.ts';
import { startRouteDrawing } from '../../../src/app/ships/draw-route.ts';
import {
  createFleet,
  deleteFleet,
  deleteShip,
  editShips,
  renameFleet,
} from '../../../src/app/ships/fleet-actions.ts';
import { laneShips } from '../../../src/app/ships/lane-ships.ts';
import { openVoyage, selectedShip, selectShip } from '../../../src/app/ships/ship-view.ts';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import { noticeStore } from '../../../src/app/state/notice.ts';
import { removalBar } from '../../../src/app/state/own-shapes.ts';
import { addSketchPoint, endSketch } from '../../../src/app/state/sketch-actions.ts';
import { canDelete } from '../../../src/app/state/terminal-edits.ts';
import type { Project } from '../../../src/planning/project.ts';
import { twoSiteProject } from '../state/two-site-project.ts';

const project = {
  ...twoSiteProject,
  terminals: [{ id: 'cpe' }, { id: 'handset' }],
  assets: [
    {
      id: 'north-lane',
      kind: 'lane',
      name: { zh: '北航道', en: 'North lane' },
      shape: {
        type: 'LineString',
        coordinates: [
          [121, 33],
          [122, 33],
        ],
      },
    },
  ],
} as unknown as Project;

const name = { zh: '货船队', en: 'Cargo fleet' };
const fleet = () => appStore.getState().project.fleets?.[0];

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(project);
});

test('made-up ships depart in pairs, one from each end of the lane', () => {
  const ships = along(4, true);
  expect(ships.map(({ voyage }) => voyage)).toMatchObject([
    { departureUtc: '2026-06-20T16:00:00Z' },
    { departureUtc: '2026-06-20T16:00:00Z', reversed: true },
    { departureUtc: '2026-06-20T16:30:00Z' },
    { departureUtc: '2026-06-20T16:30:00Z', reversed: true },
  ]);
});

test('a fleet is added, and taken back, as one step', () => {
  const fleetId = createFleet({ name, illustrative: true, source: 'made up', ships: along(2) });
  expect(fleet()).toMatchObject({ id: fleetId, ships: [{ id: 'ship-1' }, { id: 'ship-2' }] });
  expect(appStore.getState().past.map((step) => step.name.en)).toEqual([
    'Add the fleet “Cargo fleet”',
  ]);
  undo();
  expect(fleet()).toBeUndefined();
});

test('a ship is changed by named steps; what a project file would refuse is refused', () => {
  const fleetId = createFleet({ name, illustrative: true, source: 'made up', ships: along(2) })!;
  editShips(fleetId, 'ship-2', { mmsi: '413000001' });
  editShips(fleetId, 'all', { kind: 'fishing' });
  expect(fleet()?.ships).toMatchObject([
    { kind: 'fishing' },
    { kind: 'fishing', mmsi: '413000001' },
  ]);
  expect(
    appStore
      .getState()
      .past.map((step) => step.name.en)
      .slice(1),
  ).toEqual(['MMSI of Ship 2', 'Kind of all ships of “Cargo fleet”']);
  editShips(fleetId, 'ship-2', { mmsi: null });
  expect(fleet()?.ships[1].mmsi).toBeUndefined();
  expect(() => editShips(fleetId, 'ship-2', { mmsi: '41' })).toThrow();
});

test('the ship beside is selected when one is removed, and the last one takes its fleet with it', () => {
  const fleetId = createFleet({ name, illustrative: true, source: 'made up', ships: along(2) })!;
  openVoyage();
  expect(appStore.getState()).toMatchObject({
    shipsDrawer: 'voyage',
    ship: { shipId: 'ship-1' },
  });
  deleteShip(fleetId, 'ship-1');
  expect(selectedShip(appStore.getState())?.id).toBe('ship-2');
  deleteShip(fleetId, 'ship-2');
  expect([fleet(), selectedShip(appStore.getState())]).toEqual([undefined, null]);
  undo();
  expect(fleet()?.ships).toHaveLength(1);
});

test('what ships and goals need is not taken from under them', () => {
  const fleetId = createFleet({ name, illustrative: true, source: 'made up', ships: along(1) })!;
  const withFleet = appStore.getState().project;
  expect(removalBar(withFleet, { list: 'assets', id: 'north-lane' })?.en).toBe(
    'a ship sails along it',
  );
  expect(['cpe', 'handset'].map((id) => canDelete(withFleet, id))).toEqual([false, true]);
  const goal = { target: { fleetId } } as Project['goals'][number];
  appStore.setState({ project: { ...withFleet, goals: [goal] } });
  deleteFleet(fleetId);
  expect(fleet()?.id).toBe(fleetId);
  expect(noticeStore.getState().notice?.text.en).toBe('Cannot be deleted: a goal is set for it');
});

test('what is drawn for a ship becomes its own line and no asset; giving up leaves it as it was', () => {
  const fleetId = createFleet({ name, illustrative: true, source: 'made up', ships: along(1) })!;
  const key = { fleetId, shipId: 'ship-1' };
  selectShip(key);
  const sailing = { departureUtc: '2026-06-20T16:00:00Z', speedKn: 9 };
  startRouteDrawing(key, sailing);
  addSketchPoint({ longitudeDeg: 121, latitudeDeg: 33 });
  appStore.setState({ tool: 'select', sketch: null });
  addSketchPoint({ longitudeDeg: 121, latitudeDeg: 33 });
  expect(fleet()?.ships[0].voyage.type).toBe('lane');

  startRouteDrawing(key, sailing);
  addSketchPoint({ longitudeDeg: 121, latitudeDeg: 33 });
  addSketchPoint({ longitudeDeg: 121.5, latitudeDeg: 33.25 });
  endSketch();
  const coordinates = [
    [121, 33],
    [121.5, 33.25],
  ];
  expect(fleet()?.ships[0].voyage).toEqual({ type: 'line', coordinates, ...sailing });
  expect(appStore.getState()).toMatchObject({ tool: 'select', sketch: null });
  expect(appStore.getState().project.assets).toBe(project.assets);
});

function along(count: number, bothWays = false) {
  return laneShips({
    assetId: 'north-lane',
    bothWays,
    count,
    intervalMin: 30,
    firstMs: Date.parse('2026-06-20T16:00:00Z'),
    speedKn: 12,
    kind: 'cargo',
    terminalId: 'cpe',
  });
}

test('ships that an edit leaves alone are the same as before, so that their voyages are not measured anew', () => {
  const fleetId = createFleet({ name, illustrative: true, source: 'made up', ships: along(2) })!;
  const before = appStore.getState().project;
  renameFleet(fleetId, { zh: '新名', en: 'New name' });
  editShips(fleetId, 'ship-1', { kind: 'tanker' });
  expect(hasSameVoyages(appStore.getState().project, before)).toBe(true);
  const voyage = along(1, true)[0].voyage;
  editShips(fleetId, 'ship-2', { voyage: { ...voyage, speedKn: 20 } as typeof voyage });
  expect(hasSameVoyages(appStore.getState().project, before)).toBe(false);
  expect(fleet()?.ships[0].voyage).toBe(before.fleets?.[0].ships[0].voyage);
});
