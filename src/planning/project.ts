import { z } from 'zod';
import { mostZones } from '../coverage/most-zones.ts';
import { antennaSchema } from '../network/antenna.ts';
import { carrierSchema } from '../network/carrier.ts';
import { fleetSchema } from '../network/fleet.ts';
import { idSchema, nameSchema } from '../network/name.ts';
import { sectorSchema, siteSchema } from '../network/site.ts';
import { terminalSchema } from '../network/terminal.ts';
import { conditionsSchema } from './conditions-schema.ts';
import { goalSchema } from './goal.ts';
import { propagationSchema } from './propagation-choice.ts';
import { satellitePlanSchema } from './satellite-plan.ts';
import { serviceSchema } from './service.ts';
import { shadowingSchema } from './shadowing.ts';
import { assetSchema, zoneSchema } from './zone.ts';

/** The version of the project file that this engine reads and writes. */
export const projectVersion = 5;

/** The scenario that another was branched from. */
const basisSchema = z.strictObject({
  scenarioId: idSchema,
  /** Only what was in service by the end of this year was taken over. */
  year: z.int().min(2000).max(2100).optional(),
  /** What was taken over, as it was then: tells own changes from later ones of the basis. Not known when left out. */
  origin: z.strictObject({ sites: z.array(siteSchema), sectors: z.array(sectorSchema) }).optional(),
});

/** One proposal for the network: its sites and their sectors. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** A scenario that was branched from another has its own sites and sectors all the same. */
  basis: basisSchema.optional(),
  sites: z.array(siteSchema),
  sectors: z.array(sectorSchema),
});

export type Scenario = z.infer<typeof scenarioSchema>;

/** A planning project: the whole of what a project file holds. */
export const projectSchema = z.strictObject({
  format: z.literal('offing-project'),
  version: z.literal(projectVersion),
  id: idSchema,
  name: nameSchema,
  /** True when sites and figures are made up to show the product. */
  illustrative: z.boolean(),
  note: nameSchema,
  /** Which shipped geodata the project's shapes refer to. */
  region: z.literal('jiangsu'),
  years: z.array(z.int().min(2000).max(2100)).min(1),
  cellSizeM: z.union([
    z.literal(512),
    z.literal(256),
    z.literal(128),
    z.literal(64),
    z.literal(32),
  ]),
  propagation: propagationSchema,
  /** Season, water and waves; the usual ones when left out. */
  conditions: conditionsSchema.optional(),
  /** What the uplink's noise rises by: 2 dB, as planning assumes, or what the plan's own terminals add; assumed when left out. */
  uplinkNoise: z.enum(['assumed', 'workedOut']).optional(),
  /** Spread of signals from place to place; the usual ones when left out. */
  shadowing: shadowingSchema.optional(),
  /** The library that carriers may take their antennas from. */
  antennas: z.array(antennaSchema).optional(),
  carriers: z.array(carrierSchema).min(1),
  terminals: z.array(terminalSchema).min(1),
  services: z.array(serviceSchema).min(1).max(64),
  zones: z.array(zoneSchema).min(1).max(mostZones),
  assets: z.array(assetSchema),
  goals: z.array(goalSchema),
  /** Satellites and the terminals for them; the masts stand alone when left out. */
  satellites: satellitePlanSchema.optional(),
  /** Ships whose hours are measured. */
  fleets: z.array(fleetSchema).max(20).optional(),
  scenarios: z.array(scenarioSchema).min(1),
});

export type Project = z.infer<typeof projectSchema>;
