import { expect, test } from 'vitest';
import {
  type SatelliteFieldOptions,
  SatelliteFields,
  satelliteField,
} from '../../../src/compute/satellites/satellite-field.ts';
import {
  type PlacesQuestion,
  satellitesAtPlaces,
} from '../../../src/compute/satellites/satellites-at-places.ts';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import type { VisibilityQuestion } from '../../../src/orbit/visibility-question.ts';
import { satellitePlan, satelliteSystem } from '../../planning/small-satellite-plan.ts';

/** Two neighbours of level 11 within one tile of level 10, and one in the next. */
const tiles = [
  { z: 11, x: 1710, y: 820 },
  { z: 11, x: 1711, y: 821 },
  { z: 11, x: 1712, y: 820 },
];
const service = { id: 'basic', terminalId: 'ship', downlinkMbps: 0.5, uplinkMbps: 0.1 };
const services = [service, { ...service, id: 'ashore', terminalId: 'phone' }];
const terminals = [{ id: 'ship', satelliteTerminalIds: ['dish'] }, { id: 'phone' }];
/** Seen for 60 % of the time in the first place, for 50 % in the second. */
const early = satelliteSystem('early', { year: 2025, minimumElevationDeg: 30 });
const late = satelliteSystem('late', { year: 2027 });

test('tiles look at the sky from the centres of their ancestors, each once', async () => {
  const { asked } = await fieldOf([early]);
  expect(asked).toHaveLength(1);
  const [{ places, masksDeg, startMs, durationS }] = asked;
  expect(places.map(({ longitudeDeg }) => longitudeDeg)).toEqual([
    (855.5 / 1024) * 360 - 180,
    (856.5 / 1024) * 360 - 180,
  ]);
  expect([masksDeg, startMs, durationS]).toEqual([[30], Date.UTC(2027, 0, 1), 86400]);
});

test('the best system in service by then serves, for its share of the time', async () => {
  const { field } = await fieldOf([early, late, { ...late, id: 'off', disabled: true }]);
  expect(field?.placeOfTile).toEqual(Int32Array.of(0, 0, 1));
  const [first, last] = field?.years ?? [];
  const [before, after] = [first, last].map((year) => year.services.get('basic'));
  expect(before?.systemIds).toEqual(['early', 'early']);
  // the dish is blocked for 3 % of the time; the rest of the link has plenty in hand
  expect(before?.probability[0]).toBeCloseTo(0.6 * 0.97, 2);
  expect(before?.probability[1]).toBeCloseTo(0.5 * 0.97, 2);
  expect(after?.systemIds).toEqual(['late', 'late']);
  expect(after?.probability[0]).toBeCloseTo(0.9 * 0.97, 2);
  expect(last.systems.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('a system is told by its own mask, where it is seen least and most', async () => {
  const { field } = await fieldOf([early]);
  expect(field?.years[0].systems).toEqual([
    {
      ...{ id: 'early', name: early.name, satellites: 108, minimumElevationDeg: 30 },
      ...{ leastVisiblePercent: 50, mostVisiblePercent: 60, longestGapS: 420 },
    },
  ]);
});

test('a terminal without satellite terminals has no figure, a plan without systems no field', async () => {
  const { field } = await fieldOf([early]);
  expect([...(field?.years[0].services.keys() ?? [])]).toEqual(['basic']);
  expect((await fieldOf([])).field).toBeNull();
});

test('a field is worked out once, until satellites, services or tiles change', async () => {
  const asked: PlacesQuestion[] = [];
  const fields = new SatelliteFields({ visibility: seen([]), atPlaces: remembered(asked) });
  const options = optionsOf([early]);
  const first = await fields.of(options);
  // an edit of sites makes another project of the same satellites
  expect(await fields.of({ ...options, project: { ...options.project } })).toBe(first);
  expect(asked).toHaveLength(1);
  await fields.of(optionsOf([{ ...early, year: 2027 }]));
  expect(asked).toHaveLength(2);
});

async function fieldOf(systems: readonly SatelliteSystem[]) {
  const asked: VisibilityQuestion[] = [];
  const sources = { visibility: seen(asked), atPlaces: remembered([]) };
  return { asked, field: await satelliteField(optionsOf(systems), sources) };
}

function optionsOf(systems: readonly SatelliteSystem[]): SatelliteFieldOptions {
  const project = { satellites: satellitePlan([...systems]), terminals, services };
  const options = { project, years: [2026, 2027], serviceIds: ['basic', 'ashore'], tiles };
  return options as unknown as SatelliteFieldOptions;
}

function remembered(asked: PlacesQuestion[]) {
  return async (question: PlacesQuestion) => {
    asked.push(question);
    return satellitesAtPlaces(question);
  };
}

/** High up while anything is seen: at 60°, less often in the second place, more often above the lower mask. */
function seen(asked: VisibilityQuestion[]) {
  return async (question: VisibilityQuestion) => {
    asked.push(question);
    const { places, masksDeg } = question;
    const shares = places.map((_, place) => (masksDeg[0] === 30 ? 0.6 : 0.9) - 0.1 * place);
    const highestShare = new Float32Array(90 * places.length);
    shares.forEach((share, place) => {
      highestShare[90 * place + 60] = share;
    });
    return {
      timePercent: Float64Array.from(shares, (share) => Math.round(100 * share)),
      meanVisible: Float64Array.from(shares),
      leastVisible: new Uint16Array(places.length),
      longestGapS: Float64Array.from(shares, (_, place) => 360 + 60 * place),
      highestShare,
    };
  };
}
