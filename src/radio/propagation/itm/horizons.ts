import type { GroundSoFar } from './ground-so-far.ts';
import type { Terminal } from './path-geometry.ts';

/** The best horizon of a search so far. */
const highest = { angleRad: 0, index: 0 };

/**
 * Horizon of the transmitter: the highest elevation among the samples between the ends and the
 * other antenna; the nearest of equals. [TN101, eq. 6.15]
 */
export function setTransmitterHorizon(
  ground: GroundSoFar,
  effectiveRadiusM: number,
  receiverAmslM: number,
  terminal: Terminal,
): void {
  const { heightsM, last, stepM, distancesM, runStarts, runCount } = ground;
  const antennaM = heightsM[0] + terminal.structuralHeightM;
  const distanceM = last * stepM;
  highest.angleRad = elevationRad(receiverAmslM - antennaM, distanceM, effectiveRadiusM);
  highest.index = last;
  for (let run = 0; run < runCount; run++) {
    const first = Math.max(1, runStarts[run]);
    const final = run + 1 < runCount ? runStarts[run + 1] - 1 : last - 1;
    if (first > final) continue;
    const riseM = heightsM[first] - antennaM;
    const best = bestStep(riseM, effectiveRadiusM, stepM, first, final);
    consider(best, riseM, distancesM[best], effectiveRadiusM);
    if (best < final) consider(best + 1, riseM, distancesM[best + 1], effectiveRadiusM);
  }
  terminal.horizonRad = highest.angleRad;
  terminal.horizonM = highest.index === last ? distanceM : distancesM[highest.index];
}

/** Horizon of the receiver at the last sample, in the same way; the farthest of equals. */
export function setReceiverHorizon(
  ground: GroundSoFar,
  effectiveRadiusM: number,
  transmitterAmslM: number,
  terminal: Terminal,
): void {
  const { heightsM, last, stepM, runStarts, runCount } = ground;
  const antennaM = heightsM[last] + terminal.structuralHeightM;
  const distanceM = last * stepM;
  highest.angleRad = elevationRad(transmitterAmslM - antennaM, distanceM, effectiveRadiusM);
  highest.index = 0;
  for (let run = 0; run < runCount; run++) {
    const first = Math.max(1, runStarts[run]);
    const final = run + 1 < runCount ? runStarts[run + 1] - 1 : last - 1;
    if (first > final) continue;
    const riseM = heightsM[first] - antennaM;
    const best = last - bestStep(riseM, effectiveRadiusM, stepM, last - final, last - first);
    if (best > first) consider(best - 1, riseM, (last - best + 1) * stepM, effectiveRadiusM);
    consider(best, riseM, (last - best) * stepM, effectiveRadiusM);
  }
  terminal.horizonRad = highest.angleRad;
  terminal.horizonM = remainingM(ground, highest.index);
}

/** Elevation of something that much higher, at a distance over the bulge of the earth. */
function elevationRad(riseM: number, distanceM: number, effectiveRadiusM: number): number {
  return riseM / distanceM - distanceM / (2 * effectiveRadiusM);
}

function consider(index: number, riseM: number, distanceM: number, effectiveRadiusM: number): void {
  const angleRad = elevationRad(riseM, distanceM, effectiveRadiusM);
  if (angleRad > highest.angleRad) {
    highest.angleRad = angleRad;
    highest.index = index;
  }
}

/**
 * Steps, within a run of level ground, at or one below which it is seen highest: seen from above,
 * level ground rises towards √(2 a h) and falls off beyond it.
 */
function bestStep(
  riseM: number,
  effectiveRadiusM: number,
  stepM: number,
  fewest: number,
  most: number,
): number {
  if (riseM >= 0 || fewest === most) return fewest;
  const steps = Math.floor(Math.sqrt(-2 * effectiveRadiusM * riseM) / stepM);
  return Math.min(Math.max(steps, fewest), most);
}

/** Distance from a sample to the last, as repeated subtraction gives it where rounding matters. */
function remainingM({ last, stepM, runCount }: GroundSoFar, index: number): number {
  if (runCount === 1) return (last - index) * stepM;
  let distanceM = last * stepM;
  for (let i = 0; i < index; i++) distanceM -= stepM;
  return distanceM;
}
