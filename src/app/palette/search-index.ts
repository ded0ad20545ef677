import { folded, matchQuality, queryWords, type SearchKeys } from './match-quality.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** Gives the syllables of each Chinese character, other characters as they are. */
export type Syllables = (text: string) => readonly string[];

/** An entry with what it is found by. */
interface Indexed {
  readonly entry: PaletteEntry;
  readonly keys: SearchKeys;
}

/** An entry that a query finds, and how well; higher is better. */
export interface Found {
  readonly entry: PaletteEntry;
  readonly quality: number;
}

/** Finds entries by Chinese, pinyin, its initials, English and id; made once for many queries. */
export class SearchIndex {
  readonly #indexed: readonly Indexed[];

  constructor(entries: readonly PaletteEntry[], syllables: Syllables) {
    this.#indexed = entries.map((entry) => ({ entry, keys: keysOf(entry, syllables) }));
  }

  /** All entries that match every word of the query, the best first; ties keep their order. */
  find(query: string): Found[] {
    const words = queryWords(query);
    const found: Found[] = [];
    for (const { entry, keys } of this.#indexed) {
      const match = matchQuality(words, keys);
      const quality = entry.isUnavailable ? match / 2 : match;
      if (quality > 0) found.push({ entry, quality });
    }
    return found.sort((a, b) => b.quality - a.quality);
  }

  byId(id: string): PaletteEntry | null {
    return this.#indexed.find(({ entry }) => entry.id === id)?.entry ?? null;
  }
}

type SpokenKeys = Pick<SearchKeys, 'pinyin' | 'initials' | 'syllableStarts'>;

/** What has been worked out already; names stay when projects change. */
const known = new WeakMap<Syllables, Map<string, SpokenKeys>>();

/** Works out the pinyin of names ahead of an index that holds them. */
export function warmKeys(names: readonly string[], syllables: Syllables): void {
  for (const name of names) keysOfName(name, syllables);
}

function keysOfName(name: string, syllables: Syllables): SpokenKeys {
  let ofThese = known.get(syllables);
  if (!ofThese) {
    ofThese = new Map();
    known.set(syllables, ofThese);
  }
  let keys = ofThese.get(name);
  if (!keys) {
    keys = spokenKeys(syllables(name));
    ofThese.set(name, keys);
  }
  return keys;
}

function keysOf(entry: PaletteEntry, syllables: Syllables): SearchKeys {
  const { id, name, keywords = '' } = entry;
  const ownId = id.slice(id.indexOf(':') + 1);
  const spoken = keysOfName(name.zh, syllables);
  const texts = [name.zh, name.en, ...(entry.group === 'sites' ? [ownId] : [])].map(folded);
  return { texts, ...spoken, keywords: folded(keywords) };
}

function spokenKeys(syllables: readonly string[]): SpokenKeys {
  let pinyin = '';
  let initials = '';
  const syllableStarts: number[] = [];
  for (const syllable of syllables) {
    const plain = folded(syllable).replace(/[^a-z0-9]/g, '');
    if (plain === '') continue;
    syllableStarts.push(pinyin.length);
    pinyin += plain;
    initials += plain[0];
  }
  return { pinyin, initials, syllableStarts };
}
