import { expect, test } from 'vitest';
import type { Goal } from '../../../src/planning/goal.ts';
import { goalShare } from '../../../src/planning/goals/goal-share.ts';
import { goalStandings } from '../../../src/planning/goals/goal-standings.ts';
import type {
  AssetResult,
  YearResult,
  ZoneResult,
} from '../../../src/planning/simulation-result.ts';

const years = [2025, 2026, 2027];
const name = { zh: '名', en: 'Name' };

test('a goal is met once its share is reached, on track while the way there is kept, else missed', () => {
  const goals = [zoneGoal(2025, 60), zoneGoal(2027, 95)];
  const figures = [shares(2025, 61), shares(2026, 77), shares(2027, 95)];
  const statusesAt = (year: number) =>
    goalStandings({ goals, years }, figures, year).map(({ status }) => status);
  // 61 % of the 60 % that the interim goal asks for
  expect(statusesAt(2025)).toEqual(['met', 'onTrack']);
  // halfway from 60 to 95 % would be 77.5 %
  expect(statusesAt(2026)).toEqual(['met', 'missed']);
  expect(statusesAt(2027)).toEqual(['met', 'met']);
});

test('without an earlier goal the way begins at 0 in the year before the plan', () => {
  const goals = [zoneGoal(2027, 90)];
  const standingAt = (percent: number) =>
    goalStandings({ goals, years }, [shares(2025, percent)], 2025)[0];
  expect(standingAt(30)).toMatchObject({ status: 'onTrack', askedPercent: 30, judgedYear: 2025 });
  expect(standingAt(29.9).status).toBe('missed');
  expect(standingAt(90).status).toBe('met');
});

test('what is reached after its year stays missed, and another aim is no interim goal', () => {
  const other: Goal = { ...zoneGoal(2025, 10), id: 'other', serviceId: 'good' };
  const goals = [zoneGoal(2025, 60), other];
  const standings = goalStandings({ goals, years }, [shares(2025, 50), shares(2026, 70)], 2026);
  // the other service was not simulated
  expect(standings).toEqual([
    { goalId: '2025', judgedYear: 2025, askedPercent: 60, status: 'missed', percent: 50 },
  ]);
});

test('with a share of each asset a goal counts assets, without one their amounts', () => {
  const assets = [farm('a', 100, 96), farm('b', 10, 9), farm('c', 10, 10)];
  const aim = { target: { assetKind: 'windFarm' }, serviceId: 'reach' } as const;
  const share = goalShare({ ...aim, eachPercent: 95 }, { zones: [], assets });
  expect(share.percent).toBeCloseTo(200 / 3, 9);
  expect(share.assets).toEqual({ served: 2, total: 3 });
  expect(goalShare(aim, { zones: [], assets }).percent).toBeCloseTo((100 * 115) / 120, 9);
});

test('islands are told apart by their inhabitants, and nothing to serve is 0 %', () => {
  const island = { ...farm('liandao', 1, 1), kind: 'island' } as const;
  const assets: AssetResult[] = [
    { ...island, inhabited: true },
    { ...island, id: 'reef', inhabited: false, services: {} },
  ];
  const shareOf = (inhabited?: boolean) =>
    goalShare(
      { target: { assetKind: 'island', inhabited }, serviceId: 'reach', eachPercent: 100 },
      { zones: [], assets },
    );
  expect(shareOf(true)).toEqual({ percent: 100, assets: { served: 1, total: 1 } });
  expect(shareOf(false)).toEqual({ percent: 0, assets: { served: 0, total: 1 } });
  expect(shareOf().percent).toBe(50);
  const nothing = goalShare(
    { target: { assetKind: 'bridge' }, serviceId: 'reach' },
    { zones: [], assets },
  );
  expect(nothing).toEqual({ percent: 0 });
});

test('a goal counts satellites where it says so, and tells the masts’ share and both', () => {
  const service = { ...shares(2027, 60).zones[0].services.reach };
  const withSatellite = { covered: 99, percent: 99, expectedPercent: 99 };
  const [zone] = shares(2027, 60).zones;
  const services = { reach: { ...service, withSatellite } };
  const figures = { ...shares(2027, 60), zones: [{ ...zone, services }] };
  const both = { ...zoneGoal(2027, 95), id: 'both', withSatellite: true };
  const told = { terrestrial: 60, withSatellite: 99 };
  expect(
    goalStandings({ goals: [zoneGoal(2027, 95), both], years }, [figures], 2027),
  ).toMatchObject([
    { percent: 60, status: 'missed', ...told },
    { percent: 99, status: 'met', ...told },
  ]);
  // a plan without satellites has the masts alone
  expect(goalShare(both, shares(2027, 60))).toEqual({ percent: 60 });
});

function zoneGoal(year: number, sharePercent: number): Goal {
  return {
    id: String(year),
    target: { zoneId: 'sea' },
    serviceId: 'reach',
    year,
    sharePercent,
    confidence: 'low',
    source: 'made up for a test',
  };
}

function shares(year: number, percent: number): YearResult {
  const services = { reach: { percent } } as unknown as ZoneResult['services'];
  const zone: ZoneResult = { id: 'sea', name, areaKm2: 1, services, layers: {} };
  return { year, sites: 0, zones: [zone], assets: [], goals: [] };
}

function farm(id: string, total: number, covered: number): AssetResult {
  const service = { terminal: 'cpe', covered, percent: (100 * covered) / total };
  return { id, kind: 'windFarm', name, unit: 'turbine', total, services: { reach: service } };
}
