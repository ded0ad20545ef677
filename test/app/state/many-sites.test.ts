import { beforeEach, expect, test } from 'vitest';
import { openProject } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { removeSites } from '../../../src/app/state/bulk-actions.ts';
import { undo } from '../../../src/app/state/edit-history.ts';
import {
  duplicateSelected,
  nudgeSelected,
  selectAllInService,
  toggleDisabled,
  toggleLocked,
  turnSelected,
} from '../../../src/app/state/many-site-actions.ts';
import {
  addCopies,
  moveSites,
  offsetWithin,
  siteGroup,
} from '../../../src/app/state/many-sites.ts';
import { noticeStore } from '../../../src/app/state/notice.ts';
import { selectSites } from '../../../src/app/state/selection.ts';
import { copySelected, pasteSites } from '../../../src/app/state/site-clipboard.ts';
import { changeSite } from '../../../src/app/state/site-edits.ts';
import type { Project } from '../../../src/planning/project.ts';
import { twoSiteProject } from './two-site-project.ts';

const scope = { west: 118, south: 31, east: 124, north: 36 };

beforeEach(() => {
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
});

test('a group goes as far as all of it stays in the region, and keeps its shape', () => {
  const { sites } = scenarioNow();
  const offset = offsetWithin(sites, { longitudeDeg: 1, latitudeDeg: 5 }, scope);
  expect(offset).toEqual({ longitudeDeg: 1, latitudeDeg: 2 });
  const moved = moveSites(twoSiteProject, 'base', ['a', 'b'], offset).scenarios[0].sites;
  expect(moved.map(({ longitudeDeg, latitudeDeg }) => [longitudeDeg, latitudeDeg])).toEqual([
    [122, 35],
    [122, 36],
  ]);
});

test('a nudge leaves locked sites where they are, says so, and repeats into one step', () => {
  openProject(changeSite(twoSiteProject, 'base', 'b', { locked: true }));
  appStore.setState({ mapZoom: 8 });
  selectSites(['a', 'b']);
  nudgeSelected(1, 0, scope);
  nudgeSelected(1, 0, scope);
  const { past } = appStore.getState();
  expect(past).toHaveLength(1);
  expect(past[0].name.en).toBe('move Site A');
  const [a, b] = scenarioNow().sites;
  expect(a.longitudeDeg).toBeCloseTo(121 + (2 * 360) / (512 * 256), 4);
  expect(b.longitudeDeg).toBe(121);
});

test('locked sites refuse deletion until they are unlocked', () => {
  selectSites(['a', 'b']);
  toggleLocked();
  removeSites(['a', 'b']);
  expect(scenarioNow().sites).toHaveLength(2);
  expect(noticeStore.getState().notice?.text.en).toContain('locked');
  toggleLocked();
  removeSites(['a', 'b']);
  expect(scenarioNow().sites).toEqual([]);
  expect(appStore.getState().past.map(({ name }) => name.en)).toEqual([
    '2 sites locked',
    '2 sites unlocked',
    'delete 2 sites',
  ]);
  undo();
  expect(scenarioNow().sites).toHaveLength(2);
});

test('sites are switched off together, and on again without a trace', () => {
  selectSites(['a', 'b']);
  toggleDisabled();
  expect(scenarioNow().sites.map(({ disabled }) => disabled)).toEqual([true, true]);
  toggleDisabled();
  expect(scenarioNow().sites).toEqual(twoSiteProject.scenarios[0].sites);
});

test('sectors of all selected sites turn by one angle', () => {
  selectSites(['a', 'b']);
  turnSelected(-70);
  expect(scenarioNow().sectors.map(({ azimuthDeg }) => azimuthDeg)).toEqual([350, 110, 20]);
  expect(appStore.getState().past.at(-1)?.name.en).toBe('rotate 2 sites −70°');
});

test('copies take new ids and numbered names, and leave lock and identities behind', () => {
  const guarded = withIdentity(changeSite(twoSiteProject, 'base', 'a', { locked: true }));
  const { scenarios } = guarded;
  const offset = { longitudeDeg: 0.1, latitudeDeg: 0 };
  const first = addCopies(guarded, 'base', siteGroup(scenarios[0], ['a']), offset);
  const second = addCopies(
    first.project,
    'base',
    siteGroup(first.project.scenarios[0], first.siteIds),
    offset,
  );
  const { sites, sectors } = second.project.scenarios[0];
  expect(sites.slice(2).map(({ name, locked }) => [name.zh, name.en, locked])).toEqual([
    ['甲站 (2)', 'Site A (2)', undefined],
    ['甲站 (3)', 'Site A (3)', undefined],
  ]);
  expect(new Set(sites.map(({ id }) => id)).size).toBe(4);
  expect(new Set(sectors.map(({ id }) => id)).size).toBe(sectors.length);
  const copied = sectors.filter(({ siteId }) => siteId === first.siteIds[0]);
  expect(copied.map(({ azimuthDeg }) => azimuthDeg)).toEqual([60, 180]);
  expect(copied[0].cells).toEqual({ n28: { powerW: 40 } });
});

test('sites go through the clipboard as text, and land where the pointer is', () => {
  selectSites(['a', 'b']);
  const text = copySelected() ?? '';
  openProject({ ...twoSiteProject, id: 'other', years: [2027], carriers: otherCarriers });
  expect(pasteSites(text, { longitudeDeg: 122, latitudeDeg: 34 }, scope)).toBe(true);
  const pasted = scenarioNow().sites.slice(2);
  expect(pasted.map(({ latitudeDeg, year }) => [latitudeDeg, year])).toEqual([
    [33.5, 2027],
    [34.5, 2027],
  ]);
  expect(scenarioNow().sectors.at(-1)?.carrierIds).toEqual(['n78']);
  expect(noticeStore.getState().notice?.text.en).toContain('carriers of 3 sectors');
  expect(pasteSites('id,name\n1,x', null, scope)).toBe(false);
});

test('a duplicate stands beside and is selected; all in service leaves out what is off', () => {
  appStore.setState({ year: 2025 });
  selectSites(['a']);
  duplicateSelected(scope);
  expect(appStore.getState().selection?.siteIds).toEqual(['a-copy-2']);
  toggleDisabled();
  selectAllInService();
  expect(appStore.getState().selection?.siteIds).toEqual(['a', 'b']);
});

const otherCarriers = [{ ...twoSiteProject.carriers[0], id: 'n78' }];

function scenarioNow() {
  return appStore.getState().project.scenarios[0];
}

/** The first sector with a power, an identity and a lock of its own. */
function withIdentity(project: Project): Project {
  const [scenario] = project.scenarios;
  const sectors = scenario.sectors.map((sector, i) =>
    i === 0 ? { ...sector, cells: { n28: { powerW: 40, pci: 7, locked: true } } } : sector,
  );
  return { ...project, scenarios: [{ ...scenario, sectors }] };
}
