import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Project, projectSchema } from '../../src/planning/project.ts';
import { projectJsonSchema } from '../../src/planning/project-json-schema.ts';

test('the published schema is that of the engine: else run npm run project', () => {
  const file = new URL('../../projects/offing-project.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(projectJsonSchema());
});

test('what the schema takes in is what it gives out: it fills in and changes nothing', () => {
  expectTypeOf<z.input<typeof projectSchema>>().toEqualTypeOf<Project>();
  expectTypeOf<z.output<typeof projectSchema>>().toEqualTypeOf<Project>();
});

test('the published schema refuses unknown fields everywhere', () => {
  const objects = objectsIn(projectJsonSchema());
  expect(objects.length).toBeGreaterThan(15);
  expect(objects.filter((schema) => schema.additionalProperties !== false)).toEqual([]);
});

function objectsIn(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema && 'type' in schema && schema.type === 'object';
  return [
    ...(own ? [schema as Record<string, unknown>] : []),
    ...Object.values(schema).flatMap(objectsIn),
  ];
}
