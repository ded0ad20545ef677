import { z } from 'zod';
import { namedSchemas, writtenSchema } from './scenarios/written-schema.ts';

/** The part of JSON Schema (draft 2020-12) that describes project files. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The project file's schema in the form that editors and other programs understand. */
export function projectJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(writtenSchema, { metadata: namedSchemas });
  return {
    $schema,
    $id: 'offing-project.schema.json',
    title: 'Offing project file',
    description: 'A coverage plan of one coast: carriers, terminals, services, zones, sites.',
    ...schema,
  } as JsonSchema;
}
