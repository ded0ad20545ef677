import { z } from 'zod';
import { satelliteSystemSchema } from '../network/satellite-system.ts';
import { satelliteTerminalSchema } from '../network/satellite-terminal.ts';

/** The satellites that a plan reckons with, and how. */
export const satellitePlanSchema = z.strictObject({
  systems: z.array(satelliteSystemSchema).max(32),
  terminals: z.array(satelliteTerminalSchema).max(32),
  /** The time over which satellites are watched. */
  period: z.strictObject({
    startUtc: z.iso.datetime({ offset: false }),
    hours: z.number().positive().max(168),
    stepS: z.number().min(1).max(600),
  }),
  /** Rain rate exceeded for 0.01 % of an average year. [ITU-R P.837] */
  rainRate001MmPerHour: z.number().positive().max(250),
  /** Mean height of the rain above the sea. [ITU-R P.839] */
  rainHeightKm: z.number().positive().max(10),
});

export type SatellitePlan = z.infer<typeof satellitePlanSchema>;
