import type { Project } from '../../src/planning/project.ts';
import type {
  AssetResult,
  SimulationResult,
  YearResult,
  ZoneResult,
} from '../../src/planning/simulation-result.ts';
import { usualShadowing } from '../../src/planning/usual-shadowing.ts';
import type { ZoneLayers } from '../../src/planning/zone-layers.ts';
import { knownLimits } from '../../src/report/pack/known-limits.ts';
import { linkBudgets } from '../../src/report/pack/link-budgets.ts';
import { packCells } from '../../src/report/pack/map-cells.ts';
import { hashesOf, type PackParts } from '../../src/report/pack/pack-hashes.ts';
import type { PackedMap, ReportPack } from '../../src/report/pack/report-pack.ts';
import { cellWindow } from '../../src/report/picture/cell-window.ts';
import { smallProject } from '../planning/small-project.ts';
import { satellitePlan, satelliteSystem } from '../planning/small-satellite-plan.ts';
import { jiangsuClimate } from '../radio/jiangsu-climate.ts';

/** What a made-up pack can be asked to be. */
export interface SmallPackChoices {
  /** By year: share of the inner and of the outer zone that is served, in percent. */
  readonly served?: readonly (readonly [inner: number, outer: number])[];
  /** Without a single site. */
  readonly withoutSites?: boolean;
  /** With a constellation that serves the inner zone whole at the last, and a goal that counts it. */
  readonly withSatellites?: boolean;
}

const years = [2025, 2026] as const;
const areasKm2 = { inner: 8200, outer: 6150 } as const;
const bounds = { west: 120.1, south: 32.95, east: 121.95, north: 34.05 };

/** A pack of a made-up plan with two zones, two years and two sites, free to be spoilt by a test. */
export function smallPack(choices: SmallPackChoices = {}): ReportPack {
  const masts = twoZoneProject(choices.withoutSites ?? false);
  const project = choices.withSatellites ? withSatellites(masts) : masts;
  const served = choices.served ?? [
    [82.4, 31.06],
    [94.97, 62.5],
  ];
  const result = resultOf(project, served);
  const parts: PackParts = {
    format: 'offing-report-pack',
    version: 1,
    engine: 'offing 0.4.0',
    request: {
      scenarioIds: ['plan'],
      cellSizeM: 128,
      mapCellSizeM: 512,
      terminalIds: ['handset'],
      date: '2026-11-26',
    },
    inputs: {
      project,
      previous: null,
      elevations: [],
      geodata: {
        id: 'jiangsu',
        version: 'made-up-1',
        sources: [
          { kind: 'zone', source: 'made up', confidence: 'low', schematic: true, features: 2 },
        ],
        constants: [],
      },
      randomSeeds: [],
    },
    results: [result],
    previousResult: null,
    comparison: null,
    changes: [],
    weakAreas: [
      {
        id: 'reach-1',
        zoneId: 'inner',
        serviceId: 'reach',
        year: 2026,
        areaKm2: 412.5,
        longitudeDeg: 121.1,
        latitudeDeg: 33.2,
        shoreDistanceKm: 41.3,
        near: { zh: '鸥岛', en: 'Gull Isle' },
        nearKm: 12.4,
        cause: 'uplink',
      },
    ],
    maps: years.map((year, i) => mapOf(year, served[i])),
    linkBudgets: linkBudgets(project, project.scenarios[0], ['handset']),
    limits: knownLimits(project, [result]),
  };
  return { ...parts, hashes: hashesOf(parts) };
}

