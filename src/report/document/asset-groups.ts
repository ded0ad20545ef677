import type { Name } from '../../network/name.ts';
import type { GoalTarget } from '../../planning/goal.ts';
import type { AssetResult, GoalStatus } from '../../planning/simulation-result.ts';
import { goalRows } from './goal-rows.ts';
import { assetKindName, inhabitedNames } from './names/asset-names.ts';
import type { ReportFacts } from './report-facts.ts';

/** A single asset passes from this share on, unless its goal says another. */
const usualPassPercent = 95;

/** Assets that are counted together. */
export interface AssetGroup {
  /** The kind; islands are told apart by whether people live on them. */
  readonly id: string;
  readonly name: Name;
  readonly unit: string;
  readonly total: number;
  /** What they are judged by: the service of their goal, else the first that has figures. */
  readonly serviceId: string;
  readonly assets: readonly AssetResult[];
  /** Share from which on a single asset passes. */
  readonly passPercent: number;
  /** Whether the shares by year are of assets that pass, as the goal asks, or of their whole extent. */
  readonly countsAssets: boolean;
  readonly percentByYear: readonly {
    readonly year: number;
    readonly percent: number | null;
    readonly targetPercent: number | null;
  }[];
  /** Of the assets, those that pass at the end of the last year. */
  readonly passed: number;
  /** Whether satellites count for the above, as the goal says. */
  readonly countsSatellites: boolean;
  /** The last year's share with satellites; null where they add no figure. */
  readonly withSatellitePercent: number | null;
  /** Of the latest goal for them; null when there is none. */
  readonly status: GoalStatus | null;
}

/** The project's assets by kind, in the order in which kinds first come. */
export function assetGroups(facts: ReportFacts): AssetGroup[] {
  const { last, years } = facts;
  const ids = [...new Set(last.assets.map(groupId))];
  return ids.map((id): AssetGroup => {
    const assets = last.assets.filter((asset) => groupId(asset) === id);
    const [first] = assets;
    const goals = goalRows(facts).filter(({ goal }) => isGoalFor(goal.target, first));
    const latest = goals[goals.length - 1];
    const serviceId = latest?.goal.serviceId ?? facts.services[0]?.id ?? '';
    const passPercent = latest?.goal.eachPercent ?? usualPassPercent;
    const countsAssets = latest?.goal.eachPercent !== undefined;
    const countsSatellites = latest?.goal.withSatellite ?? false;
    const passesBy = (both: boolean) => (asset: AssetResult) =>
      (countedService(asset, serviceId, both)?.percent ?? 0) >= passPercent;
    const shareOf = (then: readonly AssetResult[], both: boolean) => {
      const whole = countsAssets ? then.length : sumOf(then, ({ total }) => total);
      const part = countsAssets
        ? then.filter(passesBy(both)).length
        : sumOf(then, (asset) => countedService(asset, serviceId, both)?.covered ?? 0);
      return whole > 0 ? Math.min(100, (100 * part) / whole) : null;
    };
    const inHectares = first.unit === 'km2';
    return {
      id,
      name: groupName(id, first),
      unit: inHectares ? 'ha' : first.unit,
      total: sumOf(assets, ({ total }) => total) * (inHectares ? 100 : 1),
      serviceId,
      assets,
      passPercent,
      countsAssets,
      percentByYear: years.map((year) => {
        const then = year.assets.filter((asset) => groupId(asset) === id);
        const goal = goals.find((row) => row.goal.year === year.year);
        return {
          year: year.year,
          percent: shareOf(then, countsSatellites),
          targetPercent: goal?.target ?? null,
        };
      }),
      passed: assets.filter(passesBy(countsSatellites)).length,
      countsSatellites,
      withSatellitePercent: assets.some(({ services }) => services[serviceId]?.withSatellite)
        ? shareOf(assets, true)
        : null,
      status: latest?.status ?? null,
    };
  });
}

/** An asset's service as it counts: by the masts alone, or with satellites where they add a figure. */
export function countedService({ services }: AssetResult, serviceId: string, both: boolean) {
  const service = services[serviceId];
  return both ? (service?.withSatellite ?? service) : service;
}

function groupId(asset: AssetResult): string {
  const { inhabited } = asset;
  if (asset.kind !== 'island' || inhabited === undefined) return asset.kind;
  return inhabited ? 'island-inhabited' : 'island-uninhabited';
}

function groupName(id: string, { kind }: AssetResult): Name {
  if (id === 'island-inhabited') return inhabitedNames.yes;
  if (id === 'island-uninhabited') return inhabitedNames.no;
  return assetKindName(kind);
}

/** Goals for islands may ask for the inhabited ones alone. */
function isGoalFor(target: GoalTarget, asset: AssetResult): boolean {
  if (!('assetKind' in target) || target.assetKind !== asset.kind) return false;
  return target.inhabited === undefined || target.inhabited === asset.inhabited;
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
