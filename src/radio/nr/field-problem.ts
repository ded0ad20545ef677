/** One thing wrong with one field of a carrier. */
export interface FieldProblem {
  /** Name of the field; a dot leads into a nested one, for example `tdd.pattern`. */
  readonly field: string;
  /** What stands there; null where something is missing. */
  readonly value: string | number | null;
  readonly expected: string;
  /** A refusal cannot be computed with; a warning can, but something went unchecked or is unusual. */
  readonly severity: 'refusal' | 'warning';
}
