import { z } from 'zod';
import { confidenceSchema, idSchema } from '../network/name.ts';
import { assetKindSchema } from './zone.ts';

/** A zone, or the assets of one kind; of islands perhaps only those with, or without, inhabitants. */
export const goalTargetSchema = z.union([
  z.strictObject({ zoneId: idSchema }),
  z.strictObject({ assetKind: assetKindSchema, inhabited: z.boolean().optional() }),
]);

export type GoalTarget = z.infer<typeof goalTargetSchema>;

/**
 * A share that a service, which names its terminal, must reach by the end of a year: of a zone's
 * area, or of the length, area or number of all assets of a kind together.
 */
export const goalSchema = z.strictObject({
  id: idSchema,
  target: goalTargetSchema,
  serviceId: idSchema,
  year: z.int().min(2000).max(2100),
  sharePercent: z.number().min(0).max(100),
  /** An asset counts as served from this share of it on, and `sharePercent` is that of assets. */
  eachPercent: z.number().gt(0).max(100).optional(),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Goal = z.infer<typeof goalSchema>;
