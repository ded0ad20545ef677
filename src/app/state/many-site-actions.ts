import type { Name } from '../../network/name.ts';
import type { Site } from '../../network/site.ts';
import { select } from './actions.ts';
import type { AppState } from './app-state.ts';
import { appStore } from './app-store.ts';
import { currentScenario } from './current.ts';
import { edit } from './edit-history.ts';
import { sayLocked, showHint } from './hint.ts';
import {
  addCopies,
  changeSites,
  deleteSites,
  moveSites,
  type Offset,
  offsetWithin,
  siteGroup,
  turnSites,
} from './many-sites.ts';
import { nameOfMany } from './many-sites-names.ts';
import { selectedSites, selectSites } from './selection.ts';
import type { SiteFields } from './site-edits.ts';

/** The box that sites may stand in, in degrees. */
type Scope = Parameters<typeof offsetWithin>[2];

/** The selected sites that may be changed by hand; says how many may not. Empty when none may. */
export function unlockedSelection(state: AppState = appStore.getState()): Site[] {
  const sites = selectedSites(state);
  const free = sites.filter(({ locked }) => !locked);
  if (free.length < sites.length) sayLocked(sites.length - free.length, free.length);
  return free;
}

/** Removes the selected sites, but for locked ones. */
export function removeSelected(): void {
  const { scenarioId } = appStore.getState();
  const sites = unlockedSelection();
  if (sites.length === 0) return;
  const ids = idsOf(sites);
  edit(nameOfMany({ zh: '删除', en: 'delete' }, sites), (project) =>
    deleteSites(project, scenarioId, ids),
  );
  selectSites(idsOf(selectedSites(appStore.getState())));
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
  showHint({ zh: `每次 ${metres} m`, en: `${metres} m a step` });
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
  const on = !selectedSites(appStore.getState()).every(({ disabled }) => disabled);
  const sites = unlockedSelection();
  const doing = on ? { zh: '停用', en: 'switch off' } : { zh: '启用', en: 'switch on' };
  changeSelected(doing, sites, { disabled: on || undefined } as SiteFields);
}

/** Locks the selected sites, or unlocks them when all of them are locked. */
export function toggleLocked(): void {
  const sites = selectedSites(appStore.getState());
  const lock = !sites.every(({ locked }) => locked);
  const doing = lock ? { zh: '锁定', en: 'lock' } : { zh: '解锁', en: 'unlock' };
  changeSelected(doing, sites, { locked: lock || undefined } as SiteFields);
}

function changeSelected(doing: Name, sites: readonly Site[], fields: SiteFields): void {
  if (sites.length === 0) return;
  const { scenarioId } = appStore.getState();
  const name = nameOfMany(doing, sites);
  edit(name, (project) => changeSites(project, scenarioId, idsOf(sites), fields));
  showHint(name);
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
  selectSites(added.siteIds);
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

/** Deselects everything. */
export function selectNone(): void {
  select(null);
}

function idsOf(sites: readonly Site[]): string[] {
  return sites.map(({ id }) => id);
}