function twoZoneProject(withoutSites: boolean): Project {
  const project = smallProject();
  const [plan] = project.scenarios;
  const source = 'made up for a test';
  return {
    ...project,
    years: [...years],
    zones: [
      {
        id: 'inner',
        name: { zh: '内湾', en: 'Inner bay' },
        shape: { type: 'geodata', id: 'inner' },
      },
      {
        id: 'outer',
        name: { zh: '外海', en: 'Outer sea' },
        shape: { type: 'geodata', id: 'outer' },
      },
    ],
    assets: [
      {
        id: 'isle',
        kind: 'island',
        name: { zh: '鸥岛', en: 'Gull Isle' },
        shape: { type: 'geodata', id: 'isle' },
      },
      {
        id: 'farm',
        kind: 'windFarm',
        name: { zh: '风场', en: 'Wind farm' },
        shape: {
          type: 'MultiPoint',
          coordinates: [
            [121.3, 33.4],
            [121.32, 33.4],
          ],
        },
      },
      {
        id: 'fairway',
        kind: 'lane',
        name: { zh: '航道', en: 'Fairway' },
        shape: {
          type: 'LineString',
          coordinates: [
            [120.5, 33.3],
            [121.5, 33.6],
          ],
        },
      },
    ],
    goals: [
      {
        id: 'inner-2025',
        target: { zoneId: 'inner' },
        serviceId: 'reach',
        year: 2025,
        sharePercent: 80,
        confidence: 'low',
        source,
      },
      {
        id: 'inner-2026',
        target: { zoneId: 'inner' },
        serviceId: 'reach',
        year: 2026,
        sharePercent: 95,
        confidence: 'low',
        source,
      },
      {
        id: 'isles-2026',
        target: { assetKind: 'island' },
        serviceId: 'reach',
        year: 2026,
        sharePercent: 100,
        confidence: 'low',
        source,
      },
    ],
    scenarios: [
      withoutSites
        ? { ...plan, sites: [], sectors: [] }
        : {
            ...plan,
            sites: [
              { ...plan.sites[0], id: 'west', capexKcny: 550, owner: 'Operator A' },
              { ...plan.sites[1], id: 'east', year: 2026, host: 'turbine', antennaHeightAmslM: 22 },
            ],
          },
    ],
  };
}

function withSatellites(project: Project): Project {
  return {
    ...project,
    satellites: satellitePlan([satelliteSystem('polar')]),
    terminals: project.terminals.map((terminal) => ({
      ...terminal,
      satelliteTerminalIds: ['dish'],
    })),
    goals: project.goals.map((goal) =>
      goal.id === 'inner-2026' ? { ...goal, withSatellite: true } : goal,
    ),
  };
}

function resultOf(
  project: Project,
  served: readonly (readonly [number, number])[],
): ReportPack['results'][number] {
  return {
    project: project.id,
    scenario: 'plan',
    engine: 'offing 0.4.0',
    inputsHash: 'c'.repeat(64),
    model: modelFacts(),
    cellSizeM: 128,
    cells: 123_456,
    fans: 3,
    years: years.map((year, i) => yearResult(project, year, served[i])),
  };
}

function modelFacts(): SimulationResult['model'] {
  return {
    id: 'p526-smooth-earth',
    name: 'ITU-R P.526-16 smooth earth',
    timePercent: 50,
    interferenceTimePercent: 50,
    kFactor: 4 / 3,
    uplinkNoise: 'assumed',
    shadowing: usualShadowing,
    climate: jiangsuClimate,
    conditions: {
      season: 'annual',
      waterLevel: 'mean',
      significantWaveHeightM: 0.5,
      tidalFlats: 'sea',
      ducting: 'season',
    },
    terrain: { relief: 'illustrative-hills', version: 'hills-1' },
    warnings: [],
  };
}

