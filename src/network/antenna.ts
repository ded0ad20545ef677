import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

const beamwidthSchema = z.number().positive().max(360);

/** What every antenna of the library has. */
const antennaFields = {
  id: idSchema,
  name: nameSchema,
  /** What the figures are of; left out when the antenna's band is not told. */
  frequencyMhz: z.number().min(30).max(300_000).optional(),
  /** Peak gain; of circularly polarised antennas, in dBic. */
  gainDbi: z.number().min(-30).max(70),
  confidence: confidenceSchema,
  source: z.string().min(1),
};

/** A panel with the 3GPP sector pattern. */
const sectorAntennaSchema = z.strictObject({
  kind: z.literal('sector'),
  ...antennaFields,
  horizontalBeamwidthDeg: beamwidthSchema,
  verticalBeamwidthDeg: z.number().positive().max(180),
  /** 25 dB when left out. */
  frontToBackDb: z.number().min(20).max(60).optional(),
});

/**
 * An active antenna of dual-polarised elements, as one polarisation sees it. What `gainDbi` lacks
 * of the elements in phase, 8 dBi + 10 log (rows × columns), is loss.
 */
const arrayAntennaSchema = z.strictObject({
  kind: z.literal('array'),
  ...antennaFields,
  rows: z.int().min(1).max(64),
  columns: z.int().min(1).max(64),
  rowSpacingWavelengths: z.number().min(0.3).max(1),
  columnSpacingWavelengths: z.number().min(0.3).max(1),
  /** Rows fed together by one port; divides the rows. */
  rowsPerPort: z.int().min(1).max(64),
  /** Traffic beams are steered so far to either side, and so far up and down. */
  horizontalScanDeg: z.number().min(0).max(80),
  verticalScanDeg: z.number().min(0).max(45),
  ssbBeams: z.int().min(1).max(64),
  /** An SSB beam is as wide as so many columns make it. */
  ssbColumns: z.int().min(1).max(64),
});

/** A vertical collinear antenna, the same all around. */
const omniAntennaSchema = z.strictObject({
  kind: z.literal('omni'),
  ...antennaFields,
  /** From the gain when left out. */
  verticalBeamwidthDeg: z.number().positive().max(180).optional(),
});

/** A parabolic reflector; `gainDbi` is at `frequencyMhz`, and with it tells the efficiency. */
const dishAntennaSchema = z.strictObject({
  kind: z.literal('dish'),
  ...antennaFields,
  frequencyMhz: z.number().min(1000).max(300_000),
  diameterM: z.number().min(0.1).max(30),
});

/** What the vessel's antenna is made as. */
const vesselDesignSchema = z.discriminatedUnion('type', [
  /** A collinear as of kind omni. */
  z.strictObject({
    type: z.literal('collinear'),
    verticalBeamwidthDeg: z.number().positive().max(180).optional(),
  }),
  /** A quadrifilar helix: its beam looks straight up. */
  z.strictObject({
    type: z.literal('quadrifilar'),
    beamwidthDeg: beamwidthSchema,
    /** Lost to the other end's polarisation: 3 dB to a linear one. */
    polarisationLossDb: z.number().min(0).max(30),
  }),
  /** A helix that radiates along its axis. */
  z.strictObject({
    type: z.literal('axialHelix'),
    circumferenceWavelengths: z.number().min(0.75).max(1.33),
    turns: z.number().min(3).max(50),
    spacingWavelengths: z.number().min(0.1).max(0.4),
    polarisationLossDb: z.number().min(0).max(30),
  }),
]);

/** An antenna made for ships. */
const vesselAntennaSchema = z.strictObject({
  kind: z.literal('vessel'),
  ...antennaFields,
  design: vesselDesignSchema,
});

/** Losses of a measured cut end here, in dB: no range measures farther down. */
export const greatestCutLossDb = 60;

const cutSchema = z.array(z.number().min(0).max(greatestCutLossDb)).length(360);

/** A pattern read from a maker's file. */
const fileAntennaSchema = z.strictObject({
  kind: z.literal('file'),
  ...antennaFields,
  fileName: z.string().min(1),
  maker: z.string().min(1).optional(),
  polarisation: z.string().min(1).optional(),
  /** That the cuts were measured with; a sector's own comes on top. */
  electricalTiltDeg: z.number().min(-90).max(90).optional(),
  /** Losses by azimuth off boresight, clockwise, at whole degrees. */
  horizontalDb: cutSchema,
  /** Losses by angle below the horizon: 90 is straight down. */
  verticalDb: cutSchema,
});

/** An antenna of the project's library. */
export const antennaSchema = z.discriminatedUnion('kind', [
  sectorAntennaSchema,
  arrayAntennaSchema,
  omniAntennaSchema,
  dishAntennaSchema,
  vesselAntennaSchema,
  fileAntennaSchema,
]);

export type Antenna = z.infer<typeof antennaSchema>;
export type FileAntenna = z.infer<typeof fileAntennaSchema>;
export type ArrayAntennaEntry = z.infer<typeof arrayAntennaSchema>;
export type VesselAntenna = z.infer<typeof vesselAntennaSchema>;
