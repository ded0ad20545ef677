import { startNodePool } from '../src/cli/node-pool.ts';
import { readShippedRegion } from '../src/cli/shipped-data.ts';
import { VisibilityStore } from '../src/compute/satellites/visibility-store.ts';
import type { Position } from '../src/geo/position.ts';
import { latitudeOfRow, longitudeOfColumn, tileSide, tilesOver } from '../src/geo/tile-grid.ts';
import { ephemerisOf } from '../src/orbit/ephemeris-of.ts';
import { lookAngles } from '../src/orbit/look-angles.ts';
import { observerAt } from '../src/orbit/observer.ts';
import type { MeanElements, OrbitDefinition, WalkerShell } from '../src/orbit/orbit-definition.ts';
import type { VisibilityQuestion } from '../src/orbit/visibility-question.ts';
import { visibilityStatistics } from '../src/orbit/visibility-statistics.ts';
import { median } from './median.ts';

const startMs = Date.UTC(2026, 10, 1);
const shell: WalkerShell = {
  altitudeKm: 1145,
  inclinationDeg: 50,
  planes: 48,
  satellitesPerPlane: 36,
  phasing: 1,
  raanSpreadDeg: 360,
};
const walker: OrbitDefinition = { type: 'walker', shells: [shell] };
const elements: OrbitDefinition = { type: 'elements', satellites: elementsLike(shell) };
const geo: OrbitDefinition = {
  type: 'geo',
  satellites: Array.from({ length: 100 }, (_, i) => ({
    id: `slot-${i}`,
    longitudeDeg: i,
    inclinationDeg: 2,
  })),
};

/**
 * What does a satellite cost per step, by kind of orbit; how long does the availability of 1,728
 * satellites take over all tiles of the region (level 10) for 24 hours in steps of 30 s, with two
 * workers that have been started; and how much less is that than a loop over the places that looks
 * at every satellite, in processor time of one thread?
 */
export async function benchSatellites(): Promise<object> {
  const perStepNs = {
    geoNs: nsPerStep(geo, 400),
    walkerNs: nsPerStep(walker, 400),
    elementsNs: nsPerStep(elements, 20),
  };
  const places = tilePlaces();
  const question: VisibilityQuestion = {
    orbit: walker,
    places,
    masksDeg: [10, 25, 40],
    startMs,
    durationS: 86_400,
    stepS: 30,
  };
  const pool = startNodePool(2);
  const store = new VisibilityStore(pool);
  // workers fetch their code with the first question
  await store.answer({ ...question, durationS: 3600 });
  const walker2WorkersS = await secondsOf(() => store.answer(question));
  const elements2WorkersS = await secondsOf(() => store.answer({ ...question, orbit: elements }));
  pool.stop();
  const oneThreadS = cpuSecondsOf(() => visibilityStatistics(question));
  const shown = 3;
  const naivePlaceS = cpuSecondsOf(() => {
    for (const place of places.slice(0, shown)) everySatellite(question, place);
  });
  const naiveS = (naivePlaceS / shown) * places.length;
  return {
    perStepNs,
    region: { places: places.length, walker2WorkersS, elements2WorkersS },
    processor: { oneThreadS, naiveS, ratio: naiveS / oneThreadS },
  };
}

function tilePlaces(): Position[] {
  return tilesOver(readShippedRegion().scope, 10).map((tile) => ({
    longitudeDeg: longitudeOfColumn(tile, tileSide / 2),
    latitudeDeg: latitudeOfRow(tile, tileSide / 2),
  }));
}

/** Of one satellite, the middle of five rounds. */
function nsPerStep(orbit: OrbitDefinition, steps: number): number {
  const ephemeris = ephemerisOf(orbit, startMs);
  const positions = new Float64Array(3 * ephemeris.count);
  return median(
    Array.from({ length: 5 }, (_, round) => {
      const seconds = cpuSecondsOf(() => {
        for (let i = 0; i < steps; i += 1) {
          ephemeris.positionsAt(startMs + (round * steps + i) * 30_000, positions);
        }
      });
      return (seconds * 1e9) / steps / ephemeris.count;
    }),
  );
}

/** The same figures of one place by the plain way. */
function everySatellite(
  { orbit, masksDeg, durationS, stepS }: VisibilityQuestion,
  place: Position,
): number[] {
  const observer = observerAt(place);
  const ephemeris = ephemerisOf(orbit, startMs);
  const positions = new Float64Array(3 * ephemeris.count);
  const served = masksDeg.map(() => 0);
  for (let step = 0; step < durationS / stepS; step += 1) {
    ephemeris.positionsAt(startMs + step * stepS * 1000, positions);
    const visible = masksDeg.map(() => 0);
    for (let i = 0; i < ephemeris.count; i += 1) {
      const { elevationDeg } = lookAngles(observer, positions, 3 * i);
      masksDeg.forEach((mask, m) => {
        if (elevationDeg >= mask) visible[m] += 1;
      });
    }
    visible.forEach((count, m) => {
      if (count > 0) served[m] += 1;
    });
  }
  return served;
}

/** Elements of a constellation as even as a shell; made up. */
function elementsLike({ planes, satellitesPerPlane, inclinationDeg }: WalkerShell): MeanElements[] {
  return Array.from({ length: planes * satellitesPerPlane }, (_, i) => {
    const plane = Math.floor(i / satellitesPerPlane);
    return {
      name: `object ${i}`,
      catalogueNumber: 900_000 + i,
      epochUtc: new Date(startMs).toISOString(),
      meanMotionRevPerDay: 13.2932,
      eccentricity: 0.0001,
      inclinationDeg,
      raanDeg: (plane * 360) / planes,
      argumentOfPerigeeDeg: 0,
      meanAnomalyDeg: ((i % satellitesPerPlane) * 360) / satellitesPerPlane,
      bstar: 1e-5,
      meanMotionDot: 0,
      meanMotionDdot: 0,
    };
  });
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Of the processor, so that others on the machine count for little. */
function cpuSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
