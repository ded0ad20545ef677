import { z } from 'zod';
import { type CoverageModelId, coverageModels } from '../radio/propagation/model-facts.ts';

/** The climate that stands in for a region's own. */
const climateSchema = z.strictObject({
  refractivityGradientNPerKm: z.number().gt(-100).lt(150),
  surfaceRefractivityN: z.number().min(200).max(500),
  gradient65mNPerKm: z.number().min(-3000).max(0),
  superRefractionSlope: z.number().positive().max(500),
  subRefractionSlope: z.number().positive().max(500),
  vapourDensityGpm3: z.number().min(0).max(40),
  rainProbabilityPercent: z.number().min(0).max(100),
  annualRainMm: z.number().min(0).max(12_000),
  convectiveRainShare: z.number().min(0).max(1),
  zeroIsothermKm: z.number().min(0).max(6),
  troposcatterZone: z.literal([0, 1, 2, 3, 4, 5, 6]),
  sporadicE01PercentMhz: z.number().min(0).max(30),
  sporadicE1PercentMhz: z.number().min(0).max(30),
  sporadicE10PercentMhz: z.number().min(0).max(30),
  sporadicE50PercentMhz: z.number().min(0).max(30),
});

/** The land that stands in for a region's own. */
const landSchema = z.strictObject({
  /** Height of the plain above mean sea level. */
  heightM: z.number().min(-10).max(100),
  /** Representative height of what stands on it. */
  clutterHeightM: z.number().min(0).max(100),
});

const timePercentSchema = z.number().min(0.1).max(99.9);

/** How path loss is predicted. */
export const propagationSchema = z.strictObject({
  modelId: z.enum(Object.keys(coverageModels) as [CoverageModelId, ...CoverageModelId[]]),
  /** Share of time for which the loss of what is served is not exceeded. */
  timePercent: timePercentSchema,
  /** The same for the loss of what disturbs: small shares let ducts in. As `timePercent` when left out. */
  interferenceTimePercent: timePercentSchema.optional(),
  /** Effective earth-radius factor, for the models that are given one. */
  kFactor: z.number().min(0.4).max(10),
  /** The region's when left out. */
  climate: climateSchema.optional(),
  land: landSchema.optional(),
});

export type PropagationChoice = z.infer<typeof propagationSchema>;
