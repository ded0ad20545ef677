/** Ends the writing of a file that could not hold all characters; nothing is replaced. */
export class UnwritableCharacters extends Error {
  /** Each once, in the order in which they were met. */
  readonly characters: readonly string[];
  /** What lacks them: `GBK`, `UTF-8` or `KML`. */
  readonly target: string;

  constructor(target: string, characters: Iterable<string>) {
    const distinct = [...new Set(characters)];
    super(`${target} lacks ${distinct.slice(0, 8).map(named).join(', ')}${more(distinct.length)}`);
    this.characters = distinct;
    this.target = target;
  }
}

/** For example `𠮷 (U+20BB7)`; characters that cannot be seen by their code alone. */
function named(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{Z}]/u.test(character) ? code : `${character} (${code})`;
}

function more(count: number): string {
  return count > 8 ? ` and ${count - 8} more` : '';
}
