import { expect, test } from 'vitest';
import {
  addSite,
  changeSector,
  changeSite,
  deleteSite,
  turnSector,
} from '../../../src/app/state/site-edits.ts';
import { twoSiteProject as project } from './two-site-project.ts';

const place = { longitudeDeg: 121.5, latitudeDeg: 33, year: 2026 };

test('an azimuth is taken to 0 … 360', () => {
  const turned = turnSector(project, 'base', 'a-1', -10);
  expect(turned.scenarios[0].sectors[0].azimuthDeg).toBe(350);
  expect(turnSector(project, 'base', 'a-1', 360).scenarios[0].sectors[0].azimuthDeg).toBe(0);
});

test('new sites take the first free number and point three ways', () => {
  const first = addSite(project, 'base', place);
  const second = addSite(first.project, 'base', place);
  const { sites, sectors } = second.project.scenarios[0];
  expect(sites.slice(2).map((site) => site.name.zh)).toEqual(['新站点 1', '新站点 2']);
  const own = sectors.filter((sector) => sector.siteId === second.siteId);
  expect(own.map((sector) => sector.azimuthDeg)).toEqual([0, 120, 240]);
  expect(new Set(sectors.map((sector) => sector.id)).size).toBe(sectors.length);
});

test('a deleted site takes its sectors along', () => {
  const { sites, sectors } = deleteSite(project, 'base', 'a').scenarios[0];
  expect(sites.map((site) => site.id)).toEqual(['b']);
  expect(sectors.map((sector) => sector.id)).toEqual(['b-1']);
});

test('a change to the same value is no change', () => {
  expect(changeSite(project, 'base', 'a', { year: 2025 })).toBe(project);
  expect(changeSector(project, 'base', 'a-1', { carrierIds: ['n28'] })).toBe(project);
});

test('what the project file would not allow is refused', () => {
  expect(() => changeSite(project, 'base', 'a', { antennaHeightAmslM: -3 })).toThrow();
  expect(() => changeSector(project, 'base', 'a-1', { carrierIds: [] })).toThrow();
  expect(() => changeSector(project, 'base', 'a-1', { carrierIds: ['n99'] })).toThrow('n99');
  expect(() => changeSite(project, 'base', 'gone', { year: 2026 })).toThrow('gone');
});
