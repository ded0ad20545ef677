import { findJsonError } from '../../planning/json-error.ts';
import { valueText } from '../../planning/problem.ts';
import { CaseProblem, isObject } from './case-fields.ts';
import type { PathlossAdapter, ResultValue } from './pathloss-adapter.ts';

/** A case that cannot be answered, with the reason; the place in the file is still to be added. */
export class UnusableCase extends Error {}

/**
 * The result of one line as a line of JSON; null for the line of a reference file that only tells
 * about it.
 * @throws {UnusableCase}
 */
export function answerCase(
  adapter: PathlossAdapter,
  line: string,
  withIntermediate: boolean,
): string | null {
  const values = parseCase(line);
  if (values._meta === true) return null;
  const { out, intermediate, warnings } = evaluated(adapter, values);
  const all = withIntermediate ? { ...out, ...intermediate } : out;
  refuseNonNumbers(all, []);
  const { id = null } = values;
  return JSON.stringify({ id, ...all, notes: warnings });
}

function parseCase(line: string): Readonly<Record<string, unknown>> {
  let values: unknown;
  try {
    values = JSON.parse(line);
  } catch (error) {
    throw new UnusableCase(notJson(line, error as SyntaxError));
  }
  if (!isObject(values)) throw new UnusableCase(`${valueText(values)} — expected an object`);
  const { id } = values;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    throw new UnusableCase(`id: ${valueText(id)} — expected a text or a number`);
  }
  return values;
}

function notJson(line: string, error: SyntaxError): string {
  const place = findJsonError(line);
  if (!place) return `not JSON — ${error.message}`;
  const { column, found, expected } = place;
  return `not JSON, column ${column}: ${found} — expected ${expected}`;
}

function evaluated(adapter: PathlossAdapter, values: Readonly<Record<string, unknown>>) {
  try {
    return adapter.evaluate({ values, path: [] });
  } catch (error) {
    // a model's own refusal is a RangeError with its reason
    if (error instanceof CaseProblem || error instanceof RangeError) {
      throw new UnusableCase(error.message);
    }
    throw error;
  }
}

/** JSON would print null for them, and nobody would know. */
function refuseNonNumbers(value: ResultValue, path: readonly string[]): void {
  if (typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) refuseNonNumbers(inner, [...path, name]);
  } else if (!Number.isFinite(value)) {
    const found = `the model gives ${value} for ${path.join('.')}`;
    throw new UnusableCase(`${found} — expected inputs for which it gives a number`);
  }
}
