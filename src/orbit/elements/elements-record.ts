import type { ElementsNote } from './elements-note.ts';

/** A value as it is written, and where. */
export interface WrittenValue {
  readonly text: string;
  readonly line: number;
}

/** One object of a text, by the keywords of an Orbit Mean-Elements Message. [CCSDS 502.0-B-3, table 4-3] */
export interface ElementsRecord {
  readonly line: number;
  readonly fields: ReadonlyMap<string, WrittenValue>;
}

/** What a text holds, before its values are looked at. */
export interface WrittenElements {
  readonly records: readonly ElementsRecord[];
  /** Of objects that could not be read as such. */
  readonly problems: readonly ElementsNote[];
}
