import type { Goal, GoalTarget } from '../goal.ts';
import type { AssetResult, YearResult } from '../simulation-result.ts';
import type { Asset } from '../zone.ts';
import { percentOf } from './percent-of.ts';

/** How much of what a goal asks for is reached. */
export interface GoalShare {
  readonly percent: number;
  /** Of goals that ask for so much of each asset: how many have it, and of how many. */
  readonly assets?: { readonly served: number; readonly total: number };
  /** Percent by the masts alone, and with satellites; not there when satellites add no figure. */
  readonly terrestrial?: number;
  readonly withSatellite?: number;
}

type Aim = Pick<Goal, 'target' | 'serviceId' | 'eachPercent' | 'withSatellite'>;
type Figures = Pick<YearResult, 'zones' | 'assets' | 'fleets'>;

/**
 * A zone's goal asks for a share of its area, that of a fleet for a share of its hours at sea. A
 * goal for assets asks for a share of their length, area or number, taken over all assets of the
 * kind together; with `eachPercent` for a share of the assets, each of which counts once that much
 * of it is served. 0 where there is nothing to serve, or the service was not simulated.
 *
 * Satellites count where the goal says so; where there are figures with them, both shares are told.
 */
export function goalShare(goal: Aim, figures: Figures): GoalShare {
  const masts = shareOf(goal, figures, false);
  if (!hasSatellites(goal, figures)) return masts;
  const both = shareOf(goal, figures, true);
  return {
    ...(goal.withSatellite ? both : masts),
    terrestrial: masts.percent,
    withSatellite: both.percent,
  };
}

/** Whether a goal for assets speaks of one: by its kind and, where asked for, its inhabitants. */
export function isAimedAt(
  { kind, inhabited }: Pick<Asset, 'kind' | 'inhabited'>,
  target: Extract<GoalTarget, { assetKind: string }>,
): boolean {
  if (kind !== target.assetKind) return false;
  return target.inhabited === undefined || (inhabited ?? false) === target.inhabited;
}

function shareOf(
  { target, serviceId, eachPercent }: Aim,
  figures: Figures,
  both: boolean,
): GoalShare {
  const { zones, assets, fleets } = figures;
  if ('zoneId' in target) {
    const zone = zones.find(({ id }) => id === target.zoneId);
    return { percent: counted(zone?.services[serviceId], both)?.percent ?? 0 };
  }
  if ('fleetId' in target) {
    const fleet = fleets?.find(({ id }) => id === target.fleetId);
    return { percent: counted(fleet?.services[serviceId], both)?.percent ?? 0 };
  }
  const aimedAt = assets.filter((asset) => isAimedAt(asset, target));
  if (eachPercent === undefined) {
    const sumOf = (amountOf: (asset: AssetResult) => number) =>
      aimedAt.reduce((sum, asset) => sum + amountOf(asset), 0);
    const covered = sumOf(({ services }) => counted(services[serviceId], both)?.covered ?? 0);
    return {
      percent: percentOf(
        covered,
        sumOf(({ total }) => total),
      ),
    };
  }
  const served = aimedAt.filter(({ services }) => {
    return (counted(services[serviceId], both)?.percent ?? 0) >= eachPercent;
  }).length;
  const total = aimedAt.length;
  return { percent: percentOf(served, total), assets: { served, total } };
}

/** A service's figures as they count. */
function counted<F, S>(service: (F & { readonly withSatellite?: S }) | undefined, both: boolean) {
  return both ? (service?.withSatellite ?? service) : service;
}

function hasSatellites({ target, serviceId }: Aim, { zones, assets, fleets }: Figures): boolean {
  const aimedAt =
    'zoneId' in target
      ? zones.filter(({ id }) => id === target.zoneId)
      : 'fleetId' in target
        ? (fleets ?? []).filter(({ id }) => id === target.fleetId)
        : assets.filter((asset) => isAimedAt(asset, target));
  return aimedAt.some(({ services }) => services[serviceId]?.withSatellite !== undefined);
}
