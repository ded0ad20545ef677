import Table from 'cli-table3';
import type { Conditions } from '../planning/conditions.ts';
import { defaultConditions } from '../planning/conditions-of.ts';
import type { Project } from '../planning/project.ts';
import { shownShare } from '../planning/shown-share.ts';
import type { SimulationResult } from '../planning/simulation-result.ts';

/** A result as tables for a terminal: zones by service and year, then goals. */
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

function zoneTable(result: SimulationResult, project: Project): string {
  const years = result.years.map(({ year }) => `${year} %`);
  const table = plainTable(['zone', 'km²', 'service', 'terminal', ...years], 4);
  for (const zone of result.years[0].zones) {
    project.services.forEach((service, i) => {
      const percents = result.years.map(({ zones }) =>
        shareText(zones.find(({ id }) => id === zone.id)?.services[service.id].percent ?? 0),
      );
      const head = i === 0 ? [zone.name.en, zone.areaKm2.toFixed(0)] : ['', ''];
      table.push([...head, service.id, service.terminalId, ...percents]);
    });
  }
  return table.toString();
}

function goalTable(result: SimulationResult, project: Project): string {
  const table = plainTable(['goal', 'service', 'year', 'target %', 'actual %', ''], 2);
  for (const { year, goals } of result.years) {
    for (const { id, target, actual, met } of goals) {
      const service = project.goals.find((goal) => goal.id === id)?.serviceId ?? '';
      table.push([
        id,
        service,
        String(year),
        target.toFixed(1),
        shareText(actual, target),
        met ? 'met' : 'missed',
      ]);
    }
  }
  return table.toString();
}

function shareText(percent: number, target?: number): string {
  return shownShare(percent, target).toFixed(1);
}

function plainTable(head: string[], leftColumns: number) {
  return new Table({
    head,
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, i) => (i < leftColumns && i !== 1 ? 'left' : 'right')),
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    },
  });
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
      ...basisHead,
    ],
    ...result.years.flatMap(({ year, zones }) =>
      zones.flatMap((zone) =>
        project.services.map(({ id }) => {
          const { terminal, coveredKm2, percent } = zone.services[id];
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
            ...basisOf(result),
          ];
        }),
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
      ...basisHead,
    ],
    ...result.years.flatMap(({ year, assets }) =>
      assets.flatMap(({ id, kind, name, unit, total, services }) =>
        Object.entries(services).map(([service, { terminal, covered, percent }]) => [
          year,
          id,
          kind,
          name.zh,
          name.en,
          unit,
          total,
          service,
          terminal,
          covered,
          percent,
          ...basisOf(result),
        ]),
      ),
    ),
  ];
  return csv(rows);
}

/** Every row says what its percentage stands on: rows get separated from their file. */
const basisHead = ['model', 'time_percent', 'interference_time_percent'] as const;

function basisOf({ model }: SimulationResult): readonly (string | number)[] {
  return [model.name, model.timePercent, model.interferenceTimePercent];
}

/** Rows as CSV with a byte-order mark, so that spreadsheets read the Chinese. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number) =>
    /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\n')}\n`;
}
