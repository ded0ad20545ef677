import type { HeightRuns } from './height-runs.ts';

/**
 * How far the ground of the samples `from` … `to` rises above a straight line of `startM` at the
 * start and `slopeMPerKm`; `leastM` when it rises less. Runs of samples that cannot reach the best
 * so far are passed over. [ITU-R P.1812-8, eq. 95; P.2001-4, eq. 3.8.7]
 */
export function highestAboveLineM(
  heightsM: Float64Array,
  runs: HeightRuns,
  stepKm: number,
  from: number,
  to: number,
  startM: number,
  slopeMPerKm: number,
  leastM: number,
): number {
  const { firstSample, lastSample, highestM, level } = runs;
  let bestM = leastM;
  for (let run = 0; run < runs.count && firstSample[run] <= to; run++) {
    if (lastSample[run] < from) continue;
    const first = Math.max(firstSample[run], from);
    const last = Math.min(lastSample[run], to);
    const lowest = slopeMPerKm > 0 ? first : last;
    const reachM = highestM[run] - (startM + slopeMPerKm * (lowest * stepKm));
    if (reachM <= bestM) continue;
    if (level[run] === 1) {
      bestM = reachM;
      continue;
    }
    for (let i = first; i <= last; i++) {
      const overM = heightsM[i] - (startM + slopeMPerKm * (i * stepKm));
      if (overM > bestM) bestM = overM;
    }
  }
  return bestM;
}
