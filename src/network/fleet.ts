import { z } from 'zod';
import { idSchema, nameSchema } from './name.ts';

const vertexSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** How a ship goes: along a line at a speed, or as its track was recorded. */
export const voyageSchema = z.discriminatedUnion('type', [
  /** Along a lane or route of the project's assets, from its first point, or from its last. */
  z.strictObject({
    type: z.literal('lane'),
    assetId: idSchema,
    reversed: z.boolean().optional(),
    departureUtc: z.iso.datetime({ offset: false }),
    speedKn: z.number().gt(0).max(80),
  }),
  z.strictObject({
    type: z.literal('line'),
    coordinates: z.array(vertexSchema).min(2),
    departureUtc: z.iso.datetime({ offset: false }),
    speedKn: z.number().gt(0).max(80),
  }),
  /** Seconds since 1970 (UTC), longitude and latitude in degrees, in the order of time. */
  z.strictObject({
    type: z.literal('track'),
    points: z.array(z.tuple([z.number(), ...vertexSchema.def.items])).min(2),
  }),
]);

export const shipSchema = z.strictObject({
  id: idSchema,
  name: nameSchema.optional(),
  /** Maritime identity: nine digits. */
  mmsi: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  kind: z.enum(['fishing', 'cargo', 'tanker', 'passenger', 'service', 'other']),
  /** Its terminal for cells on land and at sea; that terminal names the satellite terminals beside it. */
  terminalId: idSchema,
  voyage: voyageSchema,
});

/** Ships that are measured together. */
export const fleetSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** True when ships and voyages are made up. */
  illustrative: z.boolean(),
  ships: z.array(shipSchema).min(1).max(2000),
  source: z.string().min(1),
});

export type Voyage = z.infer<typeof voyageSchema>;
export type Ship = z.infer<typeof shipSchema>;
export type Fleet = z.infer<typeof fleetSchema>;
