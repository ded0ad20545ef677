import type { Project } from '../planning/project.ts';
import type { SimulationResult } from '../planning/simulation-result.ts';
import { csv } from '../report/csv.ts';
import { plainTable } from './plain-table.ts';
import { basisHead, basisOf, hasSatellites, lastYear, shareText } from './result-basis.ts';

/** Fleets by service: hours served of all at sea, and the longest time that a ship goes without. */
export function fleetTable(result: SimulationResult, project: Project): string[] {
  const { year, fleets = [] } = lastYear(result);
  if (fleets.length === 0) return [];
  const both = hasSatellites(result);
  const head = [
    ...['fleet', 'ships', 'hours', `service ${year}`, 'served h', 'served %', 'longest gap min'],
    ...(both ? ['with satellite %', 'longest gap min'] : []),
  ];
  const table = plainTable(head, ['left', 'right', 'right', 'left']);
  for (const { name, ships, shipHours, services } of fleets) {
    const own = project.services.filter(({ id }) => id in services);
    own.forEach(({ id }, i) => {
      const { coveredHours, percent, longestGapMin, withSatellite } = services[id];
      const withBoth = withSatellite
        ? [shareText(withSatellite.percent), withSatellite.longestGapMin.toFixed(0)]
        : ['–', '–'];
      table.push([
        ...(i === 0 ? [name.en, String(ships), shipHours.toFixed(0)] : ['', '', '']),
        ...[id, coveredHours.toFixed(0), shareText(percent), longestGapMin.toFixed(0)],
        ...(both ? withBoth : []),
      ]);
    });
  }
  return [table.toString(), ''];
}

/** Fleets, one row per year, fleet and service. */
export function fleetsCsv(result: SimulationResult): string {
  const rows = [
    [
      ...['year', 'fleet_id', 'name_zh', 'name_en', 'ships', 'ship_hours', 'service', 'terminal'],
      ...['covered_hours', 'percent', 'longest_gap_min'],
      ...['with_satellite_hours', 'with_satellite_percent', 'with_satellite_longest_gap_min'],
      ...basisHead,
    ],
    ...result.years.flatMap(({ year, fleets = [] }) =>
      fleets.flatMap(({ id, name, ships, shipHours, services }) =>
        Object.entries(services).map(([service, figures]) => [
          ...[year, id, name.zh, name.en, ships, shipHours, service, figures.terminal],
          ...[figures.coveredHours, figures.percent, figures.longestGapMin],
          figures.withSatellite?.coveredHours ?? '',
          figures.withSatellite?.percent ?? '',
          figures.withSatellite?.longestGapMin ?? '',
          ...basisOf(result),
        ]),
      ),
    ),
  ];
  return csv(rows);
}
