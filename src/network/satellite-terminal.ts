import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

/** The user's side of a satellite link. */
export const satelliteTerminalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(['handset', 'iot', 'vsat', 'vessel']),
  transmitPowerDbm: z.number(),
  transmitGainDbi: z.number(),
  receiveGainDbi: z.number(),
  noiseFigureDb: z.number().nonnegative(),
  antennaTemperatureK: z.number().positive(),
  /** Pointing, radome and body losses together, each way. */
  lossDb: z.number().nonnegative(),
  /** Below this its antenna does not reach: the scan limit of a flat one, or the rail of a ship. */
  minimumElevationDeg: z.number().min(0).lt(90),
  /** Share of time in which mast and superstructure stand in the way. */
  blockagePercent: z.number().min(0).lt(100),
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type SatelliteTerminal = z.infer<typeof satelliteTerminalSchema>;
