import {
  choicesText,
  type ProblemPath,
  problemSentence,
  valueText,
} from '../../planning/problem.ts';

/** Why a value is no review: its message is the whole sentence. */
export class ReviewFault extends Error {}

/** Longest text of a comment, in UTF-16 units. */
export const longestText = 20_000;

/** The fields of one object; each reader throws a {@link ReviewFault} that tells path, value and what was expected. */
export interface FieldReader {
  value(field: string): unknown;
  list(field: string): readonly unknown[];
  /** Not blank, unless `shortest` is 0. */
  text(field: string, shortest?: number): string;
  id(field: string): string;
  /** ISO 8601 in UTC with milliseconds: so written, the order of texts is the order of time. */
  time(field: string): string;
  hash(field: string): string;
  number(field: string, least: number, most: number): number;
  choice<T extends string>(field: string, choices: readonly T[]): T;
  /** Refuses fields that were not asked for, but for those named. */
  end(...others: string[]): void;
}

/** Begins to read the fields of an object. @throws ReviewFault when it is none */
export function readFields(object: unknown, path: ProblemPath): FieldReader {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw fault(path, object, 'an object');
  }
  const fields = object as Readonly<Record<string, unknown>>;
  const asked = new Set<string>();
  const of = (field: string) => {
    asked.add(field);
    return Object.hasOwn(fields, field) ? fields[field] : undefined;
  };
  const matching = (field: string, isFit: (text: string) => boolean, expected: string) => {
    const value = of(field);
    if (typeof value === 'string' && isFit(value)) return value;
    throw fault([...path, field], value, expected);
  };
  return {
    value: of,
    list(field) {
      const value = of(field);
      if (Array.isArray(value)) return value;
      throw fault([...path, field], value, 'a list');
    },
    text: (field, shortest = 1) =>
      matching(
        field,
        (text) => text.trim().length >= shortest && text.length <= longestText,
        shortest > 0
          ? `a text of 1 to ${longestText} characters`
          : `a text of no more than ${longestText} characters`,
      ),
    id: (field) =>
      matching(
        field,
        (text) => /^[A-Za-z0-9_-]{1,64}$/.test(text),
        '1 to 64 letters, digits, "-" or "_"',
      ),
    time: (field) => matching(field, isTime, 'a time in UTC such as "2026-11-26T08:30:00.000Z"'),
    hash: (field) =>
      matching(field, (text) => /^[0-9a-f]{64}$/.test(text), '64 hexadecimal digits'),
    number(field, least, most) {
      const value = of(field);
      if (typeof value === 'number' && value >= least && value <= most) return value;
      throw fault([...path, field], value, `a number from ${least} to ${most}`);
    },
    choice(field, choices) {
      const value = of(field);
      const chosen = choices.find((choice) => choice === value);
      if (chosen !== undefined) return chosen;
      const expected = `one of ${choicesText(choices.map((each) => JSON.stringify(each)))}`;
      throw fault([...path, field], value, expected);
    },
    end(...others) {
      const unknown = Object.keys(fields).find(
        (field) => !asked.has(field) && !others.includes(field),
      );
      if (unknown === undefined) return;
      const expected = `no field but ${[...others, ...asked].join(', ')}`;
      throw new ReviewFault(
        problemSentence({ path: [...path, unknown], found: 'unknown field', expected }),
      );
    },
  };
}

function isTime(text: string): boolean {
  if (!/^2[01]\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}

function fault(path: ProblemPath, value: unknown, expected: string): ReviewFault {
  if (path.length === 0) return new ReviewFault(`not an Offing review — expected ${expected}`);
  return new ReviewFault(problemSentence({ path, found: valueText(value), expected }));
}
