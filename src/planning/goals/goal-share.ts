import type { Goal, GoalTarget } from '../goal.ts';
import type { AssetResult, YearResult } from '../simulation-result.ts';
import type { Asset } from '../zone.ts';
import { percentOf } from './percent-of.ts';

/** How much of what a goal asks for is reached. */
export interface GoalShare {
  readonly percent: number;
  /** Of goals that ask for so much of each asset: how many have it, and of how many. */
  readonly assets?: { readonly served: number; readonly total: number };
}

/**
 * A zone's goal asks for a share of its area, that of a fleet for a share of its hours at sea. A goal for assets asks for a share of their length,
 * area or number, taken over all assets of the kind together; with `eachPercent` for a share of the
 * assets, each of which counts once that much of it is served. 0 where there is nothing to serve,
 * or the service was not simulated.
 */
export function goalShare(
  { target, serviceId, eachPercent }: Pick<Goal, 'target' | 'serviceId' | 'eachPercent'>,
  { zones, assets, fleets }: Pick<YearResult, 'zones' | 'assets' | 'fleets'>,
): GoalShare {
  if ('zoneId' in target) {
    const zone = zones.find(({ id }) => id === target.zoneId);
    return { percent: zone?.services[serviceId]?.percent ?? 0 };
  }
  if ('fleetId' in target) {
    const fleet = fleets?.find(({ id }) => id === target.fleetId);
    return { percent: fleet?.services[serviceId]?.percent ?? 0 };
  }
  const aimedAt = assets.filter((asset) => isAimedAt(asset, target));
  if (eachPercent === undefined) {
    const sumOf = (amountOf: (asset: AssetResult) => number) =>
      aimedAt.reduce((sum, asset) => sum + amountOf(asset), 0);
    const covered = sumOf(({ services }) => services[serviceId]?.covered ?? 0);
    return {
      percent: percentOf(
        covered,
        sumOf(({ total }) => total),
      ),
    };
  }
  const served = aimedAt.filter(({ services }) => {
    return (services[serviceId]?.percent ?? 0) >= eachPercent;
  }).length;
  const total = aimedAt.length;
  return { percent: percentOf(served, total), assets: { served, total } };
}

/** Whether a goal for assets speaks of one: by its kind and, where asked for, its inhabitants. */
export function isAimedAt(
  { kind, inhabited }: Pick<Asset, 'kind' | 'inhabited'>,
  target: Extract<GoalTarget, { assetKind: string }>,
): boolean {
  if (kind !== target.assetKind) return false;
  return target.inhabited === undefined || (inhabited ?? false) === target.inhabited;
}
