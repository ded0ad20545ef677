import type { Bounds } from '../../geo/tile-grid.ts';
import type { Name } from '../../network/name.ts';
import type { AppState } from '../state/app-state.ts';
import type { EntryGroup, PaletteEntry } from './palette-entry.ts';
import { groupNames, words } from './palette-texts.ts';
import { positionEntries } from './position-entries.ts';
import type { SearchIndex } from './search-index.ts';
import { cellEntries } from './site-entries.ts';

/** A heading with what stands below it. */
export interface ResultGroup {
  readonly title: Name;
  readonly entries: readonly PaletteEntry[];
}

/** Lines shown of each group. */
const longestGroup = 7;

/** What is offered before anything is typed, in this order. */
const suggestedIds = [
  'tool.addSite',
  'tool.profile',
  'tool.link',
  'view.fit',
  'year.next',
  'plan.propagation',
  'plan.antennas',
  'help.first',
  'help.keys',
].map((id) => `command:${id}`);

/** What a query finds, in groups: the one with the best match first. */
export function paletteResults(
  query: string,
  state: AppState,
  index: SearchIndex,
  scope: Bounds | null,
): ResultGroup[] {
  const positions = scope ? positionEntries(query, scope) : [];
  const cells = cellEntries(state, query).slice(0, longestGroup);
  const byGroup = new Map<EntryGroup, PaletteEntry[]>();
  // a number is a PCI or part of a position sooner than a letter of a name
  if (positions.length > 0) byGroup.set('position', positions);
  if (cells.length > 0) byGroup.set('cells', cells);
  for (const { entry } of index.find(query)) {
    const entries = byGroup.get(entry.group) ?? [];
    if (entries.length < longestGroup) byGroup.set(entry.group, [...entries, entry]);
  }
  return [...byGroup].map(([group, entries]) => ({ title: groupNames[group], entries }));
}

/** What is offered before anything is typed: the entries chosen last, then commands often used. */
export function offeredAtFirst(recent: readonly string[], index: SearchIndex): ResultGroup[] {
  const found = (ids: readonly string[]) =>
    ids.flatMap((id) => index.byId(id) ?? []).filter((entry) => !entry.isUnavailable);
  const suggested = suggestedIds.filter((id) => !recent.includes(id));
  return [
    { title: words.recent, entries: found(recent) },
    { title: words.suggested, entries: found(suggested) },
  ].filter(({ entries }) => entries.length > 0);
}
