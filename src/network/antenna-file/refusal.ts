/** Ends the reading of an antenna file; caught where the file came in and never let out. */
export class AntennaFileRefusal extends Error {}

/** Refuses the file for what stands in one of its lines. */
export function refuseLine(line: number, found: string, expected: string): never {
  throw new AntennaFileRefusal(`line ${line}: ${found} — expected ${expected}`);
}

/** Refuses the file for what it is as a whole. */
export function refuseFile(found: string, expected: string): never {
  throw new AntennaFileRefusal(`${found} — expected ${expected}`);
}

const longestQuote = 40;

/** What stands in a line, in quotation marks, shortened. */
export function quoted(text: string): string {
  const shown = text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
  return JSON.stringify(shown);
}
