import type { ZoneResult } from '../simulation-result.ts';
import { bestOf, idsOf, isKnown, serviceIdsOf, yearOf, yearsOf } from './across-sides.ts';
import type { SideChange, SideResult } from './compare-results.ts';
import type { ComparedZone } from './comparison.ts';

/** Zones that any side has, by year and service. */
export function comparedZones(
  sides: readonly SideResult[],
  changes: readonly SideChange[],
): ComparedZone[] {
  const known = new Map(changes.map((change) => [changeKey(change), change]));
  const serviceIds = serviceIdsOf(sides);
  return idsOf(sides.map(({ project }) => project.zones)).flatMap((zoneId) =>
    serviceIds.flatMap((serviceId) =>
      yearsOf(sides).flatMap((year) => {
        const results = sides.map((side) =>
          yearOf(side, year)?.zones.find(({ id }) => id === zoneId),
        );
        const first = results.find((result) => result?.services[serviceId] !== undefined);
        if (!first) return [];
        const changed = (of: 'gainedKm2' | 'lostKm2') =>
          sides.map(({ project }, side) => {
            const change = known.get(changeKey({ side, year, serviceId }));
            return change?.[of][project.zones.findIndex(({ id }) => id === zoneId)] ?? null;
          });
        const percent = figures(results, serviceId, 'percent');
        const both = results.map(
          (result) => result?.services[serviceId]?.withSatellite?.percent ?? null,
        );
        return [
          {
            zoneId,
            name: first.name,
            serviceId,
            year,
            areaKm2: first.areaKm2,
            coveredKm2: figures(results, serviceId, 'coveredKm2'),
            percent,
            ...(isKnown(both) ? { withSatellitePercent: both } : {}),
            gainedKm2: changed('gainedKm2'),
            lostKm2: changed('lostKm2'),
            best: bestOf(percent),
          },
        ];
      }),
    ),
  );
}

function figures(
  results: readonly (ZoneResult | undefined)[],
  serviceId: string,
  figure: 'coveredKm2' | 'percent',
): (number | null)[] {
  return results.map((result) => result?.services[serviceId]?.[figure] ?? null);
}

function changeKey({
  side,
  year,
  serviceId,
}: Pick<SideChange, 'side' | 'year' | 'serviceId'>): string {
  return `${side} ${year} ${serviceId}`;
}
