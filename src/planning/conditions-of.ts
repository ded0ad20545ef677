import type { Conditions } from './conditions.ts';

/** What holds for a project that says nothing of its conditions. */
export const defaultConditions: Conditions = {
  season: 'annual',
  waterLevel: 'mean',
  significantWaveHeightM: 0.5,
  tidalFlats: 'sea',
  ducting: 'season',
};

/** The conditions of a project, or the default ones. */
export function conditionsOf({
  conditions,
}: {
  readonly conditions?: Conditions | undefined;
}): Conditions {
  return conditions ?? defaultConditions;
}

/** Whether sands that dry lie bare: at low water, where they are not taken for sea. */
export function sandsAreBare({ waterLevel, tidalFlats }: Conditions): boolean {
  return waterLevel === 'low' && tidalFlats === 'wetSand';
}
