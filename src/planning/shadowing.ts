import { z } from 'zod';

const sigmaSchema = z.number().min(0).max(15);

/** Standard deviation of signal strength from place to place about what a model predicts. */
export const shadowingSchema = z.strictObject({
  /** At sea, within the radio horizon. */
  inSightDb: sigmaSchema,
  /** At sea, beyond it. */
  beyondHorizonDb: sigmaSchema,
  /** On islands and coastal land. */
  landDb: sigmaSchema,
});

export type Shadowing = z.infer<typeof shadowingSchema>;
