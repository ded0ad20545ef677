import type { AssetResult, AssetUnit } from '../../../planning/simulation-result.ts';
import type { AssetKind } from '../../../planning/zone.ts';

/** What a service reaches of all assets of one kind. */
export interface AssetTotal {
  readonly kind: AssetKind;
  readonly unit: AssetUnit;
  readonly count: number;
  readonly total: number;
  readonly percent: number | null;
}

/** Sums the assets by kind, in the order in which kinds first appear. */
export function assetTotals(assets: readonly AssetResult[], serviceId: string): AssetTotal[] {
  const kinds = [...new Set(assets.map((asset) => asset.kind))];
  return kinds.map((kind) => {
    const ofKind = assets.filter((asset) => asset.kind === kind);
    const total = ofKind.reduce((sum, asset) => sum + asset.total, 0);
    const covered = ofKind.reduce((sum, asset) => {
      return sum + (asset.services[serviceId]?.covered ?? Number.NaN);
    }, 0);
    const percent = (100 * covered) / total;
    return {
      kind,
      unit: ofKind[0].unit,
      count: ofKind.length,
      total,
      percent: Number.isFinite(percent) ? percent : null,
    };
  });
}
