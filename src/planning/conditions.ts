import { z } from 'zod';

/** The sea and the air over it that coverage is asked for. */
export const conditionsSchema = z.strictObject({
  /** Whose refraction and ducts are taken; the annual ones are those of the climate itself. */
  season: z.enum(['annual', 'spring', 'summer', 'autumn', 'winter']),
  /** Mean sea level, or mean high or low water as the tide has it at each place. */
  waterLevel: z.enum(['mean', 'high', 'low']),
  /** Mean of the highest third of the waves, trough to crest. */
  significantWaveHeightM: z.number().min(0).max(12),
  /** What sands that dry are taken for at low water. */
  tidalFlats: z.enum(['sea', 'wetSand']),
  /** How ducts lift the uplink noise of TDD cells: as the season has it, or as chosen. */
  ducting: z.enum(['season', 'none', 'weak', 'moderate', 'severe']),
});

export type Conditions = z.infer<typeof conditionsSchema>;

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
