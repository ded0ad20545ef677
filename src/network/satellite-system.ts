import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from './name.ts';

const geoSlotSchema = z.strictObject({
  id: idSchema,
  longitudeDeg: z.number().min(-180).max(180),
  inclinationDeg: z.number().min(0).max(20),
});

const walkerShellSchema = z.strictObject({
  altitudeKm: z.number().min(160).max(36000),
  inclinationDeg: z.number().min(0).max(180),
  planes: z.int().min(1).max(500),
  satellitesPerPlane: z.int().min(1).max(500),
  phasing: z.int().min(0).max(499),
  raanSpreadDeg: z.union([z.literal(180), z.literal(360)]),
});

const meanElementsSchema = z.strictObject({
  name: z.string().min(1).max(80),
  catalogueNumber: z.int().min(0).max(999_999_999),
  epochUtc: z.iso.datetime({ offset: false }),
  meanMotionRevPerDay: z.number().positive().max(18),
  eccentricity: z.number().min(0).lt(1),
  inclinationDeg: z.number().min(0).max(180),
  raanDeg: z.number().min(0).max(360),
  argumentOfPerigeeDeg: z.number().min(0).max(360),
  meanAnomalyDeg: z.number().min(0).max(360),
  bstar: z.number(),
  meanMotionDot: z.number(),
  meanMotionDdot: z.number(),
});

/** Where a system's satellites fly: see `OrbitDefinition`, whose shape this is. */
const orbitSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('geo'), satellites: z.array(geoSlotSchema).min(1) }),
  z.strictObject({ type: z.literal('walker'), shells: z.array(walkerShellSchema).min(1) }),
  z.strictObject({ type: z.literal('elements'), satellites: z.array(meanElementsSchema).min(1) }),
]);

/** One beam as the user's link sees it; figures are per beam. */
export const payloadSchema = z.strictObject({
  band: z.enum(['L', 'S', 'C', 'Ku', 'Ka', 'UHF']),
  downlinkGhz: z.number().positive(),
  uplinkGhz: z.number().positive(),
  /** Of the beam's centre towards the ground. */
  eirpDensityDbwPerMhz: z.number(),
  gainOverTemperatureDbPerK: z.number(),
  /** What both lose from the beam's centre to its edge; none when left out. */
  edgeLossDb: z.number().min(0).max(10).optional(),
  /** Bandwidth that a beam gives to all its users. */
  downlinkBandwidthMhz: z.number().positive(),
  uplinkBandwidthMhz: z.number().positive(),
  /** Most that one user is given of the uplink. */
  userUplinkBandwidthMhz: z.number().positive(),
  waveform: z.enum(['nr', 'dvbS2x', 'narrowband']),
  beamDiameterKm: z.number().positive(),
  /** Share of time that a hopping beam gives to one place; 1 for beams that stand. */
  dwellShare: z.number().gt(0).max(1),
  /** Users who share a beam at the busy hour. */
  activeUsersPerBeam: z.number().min(1),
  /** Most that an operator sells to one user. */
  userDownlinkMbps: z.number().positive().optional(),
  userUplinkMbps: z.number().positive().optional(),
  /** From the satellite down to the gateway and on: added to the flight time of the user's link. */
  gateway: z.enum(['bentPipe', 'regenerative']),
});

/** Satellites that one operator offers as one service. */
export const satelliteSystemSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  operator: z.string().min(1).optional(),
  orbit: orbitSchema,
  /** In service from the end of this year on. */
  year: z.int().min(2000).max(2100),
  /** At the end of this year a later system takes its place, such as the same constellation grown; never when left out. */
  replacedYear: z.int().min(2000).max(2100).optional(),
  /** A template stands for no real system, such as the generic ones of 3GPP. */
  status: z.enum(['operating', 'planned', 'template']),
  /** Switched off: it stays in the plan, but serves nobody. */
  disabled: z.boolean().optional(),
  /** Least elevation at which the system serves. */
  minimumElevationDeg: z.number().min(0).lt(90),
  /** The satellite terminals that it works with. */
  terminalIds: z.array(idSchema).min(1),
  payload: payloadSchema,
  confidence: confidenceSchema,
  source: z.string().min(1),
});

export type SatelliteSystem = z.infer<typeof satelliteSystemSchema>;
export type Payload = z.infer<typeof payloadSchema>;
