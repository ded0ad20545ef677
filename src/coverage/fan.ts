import type { Position } from '../geo/position.ts';
import type { Link, PropagationModel } from '../radio/propagation/propagation-model.ts';
import type { Ground } from '../terrain/ground.ts';
import {
  emptyRadialGround,
  fillRadialGround,
  type RadialGround,
} from '../terrain/radial-ground.ts';
import { speedOfLightMps } from '../units/constants.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import { chooseReceivers, fillBetween, levelBeyond } from './fan-receivers.ts';
import { fillWanted, type WantedPlaces } from './wanted-places.ts';

/** Everything that a fan depends on, and nothing else: power, azimuth and tilt are not here. */
export interface FanRequest {
  /** Names the request; equal keys mean equal fans. */
  readonly key: string;
  readonly origin: Position;
  readonly modelId: string;
  readonly link: Link;
  readonly stepM: number;
  /** Receivers per radial, the first at distance 0. */
  readonly bins: number;
  /** 1, or less where less will do along the radials too. */
  readonly radialsPerDeg: number;
  /** Height of the water above mean sea level, from which the link's heights count; left out at mean level. */
  readonly waterLevelM?: number;
}

/**
 * Path gain about one antenna, in polar form. Rows hold, by distance, the linear path gain times
 * the square of the distance in metres: flat in free space, so that straight lines between its
 * entries are true near the mast too; 0 where nobody asks. Radials over the same ground share a
 * row, foremost those that lie all over the sea.
 */
export interface Fan {
  readonly key: string;
  readonly stepM: number;
  readonly binsPerM: number;
  readonly bins: number;
  readonly radialsPerDeg: number;
  readonly rows: Float32Array;
  /** Offset into `rows` of each radial's row; the last entry repeats the first. */
  readonly rowOffsets: Int32Array;
}

/** Makes a fan with the model that it asks for. `allocate` provides the memory, shared between threads or not. */
export function buildFan(
  request: FanRequest,
  model: PropagationModel,
  ground: Ground,
  places: WantedPlaces,
  allocate: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): Fan {
  const { origin, link, stepM, bins, radialsPerDeg, waterLevelM } = request;
  const radials = 360 * radialsPerDeg;
  const steps = { stepKm: stepM / 1000, count: bins };
  const predictor = model.prepare(link, steps);
  const freeSpaceGainM2 = (speedOfLightMps / (4 * Math.PI * link.frequencyMhz * 1e6)) ** 2;
  const lossDb = new Float64Array(bins);
  const radialGround = emptyRadialGround(bins);
  const wanted = new Uint8Array(bins);
  const evaluated = new Uint8Array(bins);
  const rows: Float32Array[] = [];
  const rowOffsets = new Int32Array(radials + 1);
  const known = new Map<string, number>();

  for (let radial = 0; radial < radials; radial++) {
    const azimuthDeg = radial / radialsPerDeg;
    fillRadialGround(ground, origin, azimuthDeg, steps, radialGround, waterLevelM);
    fillWanted(places, origin, azimuthDeg, steps, wanted);
    levelBeyond(radialGround, wanted);
    const name = groundName(radialGround, wanted);
    const shared = name === null ? undefined : known.get(name);
    if (shared !== undefined) {
      rowOffsets[radial] = shared;
      continue;
    }
    chooseReceivers(radialGround, wanted, stepM, 1 / radialsPerDeg, evaluated);
    predictor.predict({ ...radialGround, wanted: evaluated }, lossDb);
    fillBetween(wanted, evaluated, lossDb);
    rowOffsets[radial] = rows.length * bins;
    if (name !== null) known.set(name, rowOffsets[radial]);
    rows.push(flattenedGain(lossDb, wanted, stepM, freeSpaceGainM2));
  }
  rowOffsets[radials] = rowOffsets[0];

  const table = new Float32Array(allocate(rows.length * bins * 4));
  rows.forEach((row, index) => {
    table.set(row, index * bins);
  });
  const { key } = request;
  return { key, stepM, binsPerM: 1 / stepM, bins, radialsPerDeg, rows: table, rowOffsets };
}

/**
 * Path gain times distance squared, in m², towards an azimuth at a distance in metres: linear
 * between the four entries about the place.
 */
export function pathGain(fan: Fan, azimuthDeg: number, distanceM: number): number {
  const { rows, rowOffsets, bins, binsPerM, radialsPerDeg } = fan;
  const atRadial = azimuthDeg * radialsPerDeg;
  const radial = atRadial | 0;
  const radialShare = atRadial - radial;
  const atBin = distanceM * binsPerM;
  const bin = atBin > bins - 2 ? bins - 2 : atBin | 0;
  const binShare = atBin - bin;
  const low = rowOffsets[radial] + bin;
  const high = rowOffsets[radial + 1] + bin;
  const gainLow = rows[low] + binShare * (rows[low + 1] - rows[low]);
  const gainHigh = rows[high] + binShare * (rows[high + 1] - rows[high]);
  return gainLow + radialShare * (gainHigh - gainLow);
}

/** Longest name of a ground: rough radials are all different, and naming them would take longest. */
const mostRuns = 40;

/** Names what lies along a radial by its runs of equal samples; null when there are too many. */
function groundName(
  { heightsM, clutterM, zones }: RadialGround,
  wanted: Uint8Array,
): string | null {
  let name = '';
  let runs = 0;
  for (let i = 0, first = 0; i < zones.length; i++) {
    const next = i + 1;
    const goesOn =
      next < zones.length &&
      heightsM[next] === heightsM[i] &&
      clutterM[next] === clutterM[i] &&
      zones[next] === zones[i] &&
      wanted[next] === wanted[i];
    if (goesOn) continue;
    if (++runs > mostRuns) return null;
    name += `${next - first},${heightsM[i]},${clutterM[i]},${zones[i]},${wanted[i]};`;
    first = next;
  }
  return name;
}

/** Path gain times distance squared, in m², by bin; free space at the mast itself. */
function flattenedGain(
  lossDb: Float64Array,
  wanted: Uint8Array,
  stepM: number,
  freeSpaceGainM2: number,
): Float32Array {
  const row = new Float32Array(lossDb.length);
  row[0] = freeSpaceGainM2;
  for (let i = 1; i < row.length; i++) {
    if (wanted[i] === 0) continue;
    const gain = ratioFromDecibels(-lossDb[i]) * (i * stepM) ** 2;
    if (!(gain >= 0)) throw new Error(`path loss at ${i * stepM} m: ${lossDb[i]} dB`);
    row[i] = gain;
  }
  return row;
}
