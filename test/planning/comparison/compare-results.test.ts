import { expect, test } from 'vitest';
import {
  compareResults,
  type SideChange,
  type SideResult,
} from '../../../src/planning/comparison/compare-results.ts';
import type { Project } from '../../../src/planning/project.ts';
import type { SimulationResult } from '../../../src/planning/simulation-result.ts';
import { smallProject } from '../small-project.ts';

test('goals, zones, assets and cost are told by side, with the best marked', () => {
  const project = withScenarios();
  const sides = [side(project, 'plan', 40, 80), side(project, 'more', 60, 96)];
  const changes: SideChange[] = [
    { side: 1, year: 2027, serviceId: 'reach', gainedKm2: [250], lostKm2: [50] },
  ];
  const comparison = compareResults(sides, changes);
  expect(comparison.sides.map(({ key }) => key)).toEqual(['plan', 'more']);
  expect(comparison.assumptions).toEqual([]);
  expect(comparison.goals).toEqual([
    {
      goalId: 'square-2027',
      name: { zh: '方块', en: 'Square' },
      serviceId: 'reach',
      year: 2027,
      targetPercent: 95,
      actualPercent: [40, 60],
      met: [false, false],
      best: [1],
    },
  ]);
  expect(comparison.zones).toMatchObject([
    { percent: [40, 60], coveredKm2: [400, 600], gainedKm2: [null, 250], lostKm2: [null, 50] },
  ]);
  expect(comparison.assets).toMatchObject([
    { assetId: 'farm', percent: [80, 96], change: ['same', 'gained'] },
  ]);
  // one site of 900 more, for 200 km² net
  expect(comparison.costs).toEqual([
    {
      year: 2027,
      capexKcny: [1200, 2100],
      unpricedSites: [0, 0],
      kcnyPerNewKm2: [null, 4.5],
      serviceId: 'reach',
    },
  ]);
});

test('a cost per km² is given neither where nothing is gained nor where a site has no cost', () => {
  const project = withScenarios();
  const perKm2 = (gainedKm2: number, sites = project) => {
    const changes = [
      { side: 1, year: 2027, serviceId: 'reach', gainedKm2: [gainedKm2], lostKm2: [50] },
    ];
    const sides = [side(sites, 'plan', 40, 80), side(sites, 'more', 40, 80)];
    return compareResults(sides, changes).costs[0].kcnyPerNewKm2[1];
  };
  expect(perKm2(50)).toBeNull();
  expect(perKm2(0)).toBeNull();
  expect(perKm2(60)).toBe(90);
  const unpriced = withScenarios();
  delete unpriced.scenarios[1].sites[2].capexKcny;
  expect(perKm2(60, unpriced)).toBeNull();
});

test('assumptions that differ come with both values, by path', () => {
  const [one, other] = [withScenarios(), withScenarios()];
  other.terminals[0].heightM = 15;
  other.services[0].ssRsrpDbm.tdd = -105;
  other.carriers[0].source = 'of no effect';
  other.goals[0].sharePercent = 90;
  const second = side(other, 'plan', 40, 80);
  const { model } = second.result;
  const result = { ...second.result, model: { ...model, timePercent: 99, kFactor: 1.5 } };
  const { assumptions } = compareResults([side(one, 'plan', 40, 80), { ...second, result }], []);
  expect(assumptions.map(({ path, values }) => [path, ...values.map(({ en }) => en)])).toEqual([
    ['propagation.timePercent', '50 %', '99 %'],
    ['propagation.kFactor', '1.33333', '1.5'],
    ['terminals[handset].heightM', '3 m', '15 m'],
    ['services[reach].ssRsrpDbm.tdd', '-110', '-105'],
    ['goals[square-2027].sharePercent', '95 %', '90 %'],
  ]);
});

