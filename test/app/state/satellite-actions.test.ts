import { beforeEach, expect, test } from 'vitest';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import {
  chooseBoardTerminals,
  deleteSatelliteTerminal,
  duplicateSatelliteTerminal,
  duplicateSystem,
  editSystem,
  setSystemOff,
  takeSatellites,
} from '../../../src/app/state/satellite-actions.ts';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../src/network/satellite-terminal.ts';
import { checkProject } from '../../../src/planning/parse-project.ts';
import type { Project } from '../../../src/planning/project.ts';
import type { SatellitePlan } from '../../../src/planning/satellite-plan.ts';
import { smallProject } from '../../planning/small-project.ts';

const dish: SatelliteTerminal = {
  id: 'dish',
  name: { zh: '小站', en: 'Dish' },
  kind: 'vsat',
  transmitPowerDbm: 33,
  transmitGainDbi: 43,
  receiveGainDbi: 40,
  noiseFigureDb: 1.2,
  antennaTemperatureK: 150,
  lossDb: 0,
  minimumElevationDeg: 10,
  blockagePercent: 0,
  confidence: 'medium',
  source: 'made up',
};

const system: SatelliteSystem = {
  id: 'geo',
  name: { zh: '静止', en: 'Geo' },
  orbit: { type: 'geo', satellites: [{ id: 'one', longitudeDeg: 125, inclinationDeg: 0 }] },
  year: 2025,
  status: 'operating',
  minimumElevationDeg: 10,
  terminalIds: ['dish'],
  payload: {
    band: 'Ka',
    downlinkGhz: 20,
    uplinkGhz: 30,
    eirpDensityDbwPerMhz: 35,
    gainOverTemperatureDbPerK: 14,
    downlinkBandwidthMhz: 250,
    uplinkBandwidthMhz: 125,
    userUplinkBandwidthMhz: 5,
    waveform: 'dvbS2x',
    beamDiameterKm: 300,
    dwellShare: 1,
    activeUsersPerBeam: 25,
    gateway: 'bentPipe',
  },
  confidence: 'high',
  source: 'made up',
};

const satellites: SatellitePlan = {
  systems: [system],
  terminals: [dish],
  period: { startUtc: '2026-06-20T16:00:00Z', hours: 24, stepS: 30 },
  rainRate001MmPerHour: 60,
  rainHeightKm: 4.8,
};

const plain = smallProject();
const [{ id: terminalId }] = plain.terminals;

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject({ ...plain, satellites });
});

test('a changed figure marks the source once, a new name does not, and undo gives both back', () => {
  editSystem('geo', { minimumElevationDeg: 20 }, { zh: '最低仰角', en: 'least elevation' });
  editSystem('geo', { name: { zh: '新名', en: 'New' } }, { zh: '名称', en: 'name' });
  editSystem('geo', { year: 2026 }, { zh: '年份', en: 'year' });
  expect(systems()[0]).toMatchObject({
    minimumElevationDeg: 20,
    year: 2026,
    source: 'changed by the user; before: made up',
  });
  expect(project().satellites).toBeDefined();
  expect(appStore.getState().past.at(-1)?.name).toEqual({
    zh: '卫星系统 新名：年份',
    en: 'satellite system New: year',
  });
  expect(checkProject(project()).valid).toBe(true);
  undo();
  undo();
  undo();
  expect(systems()).toEqual([system]);
});

test('what the project file forbids does not enter the plan', () => {
  const called = { zh: '年份', en: 'year' };
  expect(() => editSystem('geo', { year: 1066 }, called)).toThrow();
  expect(systems()).toEqual([system]);
});

test('a system is switched off and on again, and copied under an id of its own', () => {
  setSystemOff('geo', true);
  expect(systems()[0].disabled).toBe(true);
  setSystemOff('geo', false);
  expect(systems()).toEqual([system]);
  expect(duplicateSystem(system)).toBe('geo-2');
  expect(systems()[1]).toMatchObject({ id: 'geo-2', name: { en: 'Geo, copy' } });
});

test('a terminal goes from systems and boards too, unless a system works with it alone', () => {
  expect(() => deleteSatelliteTerminal('dish')).toThrow('dish alone');
  expect(duplicateSatelliteTerminal('dish')).toBe('dish-2');
  expect(systems()[0].terminalIds).toEqual(['dish', 'dish-2']);
  chooseBoardTerminals(terminalId, ['dish', 'dish-2']);
  deleteSatelliteTerminal('dish');
  expect(systems()[0].terminalIds).toEqual(['dish-2']);
  expect(project().terminals[0].satelliteTerminalIds).toEqual(['dish-2']);
  chooseBoardTerminals(terminalId, []);
  expect(project().terminals[0]).toEqual(plain.terminals[0]);
  expect(checkProject(project()).valid).toBe(true);
});

test('a plan without satellites takes over another plan’s, with what its terminals have aboard', () => {
  openProject(plain);
  const aboard = { ...plain.terminals[0], satelliteTerminalIds: ['dish'] };
  takeSatellites({ satellites, terminals: [aboard] }, false);
  expect(project().satellites).toEqual({ ...satellites, systems: [] });
  expect(project().terminals[0].satelliteTerminalIds).toEqual(['dish']);
  undo();
  expect(project()).toEqual(plain);
});

function project(): Project {
  return appStore.getState().project;
}

function systems(): readonly SatelliteSystem[] {
  return project().satellites?.systems ?? [];
}
