import { choicesText } from './problem.ts';
import type { JsonSchema } from './project-json-schema.ts';

/** What a schema asks for, in words that follow "expected". */
export function expectationText(schema: JsonSchema): string {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return optionsText(options);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return `one of ${choicesText(schema.enum)}`;
  switch (schema.type) {
    case 'integer':
      return `a whole number${rangeText(schema)}`;
    case 'number':
      return `a number${rangeText(schema)}`;
    case 'string':
      return stringText(schema);
    case 'boolean':
      return 'true or false';
    case 'array':
      return listText(schema);
    default:
      return `an object with ${choicesText(Object.keys(schema.properties ?? {}))}`;
  }
}

/** The schema of what stands at a path in a value; undefined where the schema knows no such place. */
export function schemaAt(
  schema: JsonSchema | undefined,
  path: readonly PropertyKey[],
  value: unknown,
): JsonSchema | undefined {
  if (!schema || path.length === 0) return schema;
  const [key, ...rest] = path;
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return schemaAt(optionFor(options, key, value), path, value);
  const below = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return schemaAt(partAt(schema, key), rest, below);
}

function partAt(schema: JsonSchema, key: PropertyKey): JsonSchema | undefined {
  if (typeof key !== 'number') return schema.properties?.[String(key)];
  return schema.prefixItems?.[key] ?? (schema.items || undefined);
}

/** Fields by which a value tells which of several options it means to be. */
const discriminators = ['type', 'kind'] as const;

/** The option that the value itself names, or else the first that has the field. */
function optionFor(options: readonly JsonSchema[], key: PropertyKey, value: unknown) {
  const names = (value ?? {}) as Readonly<Record<string, unknown>>;
  const named = options.find((option) =>
    discriminators.some((name) => {
      const { const: expected } = option.properties?.[name] ?? {};
      return expected !== undefined && expected === names[name];
    }),
  );
  if (named) return named;
  const withField = options.filter((option) => partAt(option, key));
  const discriminator = discriminators.find((name) => name === key);
  return discriminator && withField.length > 1 ? choiceOf(discriminator, withField) : withField[0];
}

function choiceOf(discriminator: string, options: readonly JsonSchema[]): JsonSchema {
  const names = options.map((option) => String(option.properties?.[discriminator]?.const));
  return { properties: { [discriminator]: { enum: names } } };
}

function optionsText(options: readonly JsonSchema[]): string {
  if (options.every((option) => option.const !== undefined)) {
    return `one of ${choicesText(options.map((option) => option.const))}`;
  }
  const fields = options.map(({ required, properties }) =>
    (required ?? Object.keys(properties ?? {})).join(', '),
  );
  return [...new Set(fields)].map((field) => `{ ${field} }`).join(' or ');
}

function stringText(schema: JsonSchema): string {
  if (schema.pattern) {
    return 'an id of letters, digits, ".", "-" or "_", beginning with a letter or digit';
  }
  return schema.minLength ? 'a text that is not empty' : 'a text';
}

function listText({ minItems, maxItems }: JsonSchema): string {
  if (minItems !== undefined && minItems === maxItems) return `a list of ${minItems}`;
  if (minItems && maxItems) return `a list of ${minItems} to ${maxItems}`;
  return minItems ? `a list of at least ${minItems}` : 'a list';
}

function rangeText(schema: JsonSchema): string {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  // a whole number's own limits, ±(2^53 − 1), say nothing to a person
  const from = safeLimit(schema.minimum);
  const to = safeLimit(schema.maximum);
  if (from !== undefined && to !== undefined) return ` from ${signed(from)} to ${signed(to)}`;
  if (from !== undefined && below !== undefined)
    return ` from ${signed(from)} to below ${signed(below)}`;
  if (above !== undefined && to !== undefined)
    return ` above ${signed(above)}, up to ${signed(to)}`;
  if (from !== undefined) return ` of ${signed(from)} or more`;
  if (to !== undefined) return ` of ${signed(to)} or less`;
  return above === undefined ? '' : ` above ${signed(above)}`;
}

function safeLimit(limit: number | undefined): number | undefined {
  return limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? undefined : limit;
}

/** A number with a true minus sign. */
function signed(value: number): string {
  return String(value).replace('-', '−');
}
