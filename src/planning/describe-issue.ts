import type { z } from 'zod';
import { expectationText, schemaAt } from './expectation.ts';
import { choicesText, type Problem, type ProblemPath, valueText } from './problem.ts';
import type { JsonSchema } from './project-json-schema.ts';

type Issue = z.core.$ZodIssue;

/** What an issue of the schema check means to the author of the file: one or more problems. */
export function describeIssue(issue: Issue, project: unknown, schema: JsonSchema): Problem[] {
  const path = issue.path as ProblemPath;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, project, schema);
  if (issue.code === 'invalid_union') {
    const option = intendedOption(issue.errors);
    if (option) {
      return option.flatMap((inner) =>
        describeIssue({ ...inner, path: [...path, ...inner.path] } as Issue, project, schema),
      );
    }
  }
  const place = schemaAt(schema, path, project);
  const expected = place ? expectationText(place) : issue.message;
  return [{ path, found: valueText(valueAt(project, path)), expected }];
}

/** The option whose fields the author used, when it is an object and only its values are wrong. */
function intendedOption(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = options.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 && issue.code !== 'unrecognized_keys'),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function unknownFields(
  keys: readonly string[],
  path: ProblemPath,
  project: unknown,
  schema: JsonSchema,
): Problem[] {
  const holder = valueAt(project, path) as object;
  const known = Object.keys(schemaAt(schema, path, project)?.properties ?? {});
  const unused = known.filter((field) => !(field in holder));
  // a field still missing is what a misspelt one was most likely meant to be
  const expected = unused.length > 0 ? `one of ${choicesText(unused)}` : 'no such field';
  return keys.map((key) => ({ path: [...path, key], found: 'unknown field', expected }));
}

function valueAt(value: unknown, path: ProblemPath): unknown {
  let at = value;
  for (const key of path) at = (at as Record<string | number, unknown> | undefined)?.[key];
  return at;
}
