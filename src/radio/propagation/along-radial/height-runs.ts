/** Samples that are not level with their neighbours are taken together by this many. */
const roughLength = 16;

/** Fewer level samples than this are no run of their own. */
const leastLevelLength = 8;

/**
 * The samples of a radial from 1 on, cut into runs: long level ones (the sea, a plain) and short
 * rough ones. Searches bound what a whole run can hold before they look at its samples.
 */
export interface HeightRuns {
  count: number;
  readonly firstSample: Int32Array;
  readonly lastSample: Int32Array;
  readonly highestM: Float64Array;
  /** 1 where all samples of the run are equally high. */
  readonly level: Uint8Array;
}

export function emptyHeightRuns(sampleCount: number): HeightRuns {
  return {
    count: 0,
    firstSample: new Int32Array(sampleCount),
    lastSample: new Int32Array(sampleCount),
    highestM: new Float64Array(sampleCount),
    level: new Uint8Array(sampleCount),
  };
}

/** Cuts the samples of a radial into runs. */
export function fillHeightRuns(heightsM: Float64Array, runs: HeightRuns): void {
  const { firstSample, lastSample, highestM, level } = runs;
  const end = heightsM.length;
  let count = 0;
  let open = false;
  let i = 1;
  while (i < end) {
    const height = heightsM[i];
    let next = i + 1;
    while (next < end && heightsM[next] === height) next++;
    if (next - i >= leastLevelLength) {
      firstSample[count] = i;
      lastSample[count] = next - 1;
      highestM[count] = height;
      level[count] = 1;
      count++;
      open = false;
      i = next;
      continue;
    }
    if (!open || i - firstSample[count - 1] >= roughLength) {
      firstSample[count] = i;
      highestM[count] = height;
      level[count] = 0;
      count++;
      open = true;
    }
    if (height > highestM[count - 1]) highestM[count - 1] = height;
    lastSample[count - 1] = i;
    i++;
  }
  runs.count = count;
}
