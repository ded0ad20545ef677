import { expect, test } from 'vitest';
import { serverStretches } from '../../../../src/app/panels/ships/voyage/server-stretches.ts';
import { voyageCsv } from '../../../../src/app/panels/ships/voyage/voyage-csv.ts';
import { pointAt, voyageScale } from '../../../../src/app/panels/ships/voyage/voyage-scale.ts';
import type {
  Server,
  VoyagePoint,
  VoyageProfile,
} from '../../../../src/planning/ships/voyage-profile.ts';

const startMs = Date.parse('2026-11-01T02:00:00Z');
const minuteMs = 60_000;
const cell: Server = { kind: 'terrestrial', cellIndex: 3, siteId: 'a' };
const leo: Server = {
  kind: 'satellite',
  systemId: 'leo',
  satelliteTerminalId: 'dish',
  satellite: 'L, 1',
};

// ten minutes a step and a kilometre in each, but the ship lies still in the third
const profile = {
  shipId: 's',
  terminalId: 'cpe',
  serviceId: 'basic-cpe',
  year: 2026,
  stepMin: 10,
  points: [point(0, 0.5, cell), point(1, 1.5, cell), point(2, 1.5, null), point(3, 2.5, leo)],
  totals: { percentOfTime: 75, percentOfWay: 80, handovers: 1, longestGapMin: 10 },
} as unknown as VoyageProfile;

test('a stretch reaches half way to its neighbours, and the ends half a step out', () => {
  const told = serverStretches(profile).map(({ server, start, end }) => [
    server,
    (start.timeMs - startMs) / minuteMs,
    (end.timeMs - startMs) / minuteMs,
    start.km,
    end.km,
  ]);
  expect(told).toEqual([
    ['terrestrial', -5, 15, 0, 1.5],
    [null, 15, 25, 1.5, 2],
    ['leo', 25, 35, 2, 3],
  ]);
});

test('the axis runs over time or over the way, and leads back to the same moment', () => {
  const overTime = voyageScale(profile, 'time', 5, 640, 300);
  expect(overTime.x({ timeMs: startMs - 5 * minuteMs, km: 9 })).toBe(overTime.left);
  expect(overTime.timeAt(overTime.x(profile.points[1]))).toBeCloseTo(profile.points[1].timeMs, 3);
  const overWay = voyageScale(profile, 'km', 5, 640, 300);
  expect(overWay.x(profile.points[3])).toBe(overWay.right);
  expect(overWay.timeAt(overWay.x({ timeMs: 0, km: 2 }))).toBeCloseTo(startMs + 25 * minuteMs, 3);
  // beyond the axis it stays within the voyage
  expect(overWay.timeAt(10_000)).toBe(profile.points[3].timeMs);
});

test('rates stand on decades from 0.01 Mbps, and what the service asks for is in sight', () => {
  const { rate, rateY, rateTicks } = voyageScale(profile, 'time', 300, 640, 300);
  expect(rateTicks).toEqual([0.01, 0.1, 1, 10, 100, 1000]);
  expect([rateY(0), rateY(0.01), rateY(1000)]).toEqual([rate.bottom, rate.bottom, rate.top]);
});

test('the nearest point is found at either end and between', () => {
  const at = (minutes: number) => pointAt(profile, startMs + minutes * minuteMs);
  expect([-100, 4, 6, 24, 26, 100].map(at)).toEqual([0, 0, 1, 2, 3, 3]);
});

test('a voyage is a line a step as CSV, with commas in names quoted', () => {
  const lines = voyageCsv(profile, 'Suyu 88').trim().split('\n');
  expect(lines[0]).toBe(
    '# ship Suyu 88, terminal cpe, service basic-cpe, end of 2026, steps of 10 min',
  );
  const rows = lines.filter((line) => !line.startsWith('#'));
  expect(rows).toHaveLength(5);
  expect(rows[3]).toBe(
    '2026-11-01T02:20:00Z,1.500,121.00000,33.00000,90,3.2,none,,,,,,0.000,0.000,,0',
  );
  expect(rows[4].split(',').slice(6, 9)).toEqual(['leo', '"L', ' 1"']);
});

function point(step: number, km: number, server: Server | null): VoyagePoint {
  return {
    timeMs: startMs + step * 10 * minuteMs,
    km,
    longitudeDeg: 121,
    latitudeDeg: 33,
    headingDeg: 90,
    speedKn: 3.24,
    isInside: true,
    terrestrial: null,
    satellites: [],
    server,
    downlinkMbps: server ? 12 : 0,
    uplinkMbps: server ? 2 : 0,
    roundTripMs: server ? 20 : null,
  };
}
