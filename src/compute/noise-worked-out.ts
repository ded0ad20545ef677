import type { Project } from '../planning/project.ts';

/** Previews assume the rise: to work it out takes every fan of the plan. */
export function isNoiseWorkedOut({ uplinkNoise, propagation }: Project): boolean {
  return uplinkNoise === 'workedOut' && !('coarse' in propagation);
}
