import { percentOf } from '../../../planning/goals/percent-of.ts';
import type { AssetResult, AssetService, AssetUnit } from '../../../planning/simulation-result.ts';
import type { AssetKind } from '../../../planning/zone.ts';

/** What a service reaches of all assets of one kind, islands apart by their inhabitants. */
export interface AssetTotal {
  readonly kind: AssetKind;
  /** Null but for islands of which it is known. */
  readonly inhabited: boolean | null;
  readonly unit: AssetUnit;
  readonly total: number;
  readonly assets: readonly AssetResult[];
  /** Share of the total; null where there are no figures of the service. */
  readonly percent: number | null;
  /** The same with satellites; null where they add no figure. */
  readonly withSatellite: { readonly percent: number; readonly longestGapKm?: number } | null;
  /** Of lines: the longest of all their gaps, and where it is. */
  readonly longestGap: { readonly km: number; readonly asset: AssetResult } | null;
}

/** Sums the assets by kind, in the order in which kinds first appear. */
export function assetTotals(assets: readonly AssetResult[], serviceId: string): AssetTotal[] {
  const groups = new Map<string, AssetResult[]>();
  for (const asset of assets) {
    const key = `${asset.kind} ${asset.inhabited ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), asset]);
  }
  return [...groups.values()].map((ofKind) => {
    const [{ kind, unit, inhabited = null }] = ofKind;
    const total = ofKind.reduce((sum, asset) => sum + asset.total, 0);
    const services = ofKind.flatMap((asset) => asset.services[serviceId] ?? []);
    const covered = services.reduce((sum, service) => sum + service.covered, 0);
    const percent = services.length === ofKind.length ? percentOf(covered, total) : null;
    const longestGap = longestOf(ofKind, serviceId);
    const withSatellite = bothOf(services, total);
    return { kind, inhabited, unit, total, assets: ofKind, percent, withSatellite, longestGap };
  });
}

function bothOf(services: readonly AssetService[], total: number): AssetTotal['withSatellite'] {
  const both = services.flatMap(({ withSatellite }) => withSatellite ?? []);
  if (both.length < services.length || both.length === 0) return null;
  const gaps = both.flatMap(({ longestGapKm }) => longestGapKm ?? []);
  return {
    percent: percentOf(
      both.reduce((sum, { covered }) => sum + covered, 0),
      total,
    ),
    ...(gaps.length > 0 ? { longestGapKm: Math.max(...gaps) } : {}),
  };
}

function longestOf(assets: readonly AssetResult[], serviceId: string): AssetTotal['longestGap'] {
  let longest: AssetTotal['longestGap'] = null;
  for (const asset of assets) {
    const km = asset.services[serviceId]?.longestGapKm;
    if (km !== undefined && km > (longest?.km ?? -1)) longest = { km, asset };
  }
  return longest;
}
