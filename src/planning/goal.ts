import { z } from 'zod';
import { confidenceSchema, idSchema } from '../network/name.ts';
import { assetKindSchema } from './zone.ts';

/** A share of a zone, or of all assets of a kind, that a service must reach by the end of a year. */
export const goalSchema = z.strictObject({
  id: idSchema,
  target: z.union([
    z.strictObject({ zoneId: idSchema }),
    z.strictObject({ assetKind: assetKindSchema }),
  ]),
  serviceId: idSchema,
  year: z.int().min(2000).max(2100),
  sharePercent: z.number().min(0).max(100),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Goal = z.infer<typeof goalSchema>;
