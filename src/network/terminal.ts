import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

/** The user's side of the link. */
export const terminalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Antenna height above the sea, or above ground on land. */
  heightM: z.number().positive().max(500),
  /** True on a vessel: it rises with the water, rolls and heaves with the waves. */
  afloat: z.boolean(),
  /** Antenna by frequency: a step holds from its frequency up to the next step's. */
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
  /** Cable and body losses together. */
  lossDb: z.number().nonnegative(),
  /** Into a cabin or a hull. */
  penetrationLossDb: z.number().nonnegative(),
  /** Layers that it can receive and send. */
  downlinkLayers: z.int().min(1).max(8),
  uplinkLayers: z.int().min(1).max(4),
  /** The satellite terminals that stand beside it on board; none when left out. */
  satelliteTerminalIds: z.array(idSchema).optional(),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Terminal = z.infer<typeof terminalSchema>;
