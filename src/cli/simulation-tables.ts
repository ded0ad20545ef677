import { limitingCauses } from '../coverage/tile-layers.ts';
import type { Conditions } from '../planning/conditions.ts';
import { defaultConditions } from '../planning/conditions-of.ts';
import type { Project } from '../planning/project.ts';
import type { Service } from '../planning/service.ts';
import type { SimulationResult, ZoneResult } from '../planning/simulation-result.ts';
import { csv } from '../report/csv.ts';
import { fleetTable } from './fleet-table.ts';
import { goalTable } from './goal-tables.ts';
import { lineTable } from './line-table.ts';
import { plainTable } from './plain-table.ts';
import { basisHead, basisOf, hasSatellites, lastYear, shareText } from './result-basis.ts';

const causes = limitingCauses.filter((cause) => cause !== 'none');
const spreadLayers = ['rsrpDbm', 'sinrDb', 'downlinkMbps', 'uplinkMbps'] as const;

/** A result as tables for a terminal: zones by service and year, lines, then goals. */
export function resultTables(result: SimulationResult, project: Project): string {
  const { model } = result;
  const lines = [
    project.name.en,
    ...(project.illustrative ? ['illustrative: sites and figures are made up'] : []),
    `scenario ${result.scenario} · ${model.name} · T ${model.timePercent} % · interference T ${model.interferenceTimePercent} % · k ${model.kFactor.toFixed(2)} · cells of ${result.cellSizeM} m`,
    ...conditionsLine(model.conditions),
    `${result.cells} cells · ${result.fans} fans · ${(result.elapsedMs / 1000).toFixed(1)} s · inputs ${result.inputsHash.slice(0, 12)}`,
    ...model.warnings.map((warning) => `warning: ${warning}`),
    '',
    zoneTable(result, project),
    '',
    causeTable(result, project),
    '',
    layerTable(result),
    '',
    lineTable(result, project),
    '',
    ...fleetTable(result, project),
    ...satelliteTable(result),
    goalTable(result, project),
    '',
  ];
  return lines.join('\n');
}

/** In what sea and air differ from the default; no line when in nothing. */
function conditionsLine(conditions: Conditions): string[] {
  const { season, waterLevel, significantWaveHeightM, tidalFlats, ducting } = conditions;
  const told: Readonly<Record<keyof Conditions, string>> = {
    season,
    waterLevel: `${waterLevel} water`,
    significantWaveHeightM: `waves of ${significantWaveHeightM} m`,
    tidalFlats: `sands that dry as ${tidalFlats === 'sea' ? 'sea' : 'wet sand'}`,
    ducting: `ducting ${ducting}`,
  };
  const differing = (Object.keys(told) as (keyof Conditions)[]).filter(
    (field) => conditions[field] !== defaultConditions[field],
  );
  if (differing.length === 0) return [];
  return [`conditions (estimates): ${differing.map((field) => told[field]).join(' · ')}`];
}

/** Shares served by year, and the one that shadowing leaves to be expected at the end. */
function zoneTable(result: SimulationResult, project: Project): string {
  const both = hasSatellites(result);
  const years = result.years.map(({ year }) => (both ? `${year}\nterrestrial %` : `${year} %`));
  const head = [
    ...['zone', 'km²', 'service', 'terminal', ...years],
    ...(both
      ? [
          `${lastYear(result).year} with\nsatellite %`,
          'expected\nterrestrial %',
          'expected with\nsatellite %',
        ]
      : ['expected %']),
  ];
  const table = plainTable(head, ['left', 'right', 'left', 'left']);
  const { zones } = lastYear(result);
  for (const zone of zones) {
    servicesOf(zone, project).forEach(({ id, terminalId }, i) => {
      const percents = result.years.map(({ zones }) =>
        shareText(zones.find((other) => other.id === zone.id)?.services[id].percent ?? 0),
      );
      const { expectedPercent, withSatellite } = zone.services[id];
      const shares = [
        ...(both ? [shareOrNone(withSatellite?.percent)] : []),
        shareText(expectedPercent),
        ...(both ? [shareOrNone(withSatellite?.expectedPercent)] : []),
      ];
      table.push([...zoneHead(zone, i), id, terminalId, ...percents, ...shares]);
    });
  }
  return table.toString();
}

/** The satellite systems in service at the end: how much of the time, and for how long none. */
function satelliteTable(result: SimulationResult): string[] {
  const { year, satellites } = lastYear(result);
  if (!satellites || satellites.length === 0) return [];
  const head = [
    `satellites ${year}`,
    'number',
    'mask °',
    'seen least %',
    'most %',
    'longest gap min',
  ];
  const table = plainTable(head, ['left']);
  for (const { name, ...system } of satellites) {
    table.push([
      name.en,
      String(system.satellites),
      String(system.minimumElevationDeg),
      shareText(system.leastVisiblePercent),
      shareText(system.mostVisiblePercent),
      (system.longestGapS / 60).toFixed(1),
    ]);
  }
  return [table.toString(), ''];
}

/** A dash where a terminal has no satellite terminal aboard. */
function shareOrNone(percent: number | undefined): string {
  return percent === undefined ? '–' : shareText(percent);
}

