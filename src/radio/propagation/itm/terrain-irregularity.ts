import { type GroundSoFar, isLevelFrom } from './ground-so-far.ts';
import { selectLargest } from './select-largest.ts';
import { fitAll } from './straight-fit.ts';
import { irregularityShare } from './terrain-roughness.ts';

const mostSamples = 245;

// the ground resampled, and the line through it
const samplesM = new Float64Array(mostSamples);
const trend = { startM: 0, endM: 0 };

/**
 * Terrain irregularity Δh between two distances, in metres: the range of heights about their trend
 * without the highest and the lowest tenth, scaled to a path without end. [ERL 79-ITS 67, eq. 3]
 */
export function terrainIrregularityM(ground: GroundSoFar, fromM: number, toM: number): number {
  const first = fromM / ground.stepM;
  const span = toM / ground.stepM - first;
  if (span < 2 || isLevelFrom(ground, Math.floor(first))) return 0;
  const tenth = Math.min(Math.max(4, Math.floor(0.1 * (span + 8))), 25);
  const count = 10 * tenth - 5;
  resample(ground, first, span / (count - 1), count);

  fitAll(samplesM, count, trend);
  const slope = (trend.endM - trend.startM) / (count - 1);
  let trendM = trend.startM;
  for (let j = 0; j < count; j++) {
    samplesM[j] -= trendM;
    trendM += slope;
  }
  const highM = selectLargest(samplesM, count, tenth - 1);
  const lowM = selectLargest(samplesM, count, count - tenth);
  return (highM - lowM) / irregularityShare(toM - fromM);
}

/** Heights at `count` places from sample `first` on, `spacing` samples apart. */
function resample(
  { heightsM, last }: GroundSoFar,
  first: number,
  spacing: number,
  count: number,
): void {
  let i = Math.floor(first);
  // place between sample i and sample i + 1, counted back from the latter
  let offset = first - (i + 1);
  for (let j = 0; j < count; j++) {
    if (offset > 0 && i + 1 < last) {
      const steps = Math.min(Math.ceil(offset), last - 1 - i);
      offset -= steps;
      i += steps;
    }
    samplesM[j] = heightsM[i + 1] + (heightsM[i + 1] - heightsM[i]) * offset;
    offset += spacing;
  }
}
