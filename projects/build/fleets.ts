import type { Fleet, Ship } from '../../src/network/fleet.ts';
import type { Goal } from '../../src/planning/goal.ts';
import { featureById } from './region-files.ts';

/** The day over which ships and satellites are watched begins then. */
const dayMs = Date.UTC(2026, 10, 1);
const hourMs = 3_600_000;

type Vertex = [number, number];

/**
 * Off the mouths of fishing harbours, and how many boats put out of each: about one in eighty of the
 * 3,500 to 4,500 that fish off this coast, more in the south as the registers have it.
 */
const harbours: readonly {
  readonly at: Vertex;
  readonly boats: number;
  readonly towards: 'north' | 'middle' | 'south';
}[] = [
  { at: [119.3, 35.03], boats: 5, towards: 'north' },
  { at: [119.5, 34.75], boats: 8, towards: 'north' },
  { at: [119.85, 34.54], boats: 3, towards: 'north' },
  { at: [120.35, 34.33], boats: 3, towards: 'middle' },
  { at: [120.6, 33.87], boats: 5, towards: 'middle' },
  { at: [120.88, 33.3], boats: 6, towards: 'middle' },
  { at: [121.45, 32.6], boats: 6, towards: 'south' },
  { at: [121.75, 32.12], boats: 12, towards: 'south' },
];

/** Centres of fishing grounds, from near the shore to the map's edge: Haizhou Bay, the middle, Lüsi and Dasha. */
const grounds: Readonly<Record<'north' | 'middle' | 'south', readonly Vertex[]>> = {
  north: [
    [119.9, 35.05],
    [120.6, 35.15],
    [121.5, 34.95],
  ],
  middle: [
    [121.2, 34.2],
    [121.9, 33.9],
    [122.9, 33.8],
  ],
  south: [
    [122.1, 32.55],
    [122.7, 32.3],
    [123.3, 32.2],
  ],
};

/**
 * Merchant ships by the way they go, about one in six of a day's: 60 to 120 ships a day along the
 * coast on the inner and as many on the outer lane, 100 to 150 movements off Lianyungang; fewer in
 * the other approaches.
 */
const ways: readonly {
  readonly lane?: string;
  readonly line?: readonly Vertex[];
  readonly ships: number;
  readonly kinds: readonly Ship['kind'][];
}[] = [
  { lane: 'lane-coast_in', ships: 12, kinds: ['cargo', 'cargo', 'tanker'] },
  { line: lineOf('lane-coast_out'), ships: 10, kinds: ['cargo', 'tanker', 'cargo'] },
  // from quays out to the map's edge, and back
  {
    line: [
      [119.49, 34.745],
      [119.76, 34.85],
      [120.12, 35],
      [121.5, 35.1],
      [123.45, 35.3],
    ],
    ships: 8,
    kinds: ['cargo', 'cargo', 'passenger', 'tanker'],
  },
  {
    line: [
      [119.6, 34.64],
      [119.64, 34.7],
      [119.76, 34.85],
      [120.2, 35],
      [120.6, 35.6],
      [120.75, 35.95],
    ],
    ships: 4,
    kinds: ['cargo', 'tanker'],
  },
  {
    line: [
      [120.84, 33.225],
      [120.88, 33.3],
      [120.86, 33.45],
      [120.9, 33.65],
      [121.05, 33.85],
      [123.45, 33.7],
    ],
    ships: 4,
    kinds: ['cargo'],
  },
  {
    line: [
      [121.43, 32.535],
      [121.85, 32.48],
      [122.1, 32.42],
      [123.45, 31.9],
    ],
    ships: 4,
    kinds: ['tanker'],
  },
  {
    line: [
      [121.78, 32.1],
      [121.95, 32.06],
      [122.15, 32.03],
      [123.45, 31.4],
    ],
    ships: 2,
    kinds: ['cargo', 'service'],
  },
];

