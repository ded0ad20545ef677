import type { Bounds, CaseFields } from './case-fields.ts';

/** What may stand in a result. */
export type ResultValue =
  | number
  | readonly ResultValue[]
  | { readonly [name: string]: ResultValue };

/** What a model makes of a case, under the names of its recommendation. */
export interface CaseResult {
  readonly out: Readonly<Record<string, ResultValue>>;
  /** How it came about, printed on request. */
  readonly intermediate: Readonly<Record<string, ResultValue>>;
  readonly warnings: readonly string[];
}

/** A propagation model as `offing pathloss` offers it. */
export interface PathlossAdapter {
  readonly id: string;
  readonly title: string;
  /** The fields of a case, in words. */
  readonly fields: readonly string[];
  /** @throws {CaseProblem} for a field that cannot be taken. */
  evaluate(fields: CaseFields): CaseResult;
}

/** Sentences for inputs outside the range that a model was made for, where it goes on all the same. */
export function warningsOutside(
  quantity: string,
  value: number,
  { from, to, unit = '' }: Bounds,
): string[] {
  if (value >= from && value <= to) return [];
  return [`${quantity} ${value} is outside ${from} to ${to} ${unit}`.trimEnd()];
}
