import type { Name } from '../../network/name.ts';
import type { Site } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';
import { appStore } from './app-store.ts';
import { type BulkOutcome, changeMany, deleteSites, type SiteValues } from './bulk-edits.ts';
import { edit } from './edit-history.ts';
import { showNotice } from './notice.ts';
import { offerUndo } from './offer-undo.ts';
import { selectSites } from './selection.ts';

/** Switches sites on or off as one step. */
export function switchSites(siteIds: readonly string[], on: boolean): void {
  changeSites(siteIds, { disabled: on ? undefined : true }, (sites) =>
    on
      ? { zh: `启用${sites.zh}`, en: `${sites.en} switched on` }
      : { zh: `停用${sites.zh}`, en: `${sites.en} switched off` },
  );
}

/** Locks sites or unlocks them as one step; unlocking is always possible. */
export function lockSites(siteIds: readonly string[], locked: boolean): void {
  changeSites(siteIds, { locked: locked ? true : undefined }, (sites) =>
    locked
      ? { zh: `锁定${sites.zh}`, en: `${sites.en} locked` }
      : { zh: `解锁${sites.zh}`, en: `${sites.en} unlocked` },
  );
}

/** Gives the marks of sites a colour of their own, or by null the usual one, as one step. */
export function colourSites(siteIds: readonly string[], colour: string | null): void {
  changeSites(siteIds, { colour: colour ?? undefined }, (sites) =>
    colour === null
      ? { zh: `清除${sites.zh}的颜色`, en: `colour of ${sites.en} cleared` }
      : { zh: `${sites.zh}的颜色：${colour}`, en: `colour of ${sites.en}: ${colour}` },
  );
}

/** Removes sites as one step, with a notice that takes it back; locked ones stay. */
export function removeSites(siteIds: readonly string[]): void {
  const { project, scenarioId } = appStore.getState();
  const { project: after, changed, lockedSites } = deleteSites(project, scenarioId, siteIds);
  if (changed === 0) {
    tellLocked({ lockedSites });
    return;
  }
  const gone = sitesText(project, scenarioId, changedSites(project, after, scenarioId), changed);
  const locked = siteIds.filter((id) => siteWith(after, scenarioId, id) !== undefined);
  edit({ zh: `删除${gone.zh}`, en: `delete ${gone.en}` }, () => after);
  selectSites(locked);
  const stay = lockedSites > 0;
  offerUndo({
    zh: `已删除${gone.zh}${stay ? `，${lockedSites} 个锁定的站点保留` : ''}`,
    en: `Deleted ${gone.en}${stay ? `; ${lockedSites} locked kept` : ''}`,
  });
}

/** Says that locked sites cannot be changed, and offers to unlock them. */
export function offerUnlock(sites: readonly Pick<Site, 'id' | 'name'>[]): void {
  const [first] = sites;
  if (!first) return;
  const ids = sites.map(({ id }) => id);
  showNotice(
    sites.length === 1
      ? { zh: `${first.name.zh} 已锁定`, en: `${first.name.en} is locked` }
      : { zh: `${sites.length} 个站点已锁定`, en: `${sites.length} sites are locked` },
    { label: { zh: '解锁', en: 'Unlock' }, run: () => lockSites(ids, false) },
  );
}

/** Says how many locked sites an edit has left as they are. */
export function tellLocked({ lockedSites }: Pick<BulkOutcome, 'lockedSites'>): void {
  if (lockedSites === 0) return;
  const many = `${lockedSites} locked sites were`;
  showNotice({
    zh: `${lockedSites} 个锁定的站点保持不变，解锁后可修改`,
    en: `${lockedSites === 1 ? 'A locked site was' : many} left unchanged; unlock first`,
  });
}

function changeSites(
  siteIds: readonly string[],
  values: SiteValues,
  nameOf: (sites: Name) => Name,
): void {
  const { project, scenarioId } = appStore.getState();
  const sites = new Map(siteIds.map((id) => [id, values]));
  const outcome = changeMany(project, scenarioId, { sites });
  const changed = changedSites(project, outcome.project, scenarioId);
  const name = nameOf(sitesText(project, scenarioId, changed, outcome.changed));
  edit(name, () => outcome.project);
  tellLocked(outcome);
}

/** The sites that are others after an edit, or no more there. */
function changedSites(before: Project, after: Project, scenarioId: string): string[] {
  const sites = new Set(after.scenarios.find(({ id }) => id === scenarioId)?.sites);
  const scenario = before.scenarios.find(({ id }) => id === scenarioId);
  return scenario?.sites.filter((site) => !sites.has(site)).map(({ id }) => id) ?? [];
}

/** A single site by its name, more by their number. */
function sitesText(
  project: Project,
  scenarioId: string,
  siteIds: readonly string[],
  count: number,
): Name {
  const name = count === 1 ? siteWith(project, scenarioId, siteIds[0])?.name : undefined;
  return name
    ? { zh: ` ${name.zh}`, en: name.en }
    : { zh: ` ${count} 个站点`, en: `${count} sites` };
}

function siteWith(project: Project, scenarioId: string, siteId: string | undefined) {
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  return scenario?.sites.find(({ id }) => id === siteId);
}
