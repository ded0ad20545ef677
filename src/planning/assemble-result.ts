import { limitingCauses } from '../coverage/tile-layers.ts';
import type { Region } from '../geo/region.ts';
import { areaUnitsPerM2 } from '../geo/tile-grid.ts';
import type { Climate } from '../radio/propagation/climate.ts';
import { coverageModels } from '../radio/propagation/model-facts.ts';
import { rangeWarnings } from '../radio/propagation/propagation-model.ts';
import { conditionsOf } from './conditions-of.ts';
import { canonicalJson, contentHash } from './content-hash.ts';
import { engineVersion } from './engine-version.ts';
import { goalShare } from './goals/goal-share.ts';
import { percentOf } from './goals/percent-of.ts';
import type { MeasuredAsset } from './plan-area.ts';
import type { Project, Scenario } from './project.ts';
import { interferenceTimePercentOf } from './propagation-variants.ts';
import { kFactorOfSeason } from './season.ts';
import type { Service } from './service.ts';
import type { FleetHours } from './ships/fleet-hours.ts';
import { fleetResults } from './ships/fleet-results.ts';
import type {
  AssetResult,
  GoalResult,
  SatelliteSystemResult,
  SimulationResult,
  YearResult,
  ZoneResult,
  ZoneService,
} from './simulation-result.ts';
import { usualShadowing } from './usual-shadowing.ts';
import { zoneLayers } from './zone-layers.ts';

/** Sums of one service over all tiles, satellites counted. */
export interface SatelliteSums {
  /** By zone, in units of 1/1024 m². */
  readonly covered: Float64Array;
  readonly expected: Float64Array;
  /** By asset, in the asset's unit; and the longest stretch of a line without the service, in km. */
  readonly assetCovered: Float64Array;
  readonly longestGapKm: Float64Array;
  readonly fleets: readonly FleetHours[];
}

/** Sums over all tiles, for one year. */
export interface YearSums {
  readonly year: number;
  /** By service id: by zone, in units of 1/1024 m². */
  readonly covered: ReadonlyMap<string, Float64Array>;
  /** The same weighted by probability. */
  readonly expected: ReadonlyMap<string, Float64Array>;
  /** By service id: by zone × limiting cause, in units of 1/1024 m². */
  readonly limited: ReadonlyMap<string, Float64Array>;
  /** By service id: by asset, in the asset's unit. */
  readonly assetCovered: ReadonlyMap<string, Float64Array>;
  /** By service id: by asset, the longest stretch of a line without it, in km. */
  readonly longestGapKm: ReadonlyMap<string, Float64Array>;
  /** By service id: by fleet. */
  readonly fleets: ReadonlyMap<string, readonly FleetHours[]>;
  /** By terminal id: the histograms of all zones, one after the other. */
  readonly spread: ReadonlyMap<string, Float64Array>;
  /** Where the plan has satellites: its systems, and by service id what they add. */
  readonly satellites: {
    readonly systems: readonly SatelliteSystemResult[];
    readonly services: ReadonlyMap<string, SatelliteSums>;
  } | null;
}

/** What a run found, before it is put into words. */
export interface RunSums {
  readonly zoneAreas: Float64Array;
  readonly assetTotals: Float64Array;
  /** By fleet: hours of its ships within the area. */
  readonly shipHours: readonly number[];
  readonly years: readonly YearSums[];
}

/** How a run was made. */
export interface RunFacts {
  readonly cellSizeM: number;
  readonly cells: number;
  readonly fans: number;
  readonly longestPathKm: number;
  readonly climate: Climate;
  readonly terrain: SimulationResult['model']['terrain'];
  readonly elapsedMs: number;
}

/** Puts the sums of a run into the form that page, command line and report share. */
export function assembleResult(
  project: Project,
  scenario: Scenario,
  region: Region,
  assets: readonly MeasuredAsset[],
  sums: RunSums,
  facts: RunFacts,
): SimulationResult {
  const { longestPathKm, climate, terrain, ...rest } = facts;
  return {
    project: project.id,
    scenario: scenario.id,
    engine: engineVersion,
    inputsHash: inputsHash(
      project,
      scenario,
      `${region.version} ${terrain.version}`,
      facts.cellSizeM,
    ),
    model: modelFacts(project, scenario, { climate, terrain }, longestPathKm),
    ...rest,
    years: sums.years.map((year) => yearResult(project, scenario, assets, sums, year)),
  };
}

/** Names everything that the figures depend on. */
function inputsHash(
  project: Project,
  scenario: Scenario,
  geodata: string,
  cellSizeM: number,
): string {
  // where a scenario was branched from changes none of its figures
  const { basis: _, ...network } = scenario;
  const inputs = { ...project, scenarios: [network], cellSizeM };
  return contentHash(canonicalJson({ inputs, geodata, engine: engineVersion }));
}

