import type { Name } from '../../../network/name.ts';
import { assetKindNames } from '../../../planning/comparison/asset-kind-names.ts';
import type {
  ComparedAsset,
  ComparedGoal,
  ComparedZone,
  Comparison,
} from '../../../planning/comparison/comparison.ts';

/** Goals of one target and service, year by year. */
export interface GoalGroup {
  readonly key: string;
  readonly name: Name;
  readonly serviceId: string;
  readonly years: readonly ComparedGoal[];
}

/** Goals that ask for the same of the same, taken together, their years ascending. */
export function goalGroups({ goals }: Comparison): GoalGroup[] {
  const groups = new Map<string, ComparedGoal[]>();
  for (const goal of goals) {
    const key = `${goal.name.en} ${goal.serviceId}`;
    groups.set(key, [...(groups.get(key) ?? []), goal]);
  }
  return [...groups].map(([key, years]) => ({
    key,
    name: years[0].name,
    serviceId: years[0].serviceId,
    years: years.toSorted((a, b) => a.year - b.year),
  }));
}

/** Zones in a service at the end of a year. */
export function zonesIn({ zones }: Comparison, serviceId: string, year: number): ComparedZone[] {
  return zones.filter((zone) => zone.serviceId === serviceId && zone.year === year);
}

/** Assets of a kind that the second side gains or loses. */
export interface AssetChanges {
  readonly kind: Name;
  readonly gained: readonly ComparedAsset[];
  readonly lost: readonly ComparedAsset[];
}

/** By kind: what the second side serves beyond the first, and what it does not serve any more. */
export function assetChanges(
  { assets }: Comparison,
  serviceId: string,
  year: number,
): AssetChanges[] {
  const shown = assets.filter((asset) => asset.serviceId === serviceId && asset.year === year);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const changed = (how: 'gained' | 'lost') =>
      shown.filter((asset) => asset.kind === kind && asset.change[1] === how);
    return { kind: assetKindNames[kind], gained: changed('gained'), lost: changed('lost') };
  });
}

/** A zone's shares in a service by year, on either side, and what goals ask for. */
export interface ShareCurve {
  readonly zoneId: string;
  readonly name: Name;
  readonly years: readonly number[];
  readonly percent: readonly [readonly (number | null)[], readonly (number | null)[]];
  readonly targets: readonly (number | null)[];
}

/** Curves of at most so many zones in their own order, rather of those that goals of the service ask for. */
export function shareCurves(
  { zones, goals }: Comparison,
  serviceId: string,
  most: number,
): ShareCurve[] {
  const ofService = zones.filter((zone) => zone.serviceId === serviceId);
  const ids = [...new Set(ofService.map(({ zoneId }) => zoneId))];
  const curves = ids.map((zoneId): ShareCurve => {
    const own = ofService.filter((zone) => zone.zoneId === zoneId);
    const { name } = own[0];
    const target = (year: number) =>
      goals.find(
        (goal) => goal.name.en === name.en && goal.serviceId === serviceId && goal.year === year,
      )?.targetPercent ?? null;
    return {
      zoneId,
      name,
      years: own.map(({ year }) => year),
      percent: [own.map(({ percent }) => percent[0]), own.map(({ percent }) => percent[1])],
      targets: own.map(({ year }) => target(year)),
    };
  });
  const isAskedFor = ({ targets }: ShareCurve) => targets.some((each) => each !== null);
  const askedFirst = curves.toSorted((a, b) => Number(isAskedFor(b)) - Number(isAskedFor(a)));
  const chosen = new Set(askedFirst.slice(0, most));
  return curves.filter((curve) => chosen.has(curve));
}
