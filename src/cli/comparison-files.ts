import type { Comparison } from '../planning/comparison/comparison.ts';
import { csv } from '../report/csv.ts';

type Cell = string | number;

/** A comparison as files by name: the whole as JSON, and each of its tables as CSV; empty where there is no figure. */
export function comparisonFiles(comparison: Comparison): Readonly<Record<string, string>> {
  const { sides, assumptions, goals, zones, assets, costs } = comparison;
  const keys = sides.map(({ key }) => key);
  const bySide = (name: string) => keys.map((key) => `${name} ${key}`);
  const others = (name: string) => bySide(name).slice(1);
  return {
    'comparison.json': `${JSON.stringify(comparison, null, 2)}\n`,
    'assumptions.csv': csv([
      ['path', 'name_zh', 'name_en', ...bySide('value')],
      ...assumptions.map(({ path, name, values }) => [
        ...[path, name.zh, name.en],
        ...values.map(({ en }) => en),
      ]),
    ]),
    'goals.csv': csv([
      [
        ...['goal_id', 'name_zh', 'name_en', 'service', 'year', 'target_percent'],
        ...bySide('percent'),
        ...bySide('met'),
        ...bySide('with_satellite_percent'),
        'best',
      ],
      ...goals.map((goal) => [
        ...[goal.goalId, goal.name.zh, goal.name.en, goal.serviceId],
        ...[goal.year, goal.targetPercent],
        ...cells(goal.actualPercent),
        ...goal.met.map((met) => (met === null ? '' : met ? 'met' : 'missed')),
        ...cells(goal.withSatellitePercent ?? goal.met.map(() => null)),
        goal.best.map((side) => keys[side]).join(' '),
      ]),
    ]),
    'zones.csv': csv([
      [
        ...['zone_id', 'name_zh', 'name_en', 'service', 'year', 'area_km2'],
        ...bySide('covered_km2'),
        ...bySide('percent'),
        ...others('gained_km2'),
        ...others('lost_km2'),
        ...bySide('with_satellite_percent'),
        'best',
      ],
      ...zones.map((zone) => [
        ...[zone.zoneId, zone.name.zh, zone.name.en, zone.serviceId, zone.year, zone.areaKm2],
        ...cells(zone.coveredKm2),
        ...cells(zone.percent),
        ...cells(zone.gainedKm2.slice(1)),
        ...cells(zone.lostKm2.slice(1)),
        ...cells(zone.withSatellitePercent ?? zone.percent.map(() => null)),
        zone.best.map((side) => keys[side]).join(' '),
      ]),
    ]),
    'assets.csv': csv([
      [
        ...['asset_id', 'kind', 'name_zh', 'name_en', 'service', 'year'],
        ...bySide('percent'),
        ...others('change'),
      ],
      ...assets.map(({ assetId, kind, name, serviceId, year, percent, change }) => [
        ...[assetId, kind, name.zh, name.en, serviceId, year],
        ...cells(percent),
        ...change.slice(1),
      ]),
    ]),
    'costs.csv': csv([
      [
        ...['year', 'service'],
        ...bySide('capex_kcny'),
        ...bySide('unpriced_sites'),
        ...others('kcny_per_new_km2'),
      ],
      ...costs.map(({ year, serviceId, capexKcny, unpricedSites, kcnyPerNewKm2 }) => [
        ...[year, serviceId, ...capexKcny, ...unpricedSites],
        ...cells(kcnyPerNewKm2.slice(1)),
      ]),
    ]),
  };
}

function cells(values: readonly (number | null)[]): Cell[] {
  return values.map((value) => value ?? '');
}
