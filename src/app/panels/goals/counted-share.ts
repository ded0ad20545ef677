import type { Goal } from '../../../planning/goal.ts';

/** What is reached with satellites. */
export interface CountedShare {
  readonly percent: number;
  /** Of lines: the longest stretch without the service. */
  readonly longestGapKm?: number | undefined;
  /** Whether the goal that it is held against counts satellites. */
  readonly counts: boolean;
}

/** The share with satellites beside that of the masts; null where satellites add no figure. */
export function countedShare(
  service: { readonly withSatellite?: { readonly percent: number } } | undefined,
  goal: Goal | null,
): CountedShare | null {
  const percent = service?.withSatellite?.percent;
  return percent === undefined ? null : { percent, counts: goal?.withSatellite ?? false };
}