test('zones of other names, empty plans and plans that cover nothing are stated, not divided by', () => {
  const [one, other] = [withScenarios(), withScenarios()];
  other.zones = [{ ...other.zones[0], id: 'circle', name: { zh: '圆', en: 'Circle' } }];
  other.goals = [{ ...other.goals[0], target: { zoneId: 'circle' } }];
  other.scenarios[0].sites = [];
  other.scenarios[0].sectors = [];
  const comparison = compareResults([side(one, 'plan', 0, 0), side(other, 'plan', 0, 0)], []);
  const notes = comparison.notes.map(({ en }) => en);
  expect(notes.slice(0, 4)).toEqual([
    'The sites of A give no service in any zone.',
    'B has no site that is on: all its shares are 0.',
    'Only in A, zones: Square.',
    'Only in B, zones: Circle.',
  ]);
  expect(notes.join(' ')).toContain('no area gained or lost is given');
  expect(comparison.zones.map(({ zoneId, percent }) => [zoneId, ...percent])).toEqual([
    ['square', 0, null],
    ['circle', null, 0],
  ]);
  expect(comparison.sides.map(({ key }) => key)).toEqual(['plan', 'plan#2']);
});

/** Two scenarios, the second with one site more; every site has a cost. */
function withScenarios(): Project {
  const project = smallProject();
  project.scenarios[0].sites.forEach((site) => {
    site.capexKcny = 600;
  });
  const { sites, sectors } = project.scenarios[0];
  const more = { ...sites[0], id: 'more', capexKcny: 900 };
  const off = { ...sites[0], id: 'off', capexKcny: 5000, disabled: true };
  const stands = { ...sites[0], id: 'stands', capexKcny: 5000, status: 'existing' as const };
  const scenario = { id: 'more', name: { zh: '多', en: 'More' }, sectors };
  project.scenarios.push({ ...scenario, sites: [...sites, more, off, stands] });
  return project;
}

/** Made-up figures of one year: shares of the zone of 1000 km² and of the wind farm. */
function side(
  project: Project,
  scenarioId: string,
  zonePercent: number,
  farmPercent: number,
): SideResult {
  const [zone] = project.zones;
  const [goal] = project.goals;
  const limitedKm2 = { downlink: 0, uplink: 0, range: 0, horizon: 0, interference: 0, silent: 0 };
  const result = {
    project: project.id,
    scenario: scenarioId,
    engine: 'offing',
    inputsHash: scenarioId,
    model: {
      id: 'p526-smooth-earth',
      name: 'P.526',
      timePercent: 50,
      interferenceTimePercent: 50,
      kFactor: 4 / 3,
      uplinkNoise: 'assumed',
      shadowing: { inSightDb: 3, beyondHorizonDb: 6, landDb: 8 },
      climate: {} as SimulationResult['model']['climate'],
      conditions: {} as SimulationResult['model']['conditions'],
      terrain: { relief: 'illustrative-hills', version: '1' },
      warnings: [],
    },
    cellSizeM: 512,
    cells: 1,
    fans: 1,
    years: [
      {
        year: 2027,
        sites: 1,
        zones: [
          {
            id: zone.id,
            name: zone.name,
            areaKm2: 1000,
            services: {
              reach: {
                terminal: 'handset',
                coveredKm2: 10 * zonePercent,
                percent: zonePercent,
                expectedKm2: 0,
                expectedPercent: 0,
                limitedKm2,
              },
            },
            layers: {},
          },
        ],
        assets: [
          {
            id: 'farm',
            kind: 'windFarm',
            name: { zh: '风场', en: 'Wind farm' },
            unit: 'turbine',
            total: 100,
            services: {
              reach: { terminal: 'handset', covered: farmPercent, percent: farmPercent },
            },
          },
        ],
        goals: [
          {
            id: goal.id,
            target: goal.sharePercent,
            actual: zonePercent,
            met: zonePercent >= goal.sharePercent,
            status: zonePercent >= goal.sharePercent ? 'met' : 'missed',
          },
        ],
      },
    ],
  } satisfies SideResult['result'];
  return { project, scenarioId, result };
}