const fishingFleet: Fleet = {
  id: 'fishing-boats',
  name: { zh: '渔船（示意）', en: 'Fishing boats (illustrative)' },
  illustrative: true,
  ships: harbours.flatMap(({ at, boats, towards }, harbour) =>
    Array.from({ length: boats }, (_, i): Ship => {
      const id = `fishing-${harbour + 1}-${i + 1}`;
      return {
        id,
        kind: 'fishing',
        terminalId: i % 3 === 2 ? 'handset-deck' : 'vessel-cpe',
        voyage: {
          type: 'line',
          coordinates: fishingTrip(id, at, grounds[towards][i % 3]),
          // most are out already when the day begins
          ...departure(-10 + 14 * share(id, 'leaves'), 6.5 + 2.5 * share(id, 'speed')),
        },
      };
    }),
  ),
  source:
    'made up: about one in eighty of the fishing boats off Jiangsu, from harbours to grounds by a fixed rule; numbers by Offing facts, §8 (medium confidence)',
};

const merchantFleet: Fleet = {
  id: 'merchant-ships',
  name: { zh: '商船（示意）', en: 'Merchant ships (illustrative)' },
  illustrative: true,
  ships: ways.flatMap(({ lane, line, ships, kinds }, way) =>
    Array.from({ length: ships }, (_, i): Ship => {
      const id = `merchant-${way + 1}-${i + 1}`;
      const reversed = i % 2 === 1;
      // evenly over the day, each way by itself
      const leavesH = -12 + (24 * (i + share(id, 'leaves'))) / ships;
      const sails = departure(leavesH, 11 + 5 * share(id, 'speed'));
      const coordinates = (reversed ? line?.toReversed() : line) ?? [];
      return {
        id,
        kind: kinds[i % kinds.length],
        terminalId: 'vessel-cpe',
        voyage: lane
          ? { type: 'lane', assetId: lane, ...(reversed ? { reversed } : {}), ...sails }
          : { type: 'line', coordinates: [...coordinates], ...sails },
      };
    }),
  ),
  source:
    'made up: about one in six of a day’s merchant ships, along lanes and from quays to the map’s edge by a fixed rule; numbers by Offing facts, §8 (low confidence)',
};

/** Ships of a day, made up by fixed rules, so that each run of the script makes the same. */
export const fleets: Fleet[] = [fishingFleet, merchantFleet];

/** What the fleets are to be given by the end of the plan: the fishing boats by the masts, merchant ships with satellites. */
export const fleetGoals: Goal[] = [
  {
    id: 'fishing-boats-2027',
    target: { fleetId: 'fishing-boats' },
    serviceId: 'reach-cpe',
    year: 2027,
    sharePercent: 50,
    confidence: 'low',
    source: 'illustrative: proposal of this plan for ships that are made up',
  },
  {
    id: 'merchant-ships-2027',
    target: { fleetId: 'merchant-ships' },
    serviceId: 'basic-cpe',
    year: 2027,
    sharePercent: 95,
    withSatellite: true,
    confidence: 'low',
    source: 'illustrative: proposal of this plan for ships that are made up; satellites counted',
  },
];

/** Out to a ground, a haul across it, and back. */
function fishingTrip(id: string, from: Vertex, ground: Vertex): Vertex[] {
  const near = (name: string): Vertex => [
    rounded(Math.min(123.45, ground[0] + 0.3 * (share(id, `${name} east`) - 0.5))),
    rounded(ground[1] + 0.24 * (share(id, `${name} north`) - 0.5)),
  ];
  return [from, near('first'), near('second'), from];
}

function departure(hoursIntoTheDay: number, speedKn: number) {
  const minutes = Math.round((hoursIntoTheDay * 60) / 5) * 5;
  const departureUtc = new Date(dayMs + (minutes / 60) * hourMs).toISOString().replace('.000', '');
  return { departureUtc, speedKn: Math.round(speedKn * 2) / 2 };
}

function lineOf(id: string): Vertex[] {
  const { geometry } = featureById(id);
  if (geometry.type !== 'LineString') throw new Error(`${id}: ${geometry.type}, no line`);
  return geometry.coordinates.map(([x, y]) => [rounded(x), rounded(y)]);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** A share from 0 to 1 that depends on nothing but the ship and what is asked. [FNV-1a, mixed] */
function share(id: string, of: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${id} ${of}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