function yearResult(
  project: Project,
  year: number,
  [inner, outer]: readonly [number, number],
): YearResult {
  const { systems = [] } = project.satellites ?? {};
  const both = systems.length > 0;
  const zones = [
    zoneResult(project, 'inner', inner, both ? 100 : null),
    zoneResult(project, 'outer', outer, both ? outer : null),
  ];
  const isServed = inner >= 90;
  const assets: AssetResult[] = [
    assetResult(project, 'isle', 'place', 1, isServed ? 1 : 0),
    assetResult(project, 'farm', 'turbine', 2, outer > 50 ? 2 : 0),
    assetResult(project, 'fairway', 'km', 98.5, (98.5 * inner) / 100),
  ];
  const goals = project.goals
    .filter((goal) => goal.year === year)
    .map((goal) => {
      const masts = 'zoneId' in goal.target ? inner : isServed ? 100 : 0;
      const withSatellite = 'zoneId' in goal.target ? 100 : masts;
      const actual = both && goal.withSatellite ? withSatellite : masts;
      const met = actual >= goal.sharePercent;
      const status = met ? ('met' as const) : ('missed' as const);
      const shares = both ? { terrestrial: masts, withSatellite } : {};
      return { id: goal.id, target: goal.sharePercent, actual, met, status, ...shares };
    });
  const sites = project.scenarios[0].sites.filter((site) => site.year <= year).length;
  const satellites = systems.map(({ id, name, minimumElevationDeg }) => ({
    ...{ id, name, minimumElevationDeg, satellites: 108 },
    ...{ leastVisiblePercent: 98.9, mostVisiblePercent: 99.6, longestGapS: 240 },
  }));
  return { year, sites, zones, assets, goals, ...(both ? { satellites } : {}) };
}

function zoneResult(
  project: Project,
  id: 'inner' | 'outer',
  percent: number,
  withSatellite: number | null,
): ZoneResult {
  const areaKm2 = areasKm2[id];
  const coveredKm2 = (areaKm2 * percent) / 100;
  const rest = areaKm2 - coveredKm2;
  return {
    id,
    name: project.zones.find((zone) => zone.id === id)!.name,
    areaKm2,
    services: {
      reach: {
        terminal: 'handset',
        coveredKm2,
        percent,
        expectedKm2: coveredKm2 * 0.97,
        expectedPercent: percent * 0.97,
        ...(withSatellite === null
          ? {}
          : {
              withSatellite: {
                covered: (areaKm2 * withSatellite) / 100,
                percent: withSatellite,
                expectedPercent: withSatellite * 0.99,
              },
            }),
        limitedKm2: {
          downlink: 0,
          uplink: rest * 0.7,
          range: 0,
          horizon: rest * 0.2,
          interference: 0,
          silent: rest * 0.1,
        },
      },
    },
    layers: { handset: zoneLayers(percent) },
  } as ZoneResult;
}

function zoneLayers(percent: number): ZoneLayers {
  const spread = (middle: number, step: number) => ({
    p5: middle - 2 * step,
    p25: middle - step,
    p50: middle,
    p75: middle + step,
    p95: middle + 2 * step,
  });
  return {
    rsrpDbm: { ...spread(-100, 10), ...(percent < 95 ? { p5: null } : {}) },
    sinrDb: spread(6, 4),
    downlinkMbps: spread(24, 12),
    uplinkMbps: spread(2.2, 1.1),
    servers: { mean: 1.4, percent: { '0': 100 - percent, '1': percent, '2': 0, '3': 0, '4+': 0 } },
  };
}

function assetResult(
  project: Project,
  id: string,
  unit: AssetResult['unit'],
  total: number,
  covered: number,
): AssetResult {
  const { kind, name } = project.assets.find((asset) => asset.id === id)!;
  const services = { reach: { terminal: 'handset', covered, percent: (100 * covered) / total } };
  return { id, kind, name, unit, total, services } as AssetResult;
}

/** Served in the west as far as the shares say, and nothing beyond. */
function mapOf(year: number, [inner, outer]: readonly [number, number]): PackedMap {
  const window = cellWindow(bounds, 7);
  const { columns, rows } = window;
  const classes = new Uint8Array(columns * rows);
  const reach = Math.round((columns * (inner + outer)) / 200);
  for (let row = 0; row < rows; row++) classes.fill(4, row * columns, row * columns + reach);
  return {
    id: `service-reach-${year}`,
    scenarioId: 'plan',
    againstId: null,
    year,
    terminalId: 'handset',
    serviceId: 'reach',
    layer: 'service',
    window,
    data: packCells(classes),
  };
}
