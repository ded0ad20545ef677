import { expect, test } from 'vitest';
import type { OfferNow } from '../../../src/planning/satellite-offers/satellite-offers.ts';
import { servingShip } from '../../../src/planning/ships/serving-ship.ts';

const service = { downlinkMbps: 5, uplinkMbps: 0.5 };
const sights = new Map([
  ['a', { satellite: 'A-7' }],
  ['b', { satellite: 'B-1' }],
]);

function offer(systemId: string, availabilityPercent: number, downlinkMbps = 20): OfferNow {
  return {
    ...{ systemId, satelliteTerminalId: 'vsat', availabilityPercent, downlinkMbps, uplinkMbps: 2 },
    ...{ elevationDeg: 40, downlinkCnrDb: 8, uplinkCnrDb: 8, roundTripMs: 50 },
    suffices: downlinkMbps >= 5,
  };
}

function terrestrial(isGiven: boolean) {
  const rates = { downlinkMbps: 9, uplinkMbps: 1, roundTripMs: 20, availabilityPercent: 90 };
  return { cellIndex: 3, siteId: 'site', isGiven, ...rates };
}

test('a cell that gives the service comes first; else the satellite that is there most', () => {
  const satellites = [offer('a', 97), offer('b', 99)];
  const byCell = servingShip(service, { terrestrial: terrestrial(true), satellites, sights }, null);
  expect(byCell?.server).toEqual({ kind: 'terrestrial', cellIndex: 3, siteId: 'site' });
  const bySatellite = servingShip(
    service,
    { terrestrial: terrestrial(false), satellites, sights },
    null,
  );
  expect(bySatellite).toMatchObject({
    server: { systemId: 'b', satellite: 'B-1' },
    roundTripMs: 50,
  });
});

test('a satellite system goes on as long as it suffices', () => {
  const first = servingShip(
    service,
    { terrestrial: null, satellites: [offer('a', 97)], sights },
    null,
  );
  const before = first?.server ?? null;
  const both = { terrestrial: null, satellites: [offer('a', 96), offer('b', 99)], sights };
  expect(servingShip(service, both, before)?.server).toMatchObject({ systemId: 'a' });
  const weak = { ...both, satellites: [offer('a', 96, 1), offer('b', 99)] };
  expect(servingShip(service, weak, before)?.server).toMatchObject({ systemId: 'b' });
  expect(servingShip(service, { ...both, satellites: [] }, before)).toBeNull();
});
