import { z } from 'zod';
import { idSchema, nameSchema } from './name.ts';

/** What a site stands on. */
export const hostSchema = z.enum([
  'coast',
  'hill',
  'island',
  'boosterStation',
  'turbine',
  'port',
  'bridge',
  'buoy',
]);

export type Host = z.infer<typeof hostSchema>;

/** A place that carries sectors. */
export const siteSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  host: hostSchema,
  longitudeDeg: z.number().min(-180).max(180),
  latitudeDeg: z.number().min(-85).max(85),
  /** Antenna height above mean sea level. */
  antennaHeightAmslM: z.number().positive().max(1500),
  /** In service from the end of this year on. */
  year: z.int().min(2000).max(2100),
  status: z.enum(['existing', 'planned', 'candidate']),
  backhaul: z.enum(['fibre', 'subseaCable', 'windFarmFibre', 'microwave', 'satellite']),
  /** Counts where the backhaul is by satellite: which system and terminal; the best of the plan when left out. */
  satelliteBackhaul: z
    .strictObject({
      systemId: idSchema,
      satelliteTerminalId: idSchema,
      /** Downlink rate that is kept for the site; as much as any user has when left out. */
      committedMbps: z.number().positive().max(10_000).optional(),
    })
    .optional(),
  owner: z.string().min(1).optional(),
  capexKcny: z.number().nonnegative().optional(),
  note: nameSchema.optional(),
  /** Switched off: it stays in the plan, but neither sends nor counts. */
  disabled: z.boolean().optional(),
  /** Guarded against changes by hand until it is unlocked. */
  locked: z.boolean().optional(),
  /** Of its mark on the chart, for the planner's own order; the usual one when left out. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;

/** What is set for one cell, in place of its carrier's own values. */
const cellSettingsSchema = z.strictObject({
  powerW: z.number().positive().optional(),
  downlinkLoad: z.number().min(0).max(1).optional(),
  uplinkLoad: z.number().min(0).max(1).optional(),
  /** Physical cell identity. [TS 38.211, sec. 7.4.2.1] */
  pci: z.int().min(0).max(1007).optional(),
  /** First of the logical root sequences. [TS 38.211, table 6.3.3.1-3] */
  prachRootIndex: z.int().min(0).max(837).optional(),
  /** True when planning must leave identity and root as they are. */
  locked: z.boolean().optional(),
});

export type CellSettings = z.infer<typeof cellSettingsSchema>;

/** One face of a site; on each of its carriers it is a cell. */
export const sectorSchema = z.strictObject({
  id: idSchema,
  siteId: idSchema,
  /** Clockwise from true north. */
  azimuthDeg: z.number().min(0).lt(360),
  /** Positive is down. */
  mechanicalTiltDeg: z.number().min(-90).max(90),
  electricalTiltDeg: z.number().min(-90).max(90),
  /** Horizontal, in place of its carriers' own where their antenna is a 3GPP sector. */
  horizontalBeamwidthDeg: z.number().min(5).max(360).optional(),
  carrierIds: z.array(idSchema).min(1),
  /** By carrier id, for carriers of this sector. */
  cells: z.record(z.string(), cellSettingsSchema).optional(),
});

export type Sector = z.infer<typeof sectorSchema>;
