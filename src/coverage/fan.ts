import type { Position } from '../geo/position.ts';
import { propagationModel } from '../radio/propagation/model-registry.ts';
import type { Link } from '../radio/propagation/propagation-model.ts';
import { fillSeaFraction } from '../terrain/sea-fraction.ts';
import type { SurfaceGrid } from '../terrain/surface-grid.ts';
import { speedOfLightMps } from '../units/constants.ts';
import { ratioFromDecibels } from '../units/decibel.ts';

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
}

/** Radials of a fan, one per degree. */
export const fanRadials = 360;

/**
 * Path gain about one antenna, in polar form. Rows hold, by distance, the linear path gain times
 * the square of the distance in metres: flat in free space, so that straight lines between its
 * entries are true near the mast too. Radials that lie all over the sea share one row, and so do
 * those that lie all over land.
 */
export interface Fan {
  readonly key: string;
  readonly stepM: number;
  readonly bins: number;
  readonly rows: Float32Array;
  /** Offset into `rows` of each radial's row; the last entry repeats the first. */
  readonly rowOffsets: Int32Array;
}

/** Makes a fan. `allocate` provides the memory, shared between threads or not. */
export function buildFan(
  request: FanRequest,
  surface: SurfaceGrid,
  allocate: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): Fan {
  const { origin, link, stepM, bins } = request;
  const steps = { stepKm: stepM / 1000, count: bins };
  const predictor = propagationModel(request.modelId).prepare(link, steps);
  const freeSpaceGainM2 = (speedOfLightMps / (4 * Math.PI * link.frequencyMhz * 1e6)) ** 2;
  const lossDb = new Float64Array(bins);
  const seaFraction = new Float64Array(bins);
  const rows: Float32Array[] = [];
  const rowOffsets = new Int32Array(fanRadials + 1);
  /** Rows of the radials that are all land and all sea. */
  const shared = new Map<number, number>();

  for (let radial = 0; radial < fanRadials; radial++) {
    const overSea = fillSeaFraction(surface, origin, radial, steps, seaFraction);
    const known = shared.get(overSea);
    if (known !== undefined) {
      rowOffsets[radial] = known;
      continue;
    }
    predictor.predict({ seaFraction }, lossDb);
    rowOffsets[radial] = rows.length * bins;
    if (overSea === 0 || overSea === 1) shared.set(overSea, rowOffsets[radial]);
    rows.push(flattenedGain(lossDb, stepM, freeSpaceGainM2));
  }
  rowOffsets[fanRadials] = rowOffsets[0];

  const table = new Float32Array(allocate(rows.length * bins * 4));
  rows.forEach((row, index) => {
    table.set(row, index * bins);
  });
  return { key: request.key, stepM, bins, rows: table, rowOffsets };
}

/** Path gain times distance squared, in m², by bin; free space at the mast itself. */
function flattenedGain(lossDb: Float64Array, stepM: number, freeSpaceGainM2: number): Float32Array {
  const row = new Float32Array(lossDb.length);
  row[0] = freeSpaceGainM2;
  for (let i = 1; i < row.length; i++) {
    row[i] = ratioFromDecibels(-lossDb[i]) * (i * stepM) ** 2;
  }
  return row;
}
