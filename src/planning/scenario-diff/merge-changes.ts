import type { Network } from '../scenarios/network.ts';
import type { SiteChange, SiteState } from './scenario-change.ts';
import { sameState, siteStates } from './site-states.ts';

/** Why a change is not taken over by itself. */
export interface MergeConflict {
  readonly siteId: string;
  /**
   * `changedThere`: the target has changed the site since. `missingThere`: the target has not got it.
   * `sectorTaken`: a sector's id belongs to another site of the target.
   */
  readonly reason: 'changedThere' | 'missingThere' | 'sectorTaken';
  /** Sector whose id is taken. */
  readonly sectorId: string | null;
}

/** A scenario with changes taken over, and what was left as it is. */
export interface MergedScenario<T> {
  /** The target itself when nothing was taken over. */
  readonly scenario: T;
  /** Sites that are now as the changes ask, those that were so before left out. */
  readonly taken: readonly string[];
  readonly conflicts: readonly MergeConflict[];
}

export interface MergeOptions {
  /**
   * What both sides began with: a site that the target has changed since is a conflict. Without it, one
   * is that the target has not got as it was before the change.
   */
  readonly origin?: Network | undefined;
  /** Sites that are to be taken over although the target has changed them. */
  readonly overwrite?: ReadonlySet<string>;
}

/**
 * Takes changes of sites over into a scenario, each whole or not at all. New sites come last; all others
 * keep their places, and sectors their order within a site.
 */
export function mergeChanges<T extends Network>(
  target: T,
  changes: readonly SiteChange[],
  { origin, overwrite = new Set() }: MergeOptions = {},
): MergedScenario<T> {
  const there = siteStates(target);
  const began = origin && siteStates(origin);
  const conflicts: MergeConflict[] = [];
  const wanted = new Map<string, SiteState | null>();
  for (const { siteId, before, after } of changes) {
    const now = there.get(siteId) ?? null;
    if (sameState(now, after)) continue;
    const was = began ? (began.get(siteId) ?? null) : before;
    if (sameState(now, was) || overwrite.has(siteId)) wanted.set(siteId, after);
    else {
      const reason = now === null ? 'missingThere' : 'changedThere';
      conflicts.push({ siteId, reason, sectorId: null });
    }
  }
  dropTakenSectors(there, wanted, conflicts);
  if (wanted.size === 0) return { scenario: target, taken: [], conflicts };
  return { scenario: withStates(target, there, wanted), taken: [...wanted.keys()], conflicts };
}

/** Sites are left alone whose sectors would bear the ids of another site's. */
function dropTakenSectors(
  there: ReadonlyMap<string, SiteState>,
  wanted: Map<string, SiteState | null>,
  conflicts: MergeConflict[],
): void {
  // what is left alone keeps its sectors, which may stand in the way of another
  for (let settled = false; !settled; ) {
    settled = true;
    const owners = new Map<string, string>();
    for (const [siteId, { sectors }] of there) {
      if (!wanted.has(siteId)) for (const { id } of sectors) owners.set(id, siteId);
    }
    for (const [siteId, state] of wanted) {
      const taken = state?.sectors.find(({ id }) => (owners.get(id) ?? siteId) !== siteId);
      if (taken) {
        conflicts.push({ siteId, reason: 'sectorTaken', sectorId: taken.id });
        wanted.delete(siteId);
        settled = false;
        break;
      }
      for (const { id } of state?.sectors ?? []) owners.set(id, siteId);
    }
  }
}

function withStates<T extends Network>(
  target: T,
  there: ReadonlyMap<string, SiteState>,
  wanted: ReadonlyMap<string, SiteState | null>,
): T {
  const kept = target.sites.flatMap((site) => {
    const state = wanted.get(site.id);
    return state === undefined ? [site] : state === null ? [] : [state.site];
  });
  const added = [...wanted].flatMap(([siteId, state]) =>
    state && !there.has(siteId) ? [state] : [],
  );
  /** What stands at the place of a changed site's first sector: all its sectors. */
  const begun = new Set<string>();
  const sectors = target.sectors.flatMap((sector) => {
    const state = wanted.get(sector.siteId);
    if (state === undefined) return [sector];
    if (state === null || begun.has(sector.siteId)) return [];
    begun.add(sector.siteId);
    return state.sectors;
  });
  const without = [...wanted].flatMap(([siteId, state]) =>
    state && there.has(siteId) && !begun.has(siteId) ? state.sectors : [],
  );
  return {
    ...target,
    sites: [...kept, ...added.map(({ site }) => site)],
    sectors: [...sectors, ...without, ...added.flatMap(({ sectors: own }) => own)],
  };
}
