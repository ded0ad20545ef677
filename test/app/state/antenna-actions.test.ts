import { beforeEach, expect, test } from 'vitest';
import { antennas } from '../../../projects/build/antennas.ts';
import { openProject } from '../../../src/app/state/actions.ts';
import {
  chooseAntenna,
  chooseCellValue,
  deleteAntenna,
  duplicateAntenna,
  reviseAntenna,
  takeAntennas,
} from '../../../src/app/state/antenna-actions.ts';
import { removeAntenna } from '../../../src/app/state/antenna-edits.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { edit, undo } from '../../../src/app/state/edit-history.ts';
import { changeSector } from '../../../src/app/state/site-edits.ts';
import type { Antenna } from '../../../src/network/antenna.ts';
import type { Carrier } from '../../../src/network/carrier.ts';
import type { Project } from '../../../src/planning/project.ts';
import { twoSiteProject } from './two-site-project.ts';

const [panel, narrow] = antennas;

/** Two carriers, the first on a panel of the library. */
const project: Project = {
  ...twoSiteProject,
  antennas: [panel],
  carriers: [
    { ...twoSiteProject.carriers[0], nrBand: 'n28', antennaId: panel.id },
    { ...twoSiteProject.carriers[0], id: 'n1', nrBand: 'n1' } as Carrier,
  ],
};

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(project);
});

test('antennas are taken together as one step, and the first of them is shown', () => {
  takeAntennas([narrow, { ...narrow, id: 'other' }]);
  expect(ids()).toEqual([panel.id, narrow.id, 'other']);
  expect(appStore.getState().antennaLibrary).toEqual({ antennaId: narrow.id });
  expect(steps()).toEqual(['import 2 antennas']);
  undo();
  expect(appStore.getState().project).toBe(project);
});

test('ids that are taken, by the library or by one another, get numbers', () => {
  takeAntennas([panel, panel, { ...panel, id: `${panel.id}-2` }]);
  expect(ids()).toEqual([panel.id, `${panel.id}-2`, `${panel.id}-3`, `${panel.id}-2-2`]);
});

test('one antenna that cannot be keeps all the others out', () => {
  const array = antennas.find(({ kind }) => kind === 'array') as Antenna;
  expect(() => takeAntennas([narrow, { ...array, gainDbi: 40 }])).toThrow('27.82 dBi');
  expect(appStore.getState().project).toBe(project);
  expect(steps()).toEqual([]);
});

test('the first antennas come into a project without a library', () => {
  const { antennas: _, ...without } = project;
  openProject({ ...without, carriers: twoSiteProject.carriers });
  takeAntennas([narrow]);
  expect(ids()).toEqual([narrow.id]);
});

test('an antenna in use is not deleted; a copy of it is, and what stood beside it is shown', () => {
  deleteAntenna(panel);
  expect(ids()).toEqual([panel.id]);
  expect(() => removeAntenna(project, panel.id)).toThrow('carrier n28 goes out with');
  duplicateAntenna(panel);
  const copy = appStore.getState().project.antennas?.at(-1) as Antenna;
  expect(copy).toEqual({ ...panel, id: `${panel.id}-copy`, name: copy.name });
  deleteAntenna(copy);
  expect(ids()).toEqual([panel.id]);
  expect(appStore.getState().antennaLibrary).toEqual({ antennaId: panel.id });
});

test('a carrier is given an antenna, and its own 3GPP sector again, each in one named step', () => {
  chooseAntenna('n1', panel.id);
  chooseAntenna('n28', null);
  expect(appStore.getState().project.carriers.map(({ antennaId }) => antennaId)).toEqual([
    undefined,
    panel.id,
  ]);
  expect(steps()).toEqual([
    'n1 700: antenna → Panel 15 dBi, 65° × 9°',
    'n28 700: antenna → its own 3GPP sector',
  ]);
  expect(() => chooseAntenna('n1', 'unknown')).toThrow('no antenna unknown');
  chooseAntenna('n1', panel.id);
  expect(steps()).toHaveLength(2);
});

test('quick changes of one field of an antenna are one step, those of another field are not', () => {
  for (const gainDbi of [15.5, 16]) {
    reviseAntenna({ ...panel, gainDbi }, 'gainDbi', { zh: '增益', en: `gain → ${gainDbi} dBi` });
  }
  const named = { ...panel, gainDbi: 16, name: { zh: '新名', en: 'New name' } };
  reviseAntenna(named, 'name', { zh: '名称', en: 'name' });
  expect(steps()).toEqual([
    'antenna Panel 15 dBi, 65° × 9°: gain → 16 dBi',
    'antenna New name: name',
  ]);
});

test('a value of one cell is set, and leaves no trace when the carrier’s holds again', () => {
  const [sector] = project.scenarios[0].sectors;
  const power = { zh: '功率', en: 'power' };
  chooseCellValue(sector, 'n28', 'powerW', 80, power);
  expect(sectorNow().cells).toEqual({ n28: { powerW: 80 } });
  expect(steps()).toEqual(['S1 n28 power · Site A']);
  chooseCellValue(sectorNow(), 'n28', 'downlinkLoad', 0.3, { zh: '负荷', en: 'load' });
  chooseCellValue(sectorNow(), 'n28', 'powerW', null, power);
  expect(sectorNow().cells).toEqual({ n28: { downlinkLoad: 0.3 } });
  chooseCellValue(sectorNow(), 'n28', 'downlinkLoad', null, { zh: '负荷', en: 'load' });
  expect(sectorNow()).toEqual(sector);
  expect(() => chooseCellValue(sector, 'n28', 'uplinkLoad', 1.2, power)).toThrow();
});

test('what is set for a cell goes with the carrier that the sector is taken off', () => {
  const [sector] = project.scenarios[0].sectors;
  chooseCellValue(sector, 'n28', 'powerW', 80, { zh: '功率', en: 'power' });
  edit({ zh: '载波', en: 'carriers' }, (before) =>
    changeSector(before, 'base', sector.id, { carrierIds: ['n1'] }),
  );
  expect(sectorNow()).toEqual({ ...sector, carrierIds: ['n1'] });
});

function ids(): string[] {
  return (appStore.getState().project.antennas ?? []).map(({ id }) => id);
}

function steps(): string[] {
  return appStore.getState().past.map(({ name }) => name.en);
}

function sectorNow() {
  return appStore.getState().project.scenarios[0].sectors[0];
}
