import type { Project } from '../planning/project.ts';
import type { SimulationResult } from '../planning/simulation-result.ts';
import { plainTable } from './plain-table.ts';
import { hasSatellites, lastYear, shareText } from './result-basis.ts';

/** Lines by the service that goals ask of them: kilometres served, and the longest stretch that is not. */
export function lineTable(result: SimulationResult, project: Project): string {
  const { year, assets } = lastYear(result);
  const both = hasSatellites(result);
  const head = ['line', 'km', `service ${year}`, 'served km', 'served %', 'longest gap km'];
  const table = plainTable(both ? [...head, 'with satellite %', 'longest gap km'] : head, [
    'left',
    'right',
    'left',
  ]);
  for (const { kind, name, total, services } of assets) {
    const asked = project.goals.filter(
      ({ target }) => 'assetKind' in target && target.assetKind === kind,
    );
    for (const id of new Set(asked.map(({ serviceId }) => serviceId))) {
      const service = services[id];
      if (service?.longestGapKm === undefined) continue;
      const { covered, percent, longestGapKm, withSatellite } = service;
      const withBoth = withSatellite
        ? [shareText(withSatellite.percent), (withSatellite.longestGapKm ?? 0).toFixed(1)]
        : ['–', '–'];
      table.push([
        name.en,
        total.toFixed(1),
        id,
        covered.toFixed(1),
        shareText(percent),
        longestGapKm.toFixed(1),
        ...(both ? withBoth : []),
      ]);
    }
  }
  return table.toString();
}
