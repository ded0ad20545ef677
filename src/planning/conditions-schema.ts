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
