import { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { findJsonError } from './json-error.ts';
import { problemSentence, problemsSentence, valueText } from './problem.ts';
import { type Project, projectSchema, projectVersion } from './project.ts';
import type { JsonSchema } from './project-json-schema.ts';
import { findReferenceProblems } from './project-references.ts';
import { fromVersionOne } from './project-version-one.ts';
import { branchesAside } from './scenarios/branches-aside.ts';
import { resolveBranches } from './scenarios/resolve-branches.ts';
import { writtenPaths } from './scenarios/written-paths.ts';

/** A project fit for use, or the reason, in one sentence, why it is not. */
export type ProjectCheck =
  | { readonly valid: true; readonly project: Project }
  | { readonly valid: false; readonly reason: string };

/** Reads the text of a project file. */
export function parseProject(text: string): ProjectCheck {
  // some editors begin a file with a byte-order mark, which JSON does not allow
  const json = text.replace(/^\uFEFF/, '');
  try {
    return checkProject(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(notJsonSentence(json, error));
  }
}

/** Checks a value that is meant to be a project, in memory or from a file. */
export function checkProject(value: unknown): ProjectCheck {
  const refusal = refusalByHeader(value);
  if (refusal) return refuse(refusal);
  const header = value as { version: unknown };
  if (header.version === 1) return checkProject(fromVersionOne(value as Record<string, unknown>));
  // versions 3, 4 and 5 add what may be left out
  if (header.version !== projectVersion) {
    return checkProject({ ...header, version: projectVersion });
  }
  const { rest, branches, problems: misread } = branchesAside(value as Record<string, unknown>);
  const checked = projectSchema.safeParse(rest);
  if (!checked.success) {
    const schema = z.toJSONSchema(projectSchema) as JsonSchema;
    const problems = checked.error.issues.flatMap((issue) => describeIssue(issue, rest, schema));
    return refuse(problemsSentence([...problems, ...misread]));
  }
  if (misread.length > 0) return refuse(problemsSentence(misread));
  const { scenarios, problems: unresolved } = resolveBranches(checked.data, branches);
  if (unresolved.length > 0) return refuse(problemsSentence(unresolved));
  const project = { ...checked.data, scenarios };
  const problems = writtenPaths(findReferenceProblems(project), scenarios, branches);
  if (problems.length > 0) return refuse(problemsSentence(problems));
  return { valid: true, project };
}

/** What the file's own format and version say against reading on, if anything. */
function refusalByHeader(value: unknown): string | undefined {
  const header = value as { format?: unknown; version?: unknown } | null;
  if (typeof header !== 'object' || header?.format !== 'offing-project') {
    const found = valueText(typeof header === 'object' ? header?.format : undefined);
    return `not an Offing project — format: ${found} — expected "offing-project"`;
  }
  const { version } = header;
  if ([1, 2, 3, 4, projectVersion].some((known) => known === version)) return undefined;
  if (typeof version === 'number' && version > projectVersion) {
    return `version: ${version} — this engine reads version ${projectVersion}; update Offing to open this file`;
  }
  const found = valueText(version);
  return problemSentence({ path: ['version'], found, expected: String(projectVersion) });
}

function notJsonSentence(text: string, error: SyntaxError): string {
  if (text.trim() === '') return 'the file is empty — expected an Offing project';
  const place = findJsonError(text);
  if (!place) return `not JSON — ${error.message}`;
  const { line, column, found, expected } = place;
  return `not JSON — line ${line}, column ${column}: ${found} — expected ${expected}`;
}

function refuse(reason: string): ProjectCheck {
  return { valid: false, reason };
}
