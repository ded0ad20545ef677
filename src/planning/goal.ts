import { z } from 'zod';
import { confidenceSchema, idSchema } from '../network/name.ts';
import { assetKindSchema } from './zone.ts';

/** A zone, the assets of one kind (of islands perhaps only those with, or without, inhabitants), or a fleet. */
export const goalTargetSchema = z.union([
  z.strictObject({ zoneId: idSchema }),
  z.strictObject({ assetKind: assetKindSchema, inhabited: z.boolean().optional() }),
  z.strictObject({ fleetId: idSchema }),
]);

export type GoalTarget = z.infer<typeof goalTargetSchema>;

/**
 * A share that a service, which names its terminal, must reach by the end of a year: of a zone's
 * area, of the length, area or number of all assets of a kind together, or of a fleet's hours.
 */
export const goalSchema = z.strictObject({
  id: idSchema,
  target: goalTargetSchema,
  serviceId: idSchema,
  year: z.int().min(2000).max(2100),
  sharePercent: z.number().min(0).max(100),
  /** An asset counts as served from this share of it on, and `sharePercent` is that of assets. */
  eachPercent: z.number().gt(0).max(100).optional(),
  /** Whether satellites count; the masts alone when left out. */
  withSatellite: z.boolean().optional(),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Goal = z.infer<typeof goalSchema>;
