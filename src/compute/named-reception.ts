import { contentHash } from '../planning/content-hash.ts';
import type { PlannedReception } from '../planning/reception-plan.ts';

/** A plan of reception with the names that its parts go by: equal names mean equal parts. */
export interface NamedReception extends PlannedReception {
  /** By station, in the plan's order. */
  readonly stationHashes: readonly string[];
  /** Everything in the plan but its stations. */
  readonly termsHash: string;
}

export function namedReception(planned: PlannedReception): NamedReception {
  const { stations, ...terms } = planned.plan;
  return {
    ...planned,
    stationHashes: stations.map(({ key }) => contentHash(key).slice(0, 16)),
    termsHash: contentHash(JSON.stringify(terms)).slice(0, 16),
  };
}
