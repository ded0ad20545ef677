/** What is wrong with, or to be known of, a text of mean elements. */
export interface ElementsNote {
  readonly kind:
    | 'format'
    | 'length'
    | 'checksum'
    | 'pair'
    | 'value'
    | 'decayed'
    | 'duplicate'
    | 'empty'
    | 'epoch';
  /** From 1; null where the text as a whole is meant. */
  readonly line: number | null;
  /** Name of the object, where it is known. */
  readonly object: string | null;
  /** A sentence without the line: what stands there and what was expected. */
  readonly text: { readonly zh: string; readonly en: string };
}
