import type { PathStudy } from '../../../planning/path-study.ts';

/** What is known nearest to a place on a path. */
export interface ProfileSample {
  readonly index: number;
  /** By the project's model with the receiver there; NaN where it has none. */
  readonly lossDb: number;
}

/** The sample of the profile, and the loss, nearest to a distance. */
export function sampleAtKm({ profile, along, distanceKm }: PathStudy, km: number): ProfileSample {
  const last = profile.distancesKm.length - 1;
  const index = Math.min(last, Math.max(0, Math.round((km / distanceKm) * last)));
  if (!along) return { index, lossDb: Number.NaN };
  const { distancesKm, lossDb } = along.model;
  const after = distancesKm.findIndex((each) => each >= km);
  if (after < 0) return { index, lossDb: lossDb[lossDb.length - 1] };
  if (after === 0) return { index, lossDb: lossDb[0] };
  const share = (km - distancesKm[after - 1]) / (distancesKm[after] - distancesKm[after - 1]);
  return { index, lossDb: lossDb[after - 1] + share * (lossDb[after] - lossDb[after - 1]) };
}
