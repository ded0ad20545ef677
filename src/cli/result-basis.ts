import { shownShare } from '../planning/shown-share.ts';
import type { SimulationResult, YearResult } from '../planning/simulation-result.ts';

/** The state that all others lead to. */
export function lastYear({ years }: SimulationResult): YearResult {
  return years[years.length - 1];
}

/** Whether figures tell what satellites serve beside the masts. */
export function hasSatellites(result: SimulationResult): boolean {
  return lastYear(result).satellites !== undefined;
}

/** A share as tables show it, in percent to one decimal. */
export function shareText(percent: number, target?: number): string {
  return shownShare(percent, target).toFixed(1);
}

/** Every row says what its percentage stands on: rows get separated from their file. */
export const basisHead = ['model', 'time_percent', 'interference_time_percent'] as const;

/** The cells of `basisHead`. */
export function basisOf({ model }: SimulationResult): readonly (string | number)[] {
  return [model.name, model.timePercent, model.interferenceTimePercent];
}
