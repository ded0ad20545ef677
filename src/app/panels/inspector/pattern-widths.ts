import type { AntennaPattern } from '../../../radio/antenna/antenna-pattern.ts';
import { patternFacts } from '../../../radio/antenna/pattern-facts.ts';
import type { SectorPattern } from '../../../radio/sector-pattern.ts';

/** Half-power beamwidths of a pattern in degrees. */
export function patternWidths(pattern: SectorPattern | AntennaPattern): {
  readonly horizontalDeg: number;
  readonly verticalDeg: number;
} {
  const facts = 'horizontalDb' in pattern ? patternFacts(pattern) : pattern;
  return {
    horizontalDeg: facts.horizontalBeamwidthDeg,
    verticalDeg: facts.verticalBeamwidthDeg,
  };
}
