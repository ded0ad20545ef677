import type { PathProfile } from '../path-profile.ts';

/** The ground of a path at equal steps. */
export interface EvenProfile {
  readonly stepM: number;
  readonly heightsM: Float64Array;
  readonly zones: Uint8Array;
}

/** How far a sample may lie from its place, in steps, and still count as even. */
const tolerance = 1e-6;

/**
 * A profile at equal steps, as the model wants it; one that is not so already is interpolated at as
 * many samples, each with the zone of the nearest. @throws when the distances do not ascend from 0.
 */
export function evenProfile({ distancesKm, heightsM, zones }: PathProfile): EvenProfile {
  const count = distancesKm.length;
  if (count < 2) throw new RangeError(`ITM: a path of ${count} samples`);
  if (distancesKm[0] !== 0) throw new RangeError(`ITM: the path begins at ${distancesKm[0]} km`);
  const firstKm = distancesKm[1];
  let even = true;
  for (let i = 1; i < count; i++) {
    if (!(distancesKm[i] > distancesKm[i - 1] && distancesKm[i] < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`ITM: ${distancesKm[i]} km follows ${distancesKm[i - 1]} km`);
    }
    even &&= Math.abs(distancesKm[i] - i * firstKm) <= tolerance * firstKm;
  }
  if (even) return { stepM: firstKm * 1000, heightsM, zones };
  return interpolated(distancesKm, heightsM, zones);
}

function interpolated(
  distancesKm: Float64Array,
  heightsM: Float64Array,
  zones: Uint8Array,
): EvenProfile {
  const last = distancesKm.length - 1;
  const stepKm = distancesKm[last] / last;
  const evenHeightsM = Float64Array.from(heightsM);
  const evenZones = Uint8Array.from(zones);
  let before = 0;
  for (let i = 1; i < last; i++) {
    const km = i * stepKm;
    while (distancesKm[before + 1] < km) before++;
    const share = (km - distancesKm[before]) / (distancesKm[before + 1] - distancesKm[before]);
    evenHeightsM[i] = heightsM[before] + share * (heightsM[before + 1] - heightsM[before]);
    evenZones[i] = zones[share < 0.5 ? before : before + 1];
  }
  return { stepM: stepKm * 1000, heightsM: evenHeightsM, zones: evenZones };
}
