import type { Region } from '../../geo/region.ts';
import type { AppState } from '../state/app-state.ts';
import { commandEntries } from './command-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { placeEntries } from './place-entries.ts';
import { SearchIndex, type Syllables, warmKeys } from './search-index.ts';
import { siteEntries } from './site-entries.ts';

/** Commands, sites and places as they are now. */
export function paletteIndex(
  state: AppState,
  region: Region | null,
  syllables: Syllables,
): SearchIndex {
  return new SearchIndex(entriesOf(state, region), syllables);
}

/** Works out the pinyin of all names in idle moments, so that the palette opens at once. */
export async function warmPalette(state: AppState, region: Region): Promise<void> {
  const { pinyinSyllables } = await import('./pinyin-syllables.ts');
  const names = entriesOf(state, region).map(({ name }) => name.zh);
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  const goOn = () => {
    warmKeys(names.splice(0, namesPerTurn), pinyinSyllables);
    if (names.length > 0) idle(goOn);
  };
  idle(goOn);
}

/** A few ms of work. */
const namesPerTurn = 60;

function entriesOf(state: AppState, region: Region | null): PaletteEntry[] {
  return [
    ...commandEntries(state),
    ...siteEntries(state),
    ...(region ? placeEntries(region, state.project) : []),
  ];
}
