import { isAimedAt } from '../goals/goal-share.ts';
import type { Project } from '../project.ts';
import type { AssetResult } from '../simulation-result.ts';

/** A served share from which on an asset counts as served where no goal says so. */
export const usualServedPercent = 95;

/** The share of an asset from which on it counts as served: that of goals for such assets, or the usual one; percent. */
export function servedFrom(
  { goals }: Pick<Project, 'goals'>,
  asset: Pick<AssetResult, 'kind' | 'inhabited'>,
): number {
  const goal = goals.find(
    ({ target, eachPercent }) =>
      eachPercent !== undefined && 'assetKind' in target && isAimedAt(asset, target),
  );
  return goal?.eachPercent ?? usualServedPercent;
}
