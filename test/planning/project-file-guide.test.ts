import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { antennaSchema } from '../../src/network/antenna.ts';
import { carrierSchema } from '../../src/network/carrier.ts';
import { fleetSchema } from '../../src/network/fleet.ts';
import { satelliteSystemSchema } from '../../src/network/satellite-system.ts';
import { satelliteTerminalSchema } from '../../src/network/satellite-terminal.ts';
import { sectorSchema, siteSchema } from '../../src/network/site.ts';
import { terminalSchema } from '../../src/network/terminal.ts';
import { conditionsSchema } from '../../src/planning/conditions-schema.ts';
import { goalSchema } from '../../src/planning/goal.ts';
import { projectSchema } from '../../src/planning/project.ts';
import { satellitePlanSchema } from '../../src/planning/satellite-plan.ts';
import { writtenSchema } from '../../src/planning/scenarios/written-schema.ts';
import { serviceSchema } from '../../src/planning/service.ts';
import { assetSchema, zoneSchema } from '../../src/planning/zone.ts';

const guide = readFileSync(new URL('../../docs/project-file.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json));

/** In the order of the guide. */
const schemas = [
  projectSchema
    .omit({ carriers: true, terminals: true, services: true, zones: true, scenarios: true })
    .loose(),
  conditionsSchema,
  antennaSchema,
  carrierSchema,
  terminalSchema,
  serviceSchema,
  zoneSchema,
  assetSchema,
  goalSchema,
  goalSchema,
  goalSchema,
  satellitePlanSchema.omit({ systems: true, terminals: true }).loose(),
  satelliteSystemSchema,
  satelliteTerminalSchema,
  fleetSchema,
  siteSchema,
  sectorSchema,
  writtenSchema.shape.scenarios.element,
];

test('every example of the guide to the project file is as the schema asks', () => {
  expect(examples).toHaveLength(schemas.length);
  for (const [index, schema] of schemas.entries()) {
    expect(schema.safeParse(examples[index]).error?.issues ?? []).toEqual([]);
  }
});

test('the guide names every field of a project, its sites, sectors and satellites', () => {
  const fields = [
    projectSchema,
    siteSchema,
    sectorSchema,
    satellitePlanSchema,
    satelliteSystemSchema,
    satelliteSystemSchema.shape.payload,
    satelliteTerminalSchema,
    fleetSchema,
  ].flatMap((schema) => Object.keys(schema.shape));
  expect(fields.filter((field) => !guide.includes(field))).toEqual([]);
});
