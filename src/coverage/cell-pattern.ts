import type { AntennaPattern } from '../radio/antenna/antenna-pattern.ts';
import type { SectorPattern } from '../radio/sector-pattern.ts';
import type { CarrierTerms, StationCell } from './station.ts';

/** The pattern of a cell: its carrier's, with the cell's own beamwidth where it has one. */
export function cellPattern(
  { carrier, horizontalBeamwidthDeg }: StationCell,
  carriers: readonly CarrierTerms[],
): SectorPattern | AntennaPattern {
  const { pattern } = carriers[carrier];
  if (horizontalBeamwidthDeg === null || 'horizontalDb' in pattern) return pattern;
  return { ...pattern, horizontalBeamwidthDeg };
}
