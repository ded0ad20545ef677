import type { Site } from '../../network/site.ts';
import type { AppState, Selection } from './app-state.ts';
import { appStore } from './app-store.ts';
import { currentScenario, sectorsOf } from './current.ts';

/** A single site; its first sector shows its handles when none is named. */
function oneSite(state: AppState, siteId: string, sectorId: string | null = null): Selection {
  return { siteId, siteIds: [siteId], sectorId: sectorId ?? firstSector(state, siteId) };
}

/** Selects one site in place of all others; the sector that showed its handles keeps them. */
export function selectSite(siteId: string, sectorId: string | null = null): void {
  const state = appStore.getState();
  const { selection } = state;
  const kept = selection?.siteId === siteId ? selection.sectorId : null;
  appStore.setState({ selection: oneSite(state, siteId, sectorId ?? kept), ownShape: null });
}

/** Selects many sites, the first of them for the inspector; none of no ids. */
export function selectSites(siteIds: readonly string[]): void {
  const state = appStore.getState();
  const [first] = siteIds;
  if (first === undefined) {
    appStore.setState({ selection: null });
    return;
  }
  const { selection } = state;
  const kept = selection && siteIds.includes(selection.siteId) ? selection : oneSite(state, first);
  appStore.setState({ selection: { ...kept, siteIds }, ownShape: null });
}

/** Shows the handles of another sector of the inspected site, or the site as a whole. */
export function selectSector(sectorId: string | null): void {
  const { selection } = appStore.getState();
  if (selection) appStore.setState({ selection: { ...selection, sectorId } });
}

/** Adds a site to the selection, or takes it out. */
export function toggleSelected(siteId: string): void {
  const siteIds = appStore.getState().selection?.siteIds ?? [];
  const others = siteIds.filter((id) => id !== siteId);
  selectSites(others.length < siteIds.length ? others : [...siteIds, siteId]);
}

/** All selected sites that are still there, in the order of the scenario. */
export function selectedSites(state: AppState): Site[] {
  const ids = new Set(state.selection?.siteIds ?? []);
  if (ids.size === 0) return [];
  return currentScenario(state)?.sites.filter(({ id }) => ids.has(id)) ?? [];
}

function firstSector(state: AppState, siteId: string): string | null {
  const scenario = currentScenario(state);
  return (scenario && sectorsOf(scenario, siteId)[0]?.id) ?? null;
}
