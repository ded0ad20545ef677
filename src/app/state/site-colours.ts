import type { Site } from '../../network/site.ts';
import type { SiteColouring } from './app-state.ts';

/** Sites that have something in common, and the colour that tells them from others. */
export interface SiteCategory {
  /** A year, an owner, or a word of the project file; null for all that have no colour of their own. */
  readonly value: string | null;
  readonly colour: string;
  readonly count: number;
}

/** Of the best-server layer: no blue, which is the sea. */
const hues = [
  '#44AA99',
  '#CC6677',
  '#DDCC77',
  '#117733',
  '#AA4499',
  '#999933',
  '#B8652A',
  '#882255',
] as const;
const otherHue = '#8A97A0';

/** What a site is sorted by; undefined where it says nothing. */
export function categoryOf(site: Site, by: Exclude<SiteColouring, 'own'>): string | undefined {
  return site[by] === undefined ? undefined : String(site[by]);
}

/** The categories of sites in the order of their names; the eight largest have hues, all else shares one. */
export function siteCategories(
  sites: readonly Site[],
  by: Exclude<SiteColouring, 'own'>,
): SiteCategory[] {
  const counts = new Map<string, number>();
  let others = 0;
  for (const site of sites) {
    const value = categoryOf(site, by);
    if (value === undefined) others++;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const bySize = [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]));
  const named = bySize.slice(0, hues.length).sort((a, b) => order(a[0], b[0]));
  others += bySize.slice(hues.length).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...named.map(([value, count], i) => ({ value, count, colour: hues[i] as string })),
    ...(others > 0 ? [{ value: null, count: others, colour: otherHue }] : []),
  ];
}

/** Tells the colour of a site's mark; null for the usual ink. */
export type ColourOfSite = (site: Site) => string | null;

const ownColour: ColourOfSite = (site) => site.colour ?? null;

/** The colours of a scenario's sites. */
export function coloursOfSites(sites: readonly Site[], by: SiteColouring): ColourOfSite {
  if (by === 'own') return ownColour;
  const categories = siteCategories(sites, by);
  const colours = new Map(categories.map(({ value, colour }) => [value, colour]));
  return (site) => colours.get(categoryOf(site, by) ?? null) ?? otherHue;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
