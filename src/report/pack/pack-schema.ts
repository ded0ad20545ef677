import { z } from 'zod';
import { confidenceSchema, idSchema, nameSchema } from '../../network/name.ts';

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day such as 2026-11-26' });
const figureOrNone = z.number().nullable();

/** What is checked by itself elsewhere: projects by the project's own schema, the rest by recomputing. */
const anyObject = z.looseObject({});

const requestSchema = z.strictObject({
  scenarioIds: z.array(idSchema).min(1),
  cellSizeM: z.literal([512, 256, 128, 64, 32]),
  mapCellSizeM: z.literal([512, 256]),
  terminalIds: z.array(idSchema),
  date: day,
});

const yearSchema = z.looseObject({
  year: z.int(),
  sites: count,
  zones: z.array(z.looseObject({ id: z.string(), name: nameSchema, areaKm2: z.number() })),
  assets: z.array(z.looseObject({ id: z.string(), name: nameSchema, total: z.number() })),
  goals: z.array(
    z.looseObject({ id: z.string(), target: z.number(), actual: figureOrNone.optional() }),
  ),
});

const resultSchema = z.looseObject({
  scenario: idSchema,
  engine: z.string(),
  inputsHash: hash,
  model: anyObject,
  cellSizeM: z.number(),
  years: z.array(yearSchema).min(1),
});

const windowSchema = z.strictObject({
  level: z.int().min(0).max(24),
  firstColumn: count,
  firstRow: count,
  columns: z.int().min(1).max(16_384),
  rows: z.int().min(1).max(16_384),
});

const mapSchema = z.strictObject({
  id: z.string().min(1),
  scenarioId: idSchema,
  againstId: z.string().nullable(),
  year: z.int(),
  terminalId: idSchema,
  serviceId: idSchema.nullable(),
  layer: z.enum(['service', 'rsrp', 'cause', 'rsrpDifference', 'serviceChange']),
  window: windowSchema,
  data: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, { error: 'base64' }),
});

const weakAreaSchema = z.strictObject({
  id: z.string().min(1),
  zoneId: idSchema,
  serviceId: idSchema,
  year: z.int(),
  areaKm2: z.number(),
  longitudeDeg: z.number(),
  latitudeDeg: z.number(),
  shoreDistanceKm: z.number(),
  near: nameSchema,
  nearKm: figureOrNone,
  cause: z.string(),
});

const budgetLineSchema = z.strictObject({
  id: z.string(),
  symbol: z.string(),
  value: figureOrNone,
  unit: z.string(),
  formula: z.string(),
  source: z.string(),
});

const budgetSchema = z.strictObject({
  id: z.string().min(1),
  terminalId: idSchema,
  serviceId: idSchema,
  carrierId: idSchema,
  greatestPathLossDb: z.strictObject({ downlink: figureOrNone, uplink: figureOrNone }),
  limitedBy: z.enum(['downlink', 'uplink']),
  downlink: z.array(budgetLineSchema),
  uplink: z.array(budgetLineSchema),
});

const geodataSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  sources: z.array(
    z.strictObject({
      kind: z.string(),
      source: z.string(),
      confidence: confidenceSchema,
      schematic: z.boolean(),
      features: count,
    }),
  ),
  constants: z.array(anyObject),
});

/** The form of a pack. Projects within are looked at by the project's own check. */
export const packSchema = z.strictObject({
  format: z.literal('offing-report-pack'),
  version: z.int(),
  engine: z.string().min(1),
  request: requestSchema,
  inputs: z.strictObject({
    project: anyObject,
    previous: z.strictObject({ project: anyObject, scenarioId: idSchema }).nullable(),
    elevations: z.array(z.strictObject({ name: z.string(), sha256: hash })),
    geodata: geodataSchema,
    randomSeeds: z.array(z.strictObject({ of: z.string(), seed: z.number() })),
  }),
  results: z.array(resultSchema).min(1),
  previousResult: resultSchema.nullable(),
  comparison: anyObject.nullable(),
  changes: z.array(z.looseObject({ of: z.string(), changes: z.array(anyObject) })),
  weakAreas: z.array(weakAreaSchema),
  linkBudgets: z.array(budgetSchema),
  limits: z.array(z.strictObject({ id: z.string(), text: nameSchema })),
  maps: z.array(mapSchema),
  hashes: z.record(z.string(), hash),
});
