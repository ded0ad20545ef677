import { valueText } from '../../planning/problem.ts';
import type { PathProfile } from '../../radio/propagation/path-profile.ts';
import { findProfileProblem } from '../../radio/propagation/profile-problem.ts';
import {
  type CaseFields,
  CaseProblem,
  listAt,
  numberAt,
  numbersAt,
  objectAt,
  problemAt,
  wholeNumberAt,
} from './case-fields.ts';

/** Which lists a model reads besides the heights; the others count as flat or as sea. */
export interface ProfileNeeds {
  readonly zones: boolean;
  readonly clutter: boolean;
}

const longestKm = 20_000;
const mostSamples = 100_000;

const fieldOf = { distancesKm: 'd', heightsM: 'h', clutterM: 'R', zones: 'z' } as const;

/** The profile in a case's `prof`: run-length coded lists, by `D` and `n` or by a list `d`. */
export function profileAt(fields: CaseFields, needs: ProfileNeeds): PathProfile {
  const prof = objectAt(fields, 'prof');
  const distancesKm = 'd' in prof.values ? listedDistances(prof) : evenDistances(prof);
  const count = distancesKm.length;
  const profile: PathProfile = {
    distancesKm,
    heightsM: samplesAt(prof, 'h', count),
    clutterM: needs.clutter ? samplesAt(prof, 'R', count) : new Float64Array(count),
    zones: needs.zones ? zonesAt(prof, count) : new Uint8Array(count).fill(1),
  };
  const problem = findProfileProblem(profile);
  if (problem === null) return profile;
  const { quantity, index, value, expected } = problem;
  throw new CaseProblem(
    samplePath(prof, fieldOf[quantity], index),
    index === null ? samplesText(value) : valueText(value),
    expected,
  );
}

/** Samples at equal steps: i·D/(n − 1), the product first. */
function evenDistances(prof: CaseFields): Float64Array {
  const lengthKm = numberAt(prof, 'D', { from: 0.001, to: longestKm, unit: 'km' });
  const count = wholeNumberAt(prof, 'n', { from: 2, to: mostSamples });
  return Float64Array.from({ length: count }, (_, i) => (lengthKm * i) / (count - 1));
}

function listedDistances(prof: CaseFields): Float64Array {
  for (const name of ['D', 'n']) {
    if (name in prof.values)
      throw problemAt(prof, name, 'none beside d: a profile has either d, or D and n');
  }
  const list = numbersAt(prof, 'd', { from: 0, to: longestKm, unit: 'km' });
  if (list.length > mostSamples) throw problemAt(prof, 'd', `at most ${mostSamples} distances`);
  return Float64Array.from(list);
}

/** A run-length coded list of `count` samples: numbers, and pairs of a count and a value. */
function samplesAt(prof: CaseFields, name: string, count: number): Float64Array {
  const list = listAt(prof, name);
  const samples = new Float64Array(count);
  let filled = 0;
  list.forEach((item, i) => {
    const [run, value] = Array.isArray(item) && item.length === 2 ? item : [1, item];
    if (!Number.isInteger(run) || run < 1 || !Number.isFinite(value)) {
      const found = JSON.stringify(item) ?? valueText(item);
      const expected = 'a number, or [count, value] with a count of 1 or more';
      throw new CaseProblem([...prof.path, name, i], found, expected);
    }
    samples.fill(value, filled, filled + run);
    filled += run;
  });
  if (filled === count) return samples;
  const expected = `${samplesText(count)}, one per distance`;
  throw new CaseProblem([...prof.path, name], samplesText(filled), expected);
}

/** A typed array of bytes would take 257 for the sea: the values are judged before. */
function zonesAt(prof: CaseFields, count: number): Uint8Array {
  const values = samplesAt(prof, 'z', count);
  const index = values.findIndex((value) => value !== 1 && value !== 3 && value !== 4);
  if (index < 0) return Uint8Array.from(values);
  const expected = '1 (sea), 3 (coastal land) or 4 (inland)';
  throw new CaseProblem(samplePath(prof, 'z', index), valueText(values[index]), expected);
}

function samplePath(prof: CaseFields, name: string, index: number | null) {
  if (index === null) return [...prof.path, name];
  return name === 'd' ? [...prof.path, 'd', index] : [...prof.path, `${name}, sample ${index}`];
}

function samplesText(count: number): string {
  return count === 1 ? '1 sample' : `${count} samples`;
}
