import { readShippedRegion } from '../src/cli/shipped-data.ts';
import { propagationModel } from '../src/radio/propagation/model-registry.ts';
import {
  coastalLandZone,
  inlandZone,
  type PathProfile,
  seaZone,
} from '../src/radio/propagation/path-profile.ts';
import type {
  Link,
  PropagationModel,
  RadialPath,
} from '../src/radio/propagation/propagation-model.ts';
import { median } from './median.ts';
import { oneSiteS } from './one-site.ts';

const steps = { stepKm: 0.2, count: 301 };
const radials = 180;
/** Receivers that are also evaluated one by one, the same for every form. */
const pointEvery = 311;
const rounds = 5;

/** Receivers per second and core of a fan, and of the same model point by point. */
interface FanSpeed {
  readonly fanPerS: number;
  readonly pointPerS: number;
}

const grounds = { sea: openSea, land61, rough } as const;

/**
 * How many receivers per second does one core evaluate along radials of 60 km at 200 m steps, no
 * two alike, beside the same model evaluated point by point in the same run; and how long does one
 * site over the open sea take, fan and tiles together?
 */
export async function benchFans(): Promise<object> {
  const speeds: Record<string, Record<string, FanSpeed>> = {};
  for (const [id, timePercent] of [
    ['p1812', 50],
    ['p2001', 90],
  ] as const) {
    const model = await propagationModel(id);
    speeds[id] = {};
    for (const [name, ground] of Object.entries(grounds)) {
      speeds[id][name] = speedOf(model, linkAt(timePercent), ground);
    }
  }
  const j1 = {
    p1812S: oneSiteS(await propagationModel('p1812'), linkAt(50)),
    p2001S: oneSiteS(await propagationModel('p2001'), linkAt(90)),
  };
  return { ...speeds, j1 };
}

/** A mast of 50 m and a receiver of 5 m at 700 MHz, in the region's climate. */
function linkAt(timePercent: number): Link {
  return {
    frequencyMhz: 700,
    transmitterHeightAmslM: 50,
    receiverHeightM: 5,
    polarisation: 'vertical',
    timePercent,
    kFactor: 1.4,
    latitudeDeg: 33.3,
    climate: readShippedRegion().climate,
  };
}

function speedOf(
  model: PropagationModel,
  link: Link,
  ground: (random: () => number) => RadialPath,
): FanSpeed {
  const random = seeded(7);
  const paths = Array.from({ length: radials }, () => ground(random));
  const lossDb = new Float64Array(steps.count);
  const fanS = timesOf(() => {
    // made ready anew each time, as for every antenna
    const predictor = model.prepare(link, steps);
    for (const path of paths) predictor.predict(path, lossDb);
  });
  const profiles = paths.flatMap((path, r) =>
    Array.from({ length: steps.count - 2 }, (_, i) => i + 2)
      .filter((i) => (r * steps.count + i) % pointEvery === 0)
      .map((i) => profileTo(path, i)),
  );
  const pointS = timesOf(() => {
    for (const profile of profiles) model.predictPath(link, profile);
  });
  return {
    fanPerS: Math.round((radials * (steps.count - 1)) / fanS),
    pointPerS: Math.round(profiles.length / pointS),
  };
}

/** Median time of some rounds, after one to warm up. */
function timesOf(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return median(times);
}

function profileTo({ heightsM, clutterM, zones }: RadialPath, last: number): PathProfile {
  return {
    distancesKm: Float64Array.from({ length: last + 1 }, (_, i) => i * steps.stepKm),
    heightsM: heightsM.slice(0, last + 1),
    clutterM: clutterM.slice(0, last + 1),
    zones: zones.slice(0, last + 1),
  };
}

function openSea(): RadialPath {
  const { count } = steps;
  return {
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count).fill(seaZone),
    wanted: null,
  };
}

/** Sea with 61 samples of uneven land on it, in three pieces: a shore and two islands. */
function land61(random: () => number): RadialPath {
  const path = openSea();
  for (const [from, samples] of [
    [0, 21],
    [60 + Math.floor(random() * 40), 20],
    [180 + Math.floor(random() * 60), 20],
  ]) {
    for (let i = from; i < from + samples; i++) {
      path.heightsM[i] = 2 + 28 * random();
      path.clutterM[i] = 10;
      path.zones[i] = coastalLandZone;
    }
  }
  return path;
}

/** Hills at every sample. */
function rough(random: () => number): RadialPath {
  const path = openSea();
  for (let i = 0, heightM = 60; i < steps.count; i++) {
    heightM = Math.max(1, heightM + 60 * (random() - 0.5));
    path.heightsM[i] = heightM;
    path.clutterM[i] = 10;
    path.zones[i] = inlandZone;
  }
  return path;
}

/** Numbers from 0 to 1 that are the same in every run. [mulberry32] */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
