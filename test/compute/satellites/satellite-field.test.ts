import { expect, test } from 'vitest';
import {
  type OffersQuestion,
  type SatelliteFieldOptions,
  satelliteField,
} from '../../../src/compute/satellites/satellite-field.ts';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import type { VisibilityQuestion } from '../../../src/orbit/visibility-question.ts';
import type { SatelliteOffer } from '../../../src/planning/satellite-offers/satellite-offer.ts';
import { satellitePlan, satelliteSystem } from '../../planning/small-satellite-plan.ts';

/** Two neighbours of level 11 within one tile of level 10, and one in the next. */
const tiles = [
  { z: 11, x: 1710, y: 820 },
  { z: 11, x: 1711, y: 821 },
  { z: 11, x: 1712, y: 820 },
];
const early = satelliteSystem('early', { year: 2025, minimumElevationDeg: 30 });
const late = satelliteSystem('late', { year: 2027 });
const service = { id: 'basic', terminalId: 'ship', downlinkMbps: 5, uplinkMbps: 0.5 };
const services = [service, { ...service, id: 'ashore', terminalId: 'phone' }];
const terminals = [{ id: 'ship', satelliteTerminalIds: ['dish'] }, { id: 'phone' }];

test('tiles look at the sky from the centres of their ancestors, each once', async () => {
  const asked: VisibilityQuestion[] = [];
  await fieldOf([early], { asked });
  expect(asked).toHaveLength(1);
  const [{ places, masksDeg, startMs, durationS }] = asked;
  expect(places.map(({ longitudeDeg }) => longitudeDeg)).toEqual([
    (855.5 / 1024) * 360 - 180,
    (856.5 / 1024) * 360 - 180,
  ]);
  expect(masksDeg).toEqual([30]);
  expect([startMs, durationS]).toEqual([Date.UTC(2027, 0, 1), 86400]);
});

test('the best system in service by then serves each tile, at its share of time', async () => {
  const years = await fieldOf([early, late, { ...late, id: 'off', disabled: true }]);
  const [first, last] = years ?? [];
  expect(first.services.get('basic')).toEqual({
    probability: Float64Array.of(0.8, 0.8, 0.7),
    systemIds: ['early', 'early', 'early'],
  });
  expect(last.services.get('basic')).toEqual({
    probability: Float64Array.of(0.99, 0.99, 0.99),
    systemIds: ['late', 'late', 'late'],
  });
  expect(last.systems.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('a system is told by its own mask, where it is seen least and most', async () => {
  const years = await fieldOf([early]);
  expect(years?.[0].systems).toEqual([
    {
      id: 'early',
      name: early.name,
      satellites: 108,
      minimumElevationDeg: 30,
      leastVisiblePercent: 85,
      mostVisiblePercent: 86,
      longestGapS: 420,
    },
  ]);
});

test('a terminal without satellite terminals has no figure, a plan without systems no field', async () => {
  const years = await fieldOf([early]);
  expect([...(years?.[0].services.keys() ?? [])]).toEqual(['basic']);
  expect(await fieldOf([])).toBeNull();
});

test('what is there at some times counts though it is not at most', async () => {
  const years = await fieldOf([early], { downlinkMbps: 1 });
  expect(years?.[0].services.get('basic')?.probability[0]).toBe(0.8);
});

function fieldOf(
  systems: readonly SatelliteSystem[],
  { asked = [], downlinkMbps = 20 }: { asked?: VisibilityQuestion[]; downlinkMbps?: number } = {},
) {
  const options = {
    project: { satellites: satellitePlan([...systems]), terminals, services },
    years: [2026, 2027],
    serviceIds: ['basic', 'ashore'],
    tiles,
    visibility: async (question: VisibilityQuestion) => {
      asked.push(question);
      const count = question.places.length * question.masksDeg.length;
      return {
        timePercent: Float64Array.from({ length: count }, (_, i) => 86 - i),
        meanVisible: new Float64Array(count),
        leastVisible: new Uint16Array(count),
        longestGapS: Float64Array.from({ length: count }, (_, i) => 360 + 60 * i),
        highestShare: new Float32Array(question.places.length * 90),
      };
    },
    offersAt: ({ system, placeIndex, satelliteTerminalIds }: OffersQuestion): SatelliteOffer[] =>
      satelliteTerminalIds.map((satelliteTerminalId) => ({
        ...{ systemId: system.id, satelliteTerminalId, visiblePercent: 100, longestGapS: 0 },
        availabilityPercent: system.id === 'early' ? 80 - 10 * placeIndex : 99,
        ...{ elevationDeg: 50, downlinkCnrDb: 8, uplinkCnrDb: 5, uplinkMbps: 2, roundTripMs: 40 },
        downlinkMbps,
      })),
  };
  return satelliteField(options as unknown as SatelliteFieldOptions);
}
