import { type ProblemPath, problemSentence, valueText } from '../../planning/problem.ts';

/** A field of a case that cannot be taken as it stands. */
export class CaseProblem extends Error {
  constructor(path: ProblemPath, found: string, expected: string) {
    super(problemSentence({ path, found, expected }));
  }
}

/** An object of a case, and where in the case it stands. */
export interface CaseFields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: ProblemPath;
}

/** What a number may be; both bounds count as within. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
}

export function numberAt(fields: CaseFields, name: string, bounds: Bounds): number {
  const { from, to, unit = '' } = bounds;
  const value = fields.values[name];
  if (typeof value === 'number' && value >= from && value <= to) return value;
  throw problemAt(fields, name, `a number from ${from} to ${to} ${unit}`.trimEnd());
}

/** A number between two bounds that are themselves left out. */
export function numberBetweenAt(fields: CaseFields, name: string, bounds: Bounds): number {
  const { from, to, unit = '' } = bounds;
  const value = fields.values[name];
  if (typeof value === 'number' && value > from && value < to) return value;
  throw problemAt(fields, name, `a number above ${from} and below ${to} ${unit}`.trimEnd());
}

export function wholeNumberAt(fields: CaseFields, name: string, { from, to }: Bounds): number {
  const value = fields.values[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) {
    return value;
  }
  throw problemAt(fields, name, `a whole number from ${from} to ${to}`);
}

/** One of a few numbers or texts; `meaning` tells what they stand for where they do not say it. */
export function choiceAt<const Choice extends number | string>(
  fields: CaseFields,
  name: string,
  choices: readonly Choice[],
  meaning?: string,
): Choice {
  const choice = choices.find((candidate) => candidate === fields.values[name]);
  if (choice !== undefined) return choice;
  const known = choices.join(', ');
  throw problemAt(fields, name, `one of ${known}${meaning === undefined ? '' : ` (${meaning})`}`);
}

export function listAt(fields: CaseFields, name: string): readonly unknown[] {
  const value = fields.values[name];
  if (Array.isArray(value)) return value;
  throw problemAt(fields, name, 'a list');
}

/** A list of numbers, each within the bounds. */
export function numbersAt(fields: CaseFields, name: string, bounds: Bounds): readonly number[] {
  const list = listAt(fields, name);
  const { from, to, unit = '' } = bounds;
  const wrong = list.findIndex((item) => typeof item !== 'number' || item < from || item > to);
  if (wrong < 0) return list as readonly number[];
  const expected = `a number from ${from} to ${to} ${unit}`.trimEnd();
  throw new CaseProblem([...fields.path, name, wrong], valueText(list[wrong]), expected);
}

export function objectAt(fields: CaseFields, name: string): CaseFields {
  const values = fields.values[name];
  if (!isObject(values)) throw problemAt(fields, name, 'an object');
  return { values, path: [...fields.path, name] };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What to throw for a field that is missing or wrong. */
export function problemAt(fields: CaseFields, name: string, expected: string): CaseProblem {
  return new CaseProblem([...fields.path, name], valueText(fields.values[name]), expected);
}
