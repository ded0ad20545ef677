import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

/** The user's side of the link. */
export const terminalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Antenna height above the sea, or above ground on land. */
  heightM: z.number().positive().max(500),
  /** True on a vessel: it rises with the water, rolls and heaves with the waves. */
  afloat: z.boolean().optional(),
  /** Antenna gain by frequency: a step holds from its frequency up to the next step's. */
  gainSteps: z
    .array(
      z.strictObject({
        fromMhz: z.number().nonnegative(),
        gainDbi: z.number(),
        /** Between the −3 dB points; left out where roll takes no gain away: handsets, stabilised antennas. */
        verticalBeamwidthDeg: z.number().positive().max(180).optional(),
      }),
    )
    .min(1),
  maxPowerDbm: z.strictObject({ FDD: z.number(), TDD: z.number() }),
  noiseFigureDb: z.number(),
  /** Cable, body and hull losses together. */
  lossDb: z.number().nonnegative(),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Terminal = z.infer<typeof terminalSchema>;
