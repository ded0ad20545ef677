import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

/** Which column of a service's RSRP thresholds applies to a carrier. */
export const thresholdClassSchema = z.enum(['fddBelow1Ghz', 'fdd2Ghz', 'tdd']);

export type ThresholdClass = z.infer<typeof thresholdClassSchema>;

/** An NR carrier with the radio unit and the antenna that a sector uses for it by default. */
export const carrierSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  operator: z.string().min(1),
  /** 3GPP band, for example n28. */
  nrBand: z.string().min(1),
  duplex: z.enum(['FDD', 'TDD']),
  /** Centre frequencies; the downlink's is the one the path loss is computed for. */
  downlinkMhz: z.number().positive(),
  uplinkMhz: z.number().positive(),
  bandwidthMhz: z.number().positive(),
  subcarrierSpacingKhz: z.union([z.literal(15), z.literal(30), z.literal(60), z.literal(120)]),
  resourceBlocks: z.int().positive(),
  /** Share of time in each direction; 1 for FDD. */
  downlinkShare: z.number().positive().max(1),
  uplinkShare: z.number().positive().max(1),
  /** Power of all paths together. */
  powerW: z.number().positive(),
  /** Ports that share the power of a resource element; RSRP is that of one port. */
  rsrpPorts: z.int().positive(),
  antennaGainDbi: z.number(),
  horizontalBeamwidthDeg: z.number().positive().max(360),
  verticalBeamwidthDeg: z.number().positive().max(180),
  feederLossDb: z.number().nonnegative(),
  /** Gain of the SSB beam relative to the full antenna gain, 0 or negative. */
  ssbGainOffsetDb: z.number().max(0),
  noiseFigureDb: z.number(),
  receiveDiversityDb: z.number().nonnegative(),
  /** Share of resource elements that neighbours send on, 0 to 1. */
  downlinkLoad: z.number().min(0).max(1),
  /** Farther than this a terminal cannot attach, however strong the signal (PRACH, guard period). */
  attachRangeKm: z.number().positive(),
  thresholdClass: thresholdClassSchema,
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Carrier = z.infer<typeof carrierSchema>;
