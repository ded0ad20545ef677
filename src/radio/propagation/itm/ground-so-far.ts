/**
 * The ground from the transmitter up to some sample, kept so that a receiver there needs no pass
 * over all of it: sums for straight-line fits, and runs of one height, over which a horizon has a
 * closed form. Grows sample by sample without allocation.
 */
export interface GroundSoFar {
  readonly stepM: number;
  /** Distances as repeated addition gives them: rounding decides where a fit begins. */
  readonly distancesM: Float64Array;
  heightsM: Float64Array;
  /** Sums of the heights and of index times height, up to each sample. */
  readonly heightSums: Float64Array;
  readonly momentSums: Float64Array;
  /** Index of each run's first sample. */
  readonly runStarts: Int32Array;
  runCount: number;
  /** Index of the last sample taken in. */
  last: number;
}

/** Room for `count` samples; none of them taken in yet. */
export function emptyGround(stepM: number, count: number): GroundSoFar {
  const distancesM = new Float64Array(count);
  for (let i = 1; i < count; i++) distancesM[i] = distancesM[i - 1] + stepM;
  return {
    stepM,
    distancesM,
    heightsM: distancesM,
    heightSums: new Float64Array(count),
    momentSums: new Float64Array(count),
    runStarts: new Int32Array(count),
    runCount: 0,
    last: -1,
  };
}

/** Begins anew with a radial's heights. @throws when a height is not finite. */
export function startGround(ground: GroundSoFar, heightsM: Float64Array): void {
  ground.heightsM = heightsM;
  ground.runCount = 0;
  ground.last = -1;
  extendGround(ground);
}

/** Takes in the next sample. @throws when its height is not finite. */
export function extendGround(ground: GroundSoFar): void {
  const { heightsM, heightSums, momentSums } = ground;
  const i = ground.last + 1;
  const heightM = heightsM[i];
  if (!Number.isFinite(heightM))
    throw new RangeError(`ITM: ground height ${heightM} at sample ${i}`);
  if (i === 0) {
    heightSums[0] = heightM;
    momentSums[0] = 0;
  } else {
    heightSums[i] = heightSums[i - 1] + heightM;
    momentSums[i] = momentSums[i - 1] + i * heightM;
  }
  if (i === 0 || heightM !== heightsM[i - 1]) {
    ground.runStarts[ground.runCount] = i;
    ground.runCount += 1;
  }
  ground.last = i;
}

/** Whether the ground has one height from a sample to the last. */
export function isLevelFrom(ground: GroundSoFar, index: number): boolean {
  return ground.runStarts[ground.runCount - 1] <= index;
}

/** Mean height in metres without the first and the last tenth of the path. */
export function middleHeightM({ heightSums, last }: GroundSoFar): number {
  const tenth = Math.floor(0.1 * last);
  const before = tenth === 0 ? 0 : heightSums[tenth - 1];
  return (heightSums[last - tenth] - before) / (last - 2 * tenth + 1);
}
