import { expect, test } from 'vitest';
import {
  availabilityStack,
  type StackEntry,
  type TerrestrialOffer,
} from '../../../src/planning/availability-stack/availability-stack.ts';
import { terrestrialAvailability } from '../../../src/planning/availability-stack/terrestrial-availability.ts';
import type { SatelliteOffer } from '../../../src/planning/satellite-offers/satellite-offer.ts';

const service = { downlinkMbps: 5, uplinkMbps: 0.5 };
const masts: TerrestrialOffer = {
  cellIndex: 3,
  siteId: 'lighthouse',
  downlinkMbps: 12,
  uplinkMbps: 1,
  availabilityPercent: 90,
  isGiven: true,
  roundTripMs: 20,
};
const geo = satellite('geo', { availabilityPercent: 96.5, roundTripMs: 540 });
const leo = satellite('leo', { availabilityPercent: 96.46, roundTripMs: 40 });
const phone = satellite('phone', { downlinkMbps: 0.4, uplinkMbps: 0.01, availabilityPercent: 80 });

test('the masts serve where they suffice, and the best satellite stands in', () => {
  const { primary, fallback, entries } = availabilityStack(service, masts, [phone, geo]);
  expect([primary, fallback].map(nameOf)).toEqual(['masts', 'geo']);
  expect(entries.map(({ suffices }) => suffices)).toEqual([true, true, false]);
});

test('where masts do not suffice they stand behind any satellite that does', () => {
  const { entries } = availabilityStack(service, { ...masts, isGiven: false }, [phone, geo]);
  expect(entries.map(nameOf)).toEqual(['geo', 'masts', 'phone']);
});

test('of satellites as available to a tenth of a percent the nearer one serves', () => {
  expect(order([geo, leo])).toEqual(['leo', 'geo']);
  expect(order([geo, { ...leo, availabilityPercent: 96.3 }])).toEqual(['geo', 'leo']);
  expect(order([geo, { ...geo, systemId: 'wide', downlinkMbps: 90 }])).toEqual(['wide', 'geo']);
});

test('somebody is there unless all that suffice are away', () => {
  const combined = (...offers: SatelliteOffer[]) =>
    availabilityStack(service, masts, offers).combinedPercent;
  expect(combined()).toBeCloseTo(90, 10);
  expect(combined(phone)).toBeCloseTo(90, 10);
  expect(combined(geo)).toBeCloseTo(100 * (1 - 0.1 * 0.035), 10);
  // another terminal for the same satellites adds nothing
  expect(combined(geo, { ...geo, satelliteTerminalId: 'flat', availabilityPercent: 50 })).toBe(
    combined(geo),
  );
});

test('where nobody suffices, nobody serves', () => {
  expect(availabilityStack(service, null, [phone])).toMatchObject({
    primary: null,
    fallback: null,
    combinedPercent: 0,
  });
});

test('a backhaul that fails takes the service with it', () => {
  expect(terrestrialAvailability(90, 99)).toBeCloseTo(89.1, 10);
});

function order(offers: readonly SatelliteOffer[]): string[] {
  return availabilityStack(service, null, offers).entries.map(nameOf);
}

function nameOf(entry: StackEntry | null): string {
  if (!entry) return '';
  return entry.kind === 'terrestrial' ? 'masts' : entry.offer.systemId;
}

function satellite(systemId: string, figures: Partial<SatelliteOffer>): SatelliteOffer {
  return {
    systemId,
    satelliteTerminalId: 'dish',
    visiblePercent: 100,
    longestGapS: 0,
    availabilityPercent: 97,
    elevationDeg: 50,
    downlinkCnrDb: 8,
    uplinkCnrDb: 5,
    downlinkMbps: 20,
    uplinkMbps: 2,
    roundTripMs: 540,
    ...figures,
  };
}
