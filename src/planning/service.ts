import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from '../network/name.ts';

/** What a terminal must get for a service to count as given, on at least one carrier. */
export const serviceSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Services of one terminal are ranked by tier; best is hardest. */
  tier: z.enum(['reach', 'basic', 'good', 'best']),
  terminalId: idSchema,
  downlinkMbps: z.number().positive(),
  uplinkMbps: z.number().positive(),
  ssSinrDb: z.number(),
  /** Median SS-RSRP per port that the downlink needs, by kind of carrier. */
  ssRsrpDbm: z.strictObject({
    fddBelow1Ghz: z.number(),
    fdd2Ghz: z.number(),
    tdd: z.number(),
  }),
  /** Share of places at the cell's edge that the uplink's shadow margin is for. */
  locationPercent: z.number().min(50).lt(100),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Service = z.infer<typeof serviceSchema>;
