import { expect, test } from 'vitest';
import type { Server } from '../../../src/planning/ships/voyage-profile.ts';
import { type VoyageStep, voyageSummary } from '../../../src/planning/ships/voyage-summary.ts';

const cell = (cellIndex: number): Server => ({ kind: 'terrestrial', cellIndex, siteId: 's' });
const leo = (satellite: string): Server => ({
  kind: 'satellite',
  systemId: 'leo',
  satelliteTerminalId: 'vsat',
  satellite,
});

/** Steps of ten minutes and 5 km each. */
function steps(...servers: (Server | null)[]): VoyageStep[] {
  return servers.map((server, step) => ({
    point: { server, isInside: true },
    startMs: step * 600_000,
    endMs: (step + 1) * 600_000,
    startKm: step * 5,
    endKm: (step + 1) * 5,
  }));
}

test('cells, satellites and systems take over from each other, the service is lost and found', () => {
  const voyage = steps(cell(1), cell(1), cell(2), null, null, leo('A'), leo('B'), cell(2));
  const { events, gaps, totals } = voyageSummary(voyage, ['geo', 'leo']);
  expect(events.map(({ kind, km }) => [kind, km])).toEqual([
    ['cell', 10],
    ['lost', 15],
    ['found', 25],
    ['satellite', 30],
    ['system', 35],
  ]);
  expect(gaps).toEqual([{ startMs: 1_800_000, endMs: 3_000_000, startKm: 15, endKm: 25 }]);
  expect(totals).toMatchObject({
    km: 40,
    servedKm: 30,
    percentOfTime: 75,
    handovers: 2,
    changesOfSatellite: 1,
    longestGapMin: 20,
    longestGapKm: 10,
  });
  expect(totals.handoversPerHour).toBeCloseTo(1.5, 12);
  expect(totals.shares.map(({ id, km }) => [id, km])).toEqual([
    ['terrestrial', 20],
    ['leo', 10],
  ]);
});

test('a voyage without a service is one gap, and one without steps has no figures but zeros', () => {
  expect(voyageSummary(steps(null, null), []).totals).toMatchObject({
    percentOfTime: 0,
    longestGapMin: 20,
    shares: [],
  });
  expect(voyageSummary([], []).totals).toMatchObject({
    hours: 0,
    percentOfWay: 0,
    handoversPerHour: 0,
  });
});
