import type { z } from 'zod';
import type { conditionsSchema } from './conditions-schema.ts';

export type Conditions = z.infer<typeof conditionsSchema>;

/** What holds for a project that says nothing of its conditions. */
export const defaultConditions: Conditions = {
  season: 'annual',
  waterLevel: 'mean',
  significantWaveHeightM: 0.5,
  tidalFlats: 'sea',
  ducting: 'season',
};
