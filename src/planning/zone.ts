import { z } from 'zod';
import { idSchema, nameSchema } from '../network/name.ts';

const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ringSchema = z.array(positionSchema).min(4);

/** A shape: either one that ships with the region's geodata, by its id, or the project's own. */
export const shapeSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('geodata'), id: idSchema }),
  z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }),
  z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(positionSchema).min(1) }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(positionSchema).min(2) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ringSchema).min(1)).min(1),
  }),
]);

export type Shape = z.infer<typeof shapeSchema>;

/** What zones belong together: those of the law of the sea, distances from the shore, counties, or the user's. */
export const zoneGroupSchema = z.enum(['law', 'distance', 'county', 'own']);

export type ZoneGroup = z.infer<typeof zoneGroupSchema>;

/** An area whose served share is measured. */
export const zoneSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  shape: shapeSchema,
  group: zoneGroupSchema.optional(),
});

export type Zone = z.infer<typeof zoneSchema>;

export const assetKindSchema = z.enum([
  'island',
  'windFarm',
  'port',
  'fishingPort',
  'borderStation',
  'liveStreamingBase',
  'lane',
  'route',
  'bridge',
  'road',
  'aquaculture',
]);

export type AssetKind = z.infer<typeof assetKindSchema>;

/** Something at sea or on the shore that people need served. */
export const assetSchema = z.strictObject({
  id: idSchema,
  kind: assetKindSchema,
  name: nameSchema,
  shape: shapeSchema,
  /** Whether people live there: of islands. */
  inhabited: z.boolean().optional(),
});

export type Asset = z.infer<typeof assetSchema>;
