import { z } from 'zod';
import { type CoverageModelId, coverageModels } from '../radio/propagation/model-facts.ts';
import type { Project } from './project.ts';

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

export function interferenceTimePercentOf(propagation: PropagationChoice): number {
  return propagation.interferenceTimePercent ?? propagation.timePercent;
}

/** The shares of time that coverage may be promised for, and those that only ducts give. */
export const coverageTimes = [50, 90, 95, 99] as const;
export const ductingTimes = [1, 10] as const;

/**
 * The same project as P.1812 sees its median: quick enough to follow a mast being dragged. Models
 * that are quicker still stand for themselves.
 */
export function previewOf(project: Project): Project {
  const { modelId } = project.propagation;
  if (modelId === 'p526-smooth-earth' || modelId === 'free-space') return project;
  return withPropagation(project, {
    modelId: 'p1812',
    timePercent: 50,
    interferenceTimePercent: 50,
  });
}

/** The same project at a small share of time: what ducts add, which nobody can promise. */
export function ductingBonusOf(project: Project, timePercent: number): Project {
  return withPropagation(project, { timePercent });
}

const changed = new WeakMap<Project, Map<string, Project>>();

/** One project changes to one project, so that what is known of it is found again. */
function withPropagation(project: Project, change: Partial<PropagationChoice>): Project {
  const known = changed.get(project) ?? new Map<string, Project>();
  changed.set(project, known);
  const name = JSON.stringify(change);
  const varied = known.get(name) ?? {
    ...project,
    propagation: { ...project.propagation, ...change },
  };
  known.set(name, varied);
  return varied;
}