/** Areas without a service by what keeps it away. */
function causeTable(result: SimulationResult, project: Project): string {
  const { year, zones } = lastYear(result);
  const head = ['zone', 'km²', `not served ${year}`, ...causes.map((cause) => `${cause} km²`)];
  const table = plainTable(head, ['left', 'right', 'left']);
  for (const zone of zones) {
    servicesOf(zone, project).forEach(({ id }, i) => {
      const areas = causes.map((cause) => zone.services[id].limitedKm2[cause].toFixed(0));
      table.push([...zoneHead(zone, i), id, ...areas]);
    });
  }
  return table.toString();
}

/** What 5 % and half of each zone's area stay below, by terminal. */
function layerTable(result: SimulationResult): string {
  const { year, zones } = lastYear(result);
  const columns = ['RSRP dBm', 'SINR dB', 'DL Mbps', 'UL Mbps'].flatMap((layer) => [
    `${layer} 5 %`,
    '50 %',
  ]);
  const table = plainTable(
    ['zone', 'km²', `terminal ${year}`, ...columns, 'servers'],
    ['left', 'right', 'left'],
  );
  for (const zone of zones) {
    Object.entries(zone.layers).forEach(([terminalId, layers], i) => {
      const values = spreadLayers.flatMap((layer) => [layers[layer].p5, layers[layer].p50]);
      const texts = values.map((value) => value?.toFixed(1) ?? '–');
      table.push([...zoneHead(zone, i), terminalId, ...texts, layers.servers.mean.toFixed(1)]);
    });
  }
  return table.toString();
}

/** A zone's name and area, in the first of its rows alone. */
function zoneHead({ name, areaKm2 }: ZoneResult, row: number): string[] {
  return row === 0 ? [name.en, areaKm2.toFixed(0)] : ['', ''];
}

/** The services that were simulated, in the project's order. */
function servicesOf({ services }: ZoneResult, project: Project): readonly Service[] {
  return project.services.filter(({ id }) => id in services);
}

/** Zones, one row per year, zone and service. */
export function zonesCsv(result: SimulationResult, project: Project): string {
  const rows = [
    [
      'year',
      'zone_id',
      'zone_zh',
      'zone_en',
      'area_km2',
      'service',
      'terminal',
      'covered_km2',
      'percent',
      'expected_km2',
      'expected_percent',
      ...causes.map((cause) => `${cause}_km2`),
      'with_satellite_km2',
      'with_satellite_percent',
      'with_satellite_expected_percent',
      ...basisHead,
    ],
    ...result.years.flatMap(({ year, zones }) =>
      zones.flatMap((zone) =>
        servicesOf(zone, project).map(({ id }) => {
          const { terminal, coveredKm2, percent, ...rest } = zone.services[id];
          return [
            year,
            zone.id,
            zone.name.zh,
            zone.name.en,
            zone.areaKm2,
            id,
            terminal,
            coveredKm2,
            percent,
            rest.expectedKm2,
            rest.expectedPercent,
            ...causes.map((cause) => rest.limitedKm2[cause]),
            rest.withSatellite?.covered ?? '',
            rest.withSatellite?.percent ?? '',
            rest.withSatellite?.expectedPercent ?? '',
            ...basisOf(result),
          ];
        }),
      ),
    ),
  ];
  return csv(rows);
}

/** How layers are spread over zones, one row per year, zone, terminal and layer; empty where nothing is received. */
export function layersCsv(result: SimulationResult): string {
  const rows = [
    ['year', 'zone_id', 'terminal', 'layer', 'p5', 'p25', 'p50', 'p75', 'p95', ...basisHead],
    ...result.years.flatMap(({ year, zones }) =>
      zones.flatMap(({ id, layers }) =>
        Object.entries(layers).flatMap(([terminal, spreads]) =>
          spreadLayers.map((layer) => {
            const { p5, p25, p50, p75, p95 } = spreads[layer];
            const values = [p5, p25, p50, p75, p95].map((value) => value ?? '');
            return [year, id, terminal, layer, ...values, ...basisOf(result)];
          }),
        ),
      ),
    ),
  ];
  return csv(rows);
}

/** Assets, one row per year, asset and service. */
export function assetsCsv(result: SimulationResult): string {
  const rows = [
    [
      'year',
      'asset_id',
      'kind',
      'name_zh',
      'name_en',
      'unit',
      'total',
      'service',
      'terminal',
      'covered',
      'percent',
      'longest_gap_km',
      'with_satellite_covered',
      'with_satellite_percent',
      'with_satellite_longest_gap_km',
      ...basisHead,
    ],
    ...result.years.flatMap(({ year, assets }) =>
      assets.flatMap(({ id, kind, name, unit, total, services }) =>
        Object.entries(services).map(([service, figures]) => [
          year,
          id,
          kind,
          name.zh,
          name.en,
          unit,
          total,
          service,
          figures.terminal,
          figures.covered,
          figures.percent,
          figures.longestGapKm ?? '',
          figures.withSatellite?.covered ?? '',
          figures.withSatellite?.percent ?? '',
          figures.withSatellite?.longestGapKm ?? '',
          ...basisOf(result),
        ]),
      ),
    ),
  ];
  return csv(rows);
}
