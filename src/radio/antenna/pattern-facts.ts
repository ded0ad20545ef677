import type { AntennaPattern } from './antenna-pattern.ts';
import { cutEntries, cutLossDb } from './cut-loss.ts';

/** What a data sheet says of a pattern, read from its cuts. */
export interface PatternFacts {
  readonly horizontalBeamwidthDeg: number;
  readonly verticalBeamwidthDeg: number;
  /** Least loss within 30° of straight behind. */
  readonly frontToBackDb: number;
  /** Where the vertical cut peaks, in degrees below the horizon, −180 to 180. */
  readonly peakBelowHorizonDeg: number;
}

/** Half-power widths, front-to-back ratio and the tilt of a pattern. */
export function patternFacts(pattern: AntennaPattern): PatternFacts {
  const peakDeg = peakOfCut(pattern.verticalDb);
  return {
    horizontalBeamwidthDeg: beamwidthDeg(pattern.horizontalDb),
    verticalBeamwidthDeg: beamwidthDeg(pattern.verticalDb),
    frontToBackDb: backLossDb(pattern.horizontalDb),
    peakBelowHorizonDeg: peakDeg > 180 ? peakDeg - cutEntries : peakDeg,
  };
}

/** Width in degrees within 3 dB of the peak; 360 where a cut never falls that far. */
export function beamwidthDeg(cutDb: readonly number[]): number {
  const peakDeg = peakOfCut(cutDb);
  const right = degreesToLevel(cutDb, peakDeg, 1);
  const left = degreesToLevel(cutDb, peakDeg, -1);
  return Math.min(right + left, cutEntries);
}

/** Least loss in dB within 30° of straight behind: the front-to-back ratio of a cut. */
export function backLossDb(horizontalDb: readonly number[]): number {
  return Math.min(...horizontalDb.slice(150, 211));
}

/** The whole degree of least loss; of several, the one nearest the axis. */
export function peakOfCut(cutDb: readonly number[]): number {
  const leastDb = Math.min(...cutDb);
  for (let off = 0; off <= cutEntries / 2; off++) {
    for (const at of [off, (cutEntries - off) % cutEntries]) {
      if (cutDb[at] === leastDb) return at;
    }
  }
  return 0;
}

/**
 * Degrees from the peak to where the loss is 3 dB more. A main lobe is a parabola near its peak, so
 * the root of its loss is straight between whole degrees.
 */
function degreesToLevel(cutDb: readonly number[], peakDeg: number, step: 1 | -1): number {
  const rootAt = (off: number) =>
    Math.sqrt(Math.max(0, cutLossDb(cutDb, peakDeg + step * off) - cutDb[peakDeg]));
  const level = Math.sqrt(3);
  for (let off = 1; off < cutEntries; off++) {
    const outside = rootAt(off);
    if (outside >= level) {
      const inside = rootAt(off - 1);
      return off - 1 + (level - inside) / (outside - inside);
    }
  }
  return cutEntries;
}
