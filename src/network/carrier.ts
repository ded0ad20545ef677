import { z } from 'zod';
import { prachFormats } from '../radio/nr/prach-formats.ts';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

/** Which column of a service's RSRP thresholds applies to a carrier. */
export const thresholdClassSchema = z.enum(['fddBelow1Ghz', 'fdd2Ghz', 'tdd']);

export type ThresholdClass = z.infer<typeof thresholdClassSchema>;

const symbolsSchema = z.int().min(0).max(14);

/** When a TDD carrier sends in which direction. [TS 38.213, sec. 11.1] */
const tddSchema = z.strictObject({
  /** One letter a slot: D downlink, S special, U uplink, for example DDDDDDDSUU. */
  pattern: z.string().min(1).max(160),
  /** The symbols of a special slot, 14 together. */
  special: z.strictObject({
    downlinkSymbols: symbolsSchema,
    guardSymbols: symbolsSchema,
    uplinkSymbols: symbolsSchema,
  }),
});

/** How a terminal comes in: preamble and cyclic shifts. [TS 38.211, sec. 6.3.3.1] */
const prachSchema = z.strictObject({
  format: z.literal(prachFormats),
  /** zeroCorrelationZoneConfig of the unrestricted set. */
  zeroCorrelationZone: z.int().min(0).max(15),
});

/** Open-loop power control of the uplink. [TS 38.213, sec. 7.1.1] */
const powerControlSchema = z.strictObject({
  p0DbmPerBlock: z.number().min(-202).max(24),
  alpha: z.number().min(0).max(1),
});

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
  /** Needed for TDD; the shares of time in each direction follow from it. */
  tdd: tddSchema.optional(),
  prach: prachSchema,
  /** A vendor's long-range feature receives preambles from this far, whatever the format allows. */
  vendorExtensionKm: z.number().positive().max(300).optional(),
  /** Power of all paths together. */
  powerW: z.number().positive(),
  /** Ports that share the power of a resource element; RSRP is that of one port. */
  rsrpPorts: z.int().positive(),
  /** An antenna of the project's library, in place of the gain and beamwidths that follow. */
  antennaId: idSchema.optional(),
  antennaGainDbi: z.number(),
  horizontalBeamwidthDeg: z.number().positive().max(360),
  verticalBeamwidthDeg: z.number().positive().max(180),
  feederLossDb: z.number().nonnegative(),
  /** Gain of the SSB beam relative to the full antenna gain, 0 or negative. */
  ssbGainOffsetDb: z.number().max(0),
  noiseFigureDb: z.number(),
  receiveDiversityDb: z.number().nonnegative(),
  /** Layers that the base station can send and receive; the terminal has its own limits. */
  downlinkLayers: z.int().min(1).max(8),
  uplinkLayers: z.int().min(1).max(4),
  /** Shares of resource elements that carry no user data. [TS 38.306, sec. 4.1.2] */
  downlinkOverhead: z.number().min(0).max(0.9),
  uplinkOverhead: z.number().min(0).max(0.9),
  /** CQI table 1, 2 (256QAM) or 3 (low rates). [TS 38.214, sec. 5.2.2.1] */
  cqiTable: z.literal([1, 2, 3]),
  /** What receivers stay behind an ideal one on a noisy channel. */
  implementationMarginDb: z.number().min(0).max(10),
  /** Shares of resource elements in use, 0 to 1: what cells send on, and their terminals. */
  downlinkLoad: z.number().min(0).max(1),
  uplinkLoad: z.number().min(0).max(1),
  /** Terminals send at full power when left out. */
  powerControl: powerControlSchema.optional(),
  /** Rise of the uplink's noise, in place of the one worked out from the cells around. */
  uplinkNoiseRiseDb: z.number().min(0).max(40).optional(),
  thresholdClass: thresholdClassSchema,
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type Carrier = z.infer<typeof carrierSchema>;
