import { coastalLandZone, inlandZone, type PathProfile, seaZone } from './path-profile.ts';

/** The first thing that is wrong with a profile. */
export interface ProfileProblem {
  readonly quantity: keyof PathProfile;
  /** Of the sample; null when the whole list is meant. */
  readonly index: number | null;
  /** What stands there; the number of samples when the whole list is meant. */
  readonly value: number;
  readonly expected: string;
}

/** Deepest shore and highest mountain with a margin; no ground lies beyond. */
const groundHeightsM = [-500, 9000] as const;
const highestClutterM = 1000;
const zones: readonly number[] = [seaZone, coastalLandZone, inlandZone];

/** Finds what keeps a profile from being a path; null when it is one. */
export function findProfileProblem(profile: PathProfile): ProfileProblem | null {
  return (
    lengthProblem(profile) ??
    distanceProblem(profile.distancesKm) ??
    rangeProblem('heightsM', profile.heightsM, ...groundHeightsM) ??
    rangeProblem('clutterM', profile.clutterM, 0, highestClutterM) ??
    zoneProblem(profile.zones)
  );
}

function lengthProblem(profile: PathProfile): ProfileProblem | null {
  const count = profile.distancesKm.length;
  if (count < 2) return whole('distancesKm', count, 'at least 2 samples');
  for (const quantity of ['heightsM', 'clutterM', 'zones'] as const) {
    const { length } = profile[quantity];
    if (length !== count) return whole(quantity, length, `${count} samples, one per distance`);
  }
  return null;
}

function distanceProblem(distancesKm: Float64Array): ProfileProblem | null {
  if (distancesKm[0] !== 0) return at('distancesKm', 0, distancesKm[0], '0, the transmitter');
  for (let i = 1; i < distancesKm.length; i++) {
    const value = distancesKm[i];
    if (value > distancesKm[i - 1] && value < Number.POSITIVE_INFINITY) continue;
    return at('distancesKm', i, value, `more than ${distancesKm[i - 1]}, the sample before`);
  }
  return null;
}

function rangeProblem(
  quantity: 'heightsM' | 'clutterM',
  values: Float64Array,
  from: number,
  to: number,
): ProfileProblem | null {
  const index = values.findIndex((value) => !(value >= from && value <= to));
  return index < 0 ? null : at(quantity, index, values[index], `${from} to ${to} m`);
}

function zoneProblem(values: Uint8Array): ProfileProblem | null {
  const index = values.findIndex((value) => !zones.includes(value));
  return index < 0
    ? null
    : at('zones', index, values[index], '1 (sea), 3 (coastal land) or 4 (inland)');
}

function whole(quantity: keyof PathProfile, count: number, expected: string): ProfileProblem {
  return { quantity, index: null, value: count, expected };
}

function at(
  quantity: keyof PathProfile,
  index: number,
  value: number,
  expected: string,
): ProfileProblem {
  return { quantity, index, value, expected };
}
