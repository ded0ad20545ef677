import { idsOf, serviceIdsOf, yearOf, yearsOf } from './across-sides.ts';
import type { SideResult } from './compare-results.ts';
import type { ComparedAsset } from './comparison.ts';
import { servedFrom } from './served-from.ts';

/**
 * Assets that a side serves and the first does not, or the other way about, by service and year;
 * those that are the same on all sides are left out. What counts as served is what the first side's
 * goals say.
 */
export function comparedAssets(sides: readonly SideResult[]): ComparedAsset[] {
  const years = yearsOf(sides).map((year) => ({
    year,
    assets: sides.map(
      (side) => new Map(yearOf(side, year)?.assets.map((asset) => [asset.id, asset])),
    ),
  }));
  const serviceIds = serviceIdsOf(sides);
  return idsOf(sides.map(({ project }) => project.assets)).flatMap((assetId) =>
    serviceIds.flatMap((serviceId) =>
      years.flatMap(({ year, assets }) => {
        const results = assets.map((byId) => byId.get(assetId));
        const first = results.find((result) => result !== undefined);
        if (!first) return [];
        const percent = results.map((result) => result?.services[serviceId]?.percent ?? null);
        const fromPercent = servedFrom(sides[0].project, first);
        const change = percent.map((each) => changeOf(fromPercent, percent[0], each));
        if (change.every((each) => each === 'same' || each === 'unknown')) return [];
        const { kind, name } = first;
        return [{ assetId, kind, name, serviceId, year, percent, change }];
      }),
    ),
  );
}

function changeOf(
  fromPercent: number,
  before: number | null,
  after: number | null,
): ComparedAsset['change'][number] {
  if (before === null || after === null) return 'unknown';
  const [was, is] = [before >= fromPercent, after >= fromPercent];
  if (was === is) return 'same';
  return is ? 'gained' : 'lost';
}
