import type { Position } from '../../geo/position.ts';
import { type Site, sectorSchema, siteSchema } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';
import { appStore } from './app-store.ts';
import { currentScenario } from './current.ts';
import { edit } from './edit-history.ts';
import { addCopies, offsetWithin, type SiteGroup, siteGroup } from './many-sites.ts';
import { nameOfMany } from './many-sites-names.ts';
import { showNotice } from './notice.ts';
import { selectedSites, selectSites } from './selection.ts';

/** What tells a text of sites from others. */
const format = 'offing-sites';
const version = 1;

/** The selected sites as text for the clipboard; null when none is. */
export function copySelected(): string | null {
  const state = appStore.getState();
  const scenario = currentScenario(state);
  const sites = selectedSites(state);
  if (!scenario || sites.length === 0) return null;
  const ids = sites.map(({ id }) => id);
  const group = siteGroup(scenario, ids);
  showNotice(nameOfMany({ zh: '已复制', en: 'Copied' }, sites));
  return JSON.stringify({ format, version, ...group }, null, 1);
}

/** The sites in a text from the clipboard; null when it holds something else. */
export function readCopied(text: string): SiteGroup | null {
  if (!text.includes(format)) return null;
  try {
    const read: { [field: string]: unknown } = JSON.parse(text);
    if (read.format !== format || read.version !== version) return null;
    const sites = siteSchema.array().min(1).parse(read.sites);
    return { sites, sectors: sectorSchema.array().parse(read.sectors) };
  } catch {
    return null;
  }
}

/**
 * Adds the sites of a text from the clipboard, their middle at a place; beside where they were
 * when there is none. False when the text holds something else.
 */
export function pasteSites(
  text: string,
  at: Position | null,
  scope: Parameters<typeof offsetWithin>[2],
): boolean {
  const group = readCopied(text);
  if (!group) return false;
  const { project, scenarioId, mapZoom } = appStore.getState();
  const sites = group.sites.map((site) => inYears(site, project));
  const middle = middleOf(sites);
  const besideDeg = (28 * 360) / (512 * 2 ** mapZoom);
  const asked = at
    ? {
        longitudeDeg: at.longitudeDeg - middle.longitudeDeg,
        latitudeDeg: at.latitudeDeg - middle.latitudeDeg,
      }
    : { longitudeDeg: besideDeg, latitudeDeg: -0.8 * besideDeg };
  const offset = offsetWithin(sites, asked, scope);
  const added = addCopies(project, scenarioId, { ...group, sites }, offset);
  edit(nameOfMany({ zh: '粘贴', en: 'paste' }, sites), () => added.project);
  if (appStore.getState().project !== added.project) return true;
  selectSites(added.siteIds);
  sayAdapted(group, sites, project);
  return true;
}

/** A site of another project may be of a year that this one does not have. */
function inYears(site: Site, { years }: Project): Site {
  const last = years[years.length - 1];
  const first = site.status === 'existing' ? site.year : years[0];
  const year = Math.min(last, Math.max(first, site.year));
  return year === site.year ? site : { ...site, year };
}

/** Says what could not be taken over as it was. */
function sayAdapted(group: SiteGroup, sites: readonly Site[], { carriers }: Project): void {
  const known = new Set(carriers.map(({ id }) => id));
  const years = sites.filter(({ year }, i) => year !== group.sites[i].year).length;
  const unknown = group.sectors.filter(({ carrierIds }) =>
    carrierIds.some((id) => !known.has(id)),
  ).length;
  if (years === 0 && unknown === 0) return;
  const zh = [
    ...(years > 0 ? [`${years} 个站点的投用年份改为本项目的年份`] : []),
    ...(unknown > 0 ? [`${unknown} 个扇区的载波在本项目中不存在，未带入`] : []),
  ];
  const en = [
    ...(years > 0 ? [`years of ${years} sites taken to those of this project`] : []),
    ...(unknown > 0 ? [`carriers of ${unknown} sectors that this project lacks left out`] : []),
  ];
  showNotice({ zh: zh.join('；'), en: en.join('; ') });
}

function middleOf(sites: readonly Position[]): Position {
  const mean = (of: (site: Position) => number) =>
    sites.reduce((sum, site) => sum + of(site), 0) / sites.length;
  return {
    longitudeDeg: mean(({ longitudeDeg }) => longitudeDeg),
    latitudeDeg: mean(({ latitudeDeg }) => latitudeDeg),
  };
}
