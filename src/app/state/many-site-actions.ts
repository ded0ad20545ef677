import type { Name } from '../../network/name.ts';
import type { Site } from '../../network/site.ts';
import type { AppState } from './app-state.ts';
import { appStore } from './app-store.ts';
import { lockSites, switchSites } from './bulk-actions.ts';
import { currentScenario } from './current.ts';
import { edit } from './edit-history.ts';
import { sayLocked } from './locked-notice.ts';
import {
  addCopies,
  moveSites,
  type Offset,
  offsetWithin,
  siteGroup,
  turnSites,
} from './many-sites.ts';
import { nameOfMany } from './many-sites-names.ts';
import { showNotice } from './notice.ts';
import { selectedSites, selectSites } from './selection.ts';

/** The box that sites may stand in, in degrees. */
type Scope = Parameters<typeof offsetWithin>[2];

/** The selected sites that may be changed by hand; says how many may not. Empty when none may. */
export function unlockedSelection(state: AppState = appStore.getState()): Site[] {
  const sites = selectedSites(state);
  const free = sites.filter(({ locked }) => !locked);
  if (free.length < sites.length) sayLocked(sites.length - free.length, free.length);
  return free;
}

/** Moves the selected sites by so many px of the chart as it is zoomed; quick repetitions are one step. */
export function nudgeSelected(eastPx: number, southPx: number, scope: Scope): void {
  const { scenarioId, mapZoom } = appStore.getState();
  const sites = unlockedSelection();
  if (sites.length === 0) return;
  const degreesPerPx = 360 / (512 * 2 ** mapZoom);
  const cosine = Math.cos((sites[0].latitudeDeg * Math.PI) / 180);
  const least = 1e-5;
  const asked: Offset = {
    longitudeDeg: eastPx * Math.max(degreesPerPx, least),
    latitudeDeg: -southPx * Math.max(degreesPerPx * cosine, least),
  };
  const offset = offsetWithin(sites, asked, scope);
  const ids = idsOf(sites);
  edit(
    nameOfMany({ zh: '移动', en: 'move' }, sites),
    (project) => moveSites(project, scenarioId, ids, offset),
    `nudge ${ids.join()}`,
  );
  const metres = Math.round(
    Math.hypot(offset.longitudeDeg * cosine, offset.latitudeDeg) * metresPerDegree,
  );
  showNotice({ zh: `每次 ${metres} m`, en: `${metres} m a step` });
}

const metresPerDegree = 111_195;

/** Turns all sectors of the selected sites; quick repetitions are one step. */
export function turnSelected(byDeg: number): void {
  const { scenarioId } = appStore.getState();
  const sites = unlockedSelection();
  if (sites.length === 0) return;
  const ids = idsOf(sites);
  const key = `turn all ${ids.join()}`;
  edit(
    (before, after) => {
      const was = before.scenarios.find(({ id }) => id === scenarioId);
      const is = after.scenarios.find(({ id }) => id === scenarioId);
      const at = was?.sectors.findIndex(({ siteId }) => siteId === ids[0]) ?? -1;
      const [from, to] = [was?.sectors[at]?.azimuthDeg, is?.sectors[at]?.azimuthDeg];
      return nameOfRotation(sites, from ?? 0, to ?? 0);
    },
    (project) => turnSites(project, scenarioId, ids, byDeg),
    key,
  );
}

/** Names the turn of all sectors of some sites by how far it went. */
export function nameOfRotation(sites: readonly Site[], fromDeg: number, toDeg: number): Name {
  const turn = ((((toDeg - fromDeg) % 360) + 540) % 360) - 180;
  const by = `${turn < 0 ? '−' : '+'}${Math.abs(Math.round(turn * 10) / 10)}°`;
  const angles = sites.length === 1 ? ` ${fromDeg}° → ${toDeg}°` : ` ${by}`;
  return nameOfMany({ zh: '整体旋转', en: 'rotate' }, sites, angles);
}

/** Switches the selected sites off, or on when all of them are off. */
export function toggleDisabled(): void {
  const sites = selectedSites(appStore.getState());
  const on = sites.length > 0 && sites.every(({ disabled }) => disabled);
  switchSites(idsOf(sites), on);
}

/** Locks the selected sites, or unlocks them when all of them are locked. */
export function toggleLocked(): void {
  const sites = selectedSites(appStore.getState());
  lockSites(idsOf(sites), !sites.every(({ locked }) => locked));
}

/** Copies the selected sites with their sectors to the south-east of them, and selects the copies. */
export function duplicateSelected(scope: Scope): void {
  const state = appStore.getState();
  const scenario = currentScenario(state);
  const sites = selectedSites(state);
  if (!scenario || sites.length === 0) return;
  const { project, scenarioId, mapZoom } = state;
  const step = (besidePx * 360) / (512 * 2 ** mapZoom);
  const asked = { longitudeDeg: step, latitudeDeg: -step * 0.8 };
  const offset = offsetWithin(sites, asked, scope);
  const added = addCopies(project, scenarioId, siteGroup(scenario, idsOf(sites)), offset);
  edit(nameOfMany({ zh: '复制', en: 'copy' }, sites), () => added.project);
  // a project that can only be looked at stays as it is
  if (appStore.getState().project === added.project) selectSites(added.siteIds);
}

/** How far beside the original a duplicate stands, in px. */
const besidePx = 28;

/** Selects all sites that are in service in the year shown. */
export function selectAllInService(): void {
  const state = appStore.getState();
  const { year } = state;
  const sites = currentScenario(state)?.sites ?? [];
  selectSites(
    idsOf(
      sites.filter((site) => !site.disabled && site.status !== 'candidate' && site.year <= year),
    ),
  );
}

function idsOf(sites: readonly Site[]): string[] {
  return sites.map(({ id }) => id);
}