function modelFacts(
  project: Project,
  scenario: Scenario,
  { climate, terrain }: Pick<RunFacts, 'climate' | 'terrain'>,
  longestPathKm: number,
): SimulationResult['model'] {
  const { modelId, timePercent } = project.propagation;
  const conditions = conditionsOf(project);
  const kFactor = kFactorOfSeason(project.propagation.kFactor, conditions.season);
  const interferenceTimePercent = interferenceTimePercentOf(project.propagation);
  const model = coverageModels[modelId];
  const heightsM = scenario.sites.map((site) => site.antennaHeightAmslM);
  const extremes = heightsM.length > 0 ? [Math.min(...heightsM), Math.max(...heightsM)] : [];
  const links = project.carriers.flatMap(({ downlinkMhz }) =>
    project.terminals.flatMap(({ heightM }) =>
      extremes.map((antennaM) => ({
        frequencyMhz: downlinkMhz,
        transmitterHeightAmslM: antennaM,
        receiverHeightM: heightM,
        polarisation: 'vertical' as const,
        kFactor,
        latitudeDeg: scenario.sites[0].latitudeDeg,
        climate,
      })),
    ),
  );
  const warnings = [...new Set([timePercent, interferenceTimePercent])].flatMap((time) =>
    links.flatMap((link) =>
      rangeWarnings(model.validity, { ...link, timePercent: time }, longestPathKm),
    ),
  );
  return {
    id: modelId,
    name: model.name,
    timePercent,
    interferenceTimePercent,
    kFactor,
    uplinkNoise: project.uplinkNoise ?? 'assumed',
    shadowing: project.shadowing ?? usualShadowing,
    climate,
    conditions,
    terrain,
    warnings: [...new Set(warnings)],
  };
}

function yearResult(
  project: Project,
  scenario: Scenario,
  assets: readonly MeasuredAsset[],
  sums: RunSums,
  year: YearSums,
): YearResult {
  const services = project.services.filter(({ id }) => year.covered.has(id));
  const zones = project.zones.map((zone, index): ZoneResult => {
    const total = sums.zoneAreas[index];
    return {
      id: zone.id,
      name: zone.name,
      areaKm2: km2Of(total),
      services: byService(services, (service) => {
        const covered = year.covered.get(service.id)?.[index] ?? 0;
        const expected = year.expected.get(service.id)?.[index] ?? 0;
        const limited = year.limited.get(service.id);
        const both = year.satellites?.services.get(service.id);
        return {
          terminal: service.terminalId,
          coveredKm2: km2Of(covered),
          percent: percentOf(covered, total),
          expectedKm2: km2Of(expected),
          expectedPercent: percentOf(expected, total),
          ...(both && {
            withSatellite: {
              covered: km2Of(both.covered[index]),
              percent: percentOf(both.covered[index], total),
              expectedPercent: percentOf(both.expected[index], total),
            },
          }),
          limitedKm2: byCause((code) => limited?.[index * limitingCauses.length + code] ?? 0),
        };
      }),
      layers: Object.fromEntries(
        [...year.spread].map(([terminalId, spread]) => [terminalId, zoneLayers(spread, index)]),
      ),
    };
  });
  const assetResults = assets.map(({ asset, unit }, index): AssetResult => {
    const total = sums.assetTotals[index];
    return {
      id: asset.id,
      kind: asset.kind,
      name: asset.name,
      ...(asset.inhabited === undefined ? {} : { inhabited: asset.inhabited }),
      unit,
      total,
      services: byService(services, (service) => {
        const covered = year.assetCovered.get(service.id)?.[index] ?? 0;
        const longestGapKm = year.longestGapKm.get(service.id)?.[index] ?? 0;
        const both = year.satellites?.services.get(service.id);
        return {
          terminal: service.terminalId,
          covered,
          percent: percentOf(covered, total),
          ...(unit === 'km' ? { longestGapKm } : {}),
          ...(both && {
            withSatellite: {
              covered: both.assetCovered[index],
              percent: percentOf(both.assetCovered[index], total),
              ...(unit === 'km' ? { longestGapKm: both.longestGapKm[index] } : {}),
            },
          }),
        };
      }),
    };
  });
  const fleets = fleetResults(project, services, sums.shipHours, year);
  return {
    year: year.year,
    sites: scenario.sites.filter((site) => site.year <= year.year && !site.disabled).length,
    zones,
    assets: assetResults,
    ...(fleets.length > 0 ? { fleets } : {}),
    ...(year.satellites && { satellites: year.satellites.systems }),
    goals: project.goals
      .filter((goal) => goal.year === year.year && year.covered.has(goal.serviceId))
      .map((goal): GoalResult => {
        const {
          percent,
          assets: counted,
          ...both
        } = goalShare(goal, { zones, assets: assetResults, fleets });
        const met = percent >= goal.sharePercent;
        return {
          id: goal.id,
          target: goal.sharePercent,
          actual: percent,
          met,
          status: met ? 'met' : 'missed',
          ...(counted ? { assets: counted } : {}),
          ...both,
        };
      }),
  };
}

function byService<T>(
  services: readonly Service[],
  value: (service: Service) => T,
): Record<string, T> {
  return Object.fromEntries(services.map((service) => [service.id, value(service)]));
}

function km2Of(units: number): number {
  return units / areaUnitsPerM2 / 1e6;
}

/** Areas by what keeps a service away. */
function byCause(unitsOf: (code: number) => number): ZoneService['limitedKm2'] {
  const entries = limitingCauses.map((cause, code) => [cause, km2Of(unitsOf(code))]);
  return Object.fromEntries(entries.slice(1)) as ZoneService['limitedKm2'];
}
