import { z } from 'zod';
import { describeIssue } from '../describe-issue.ts';
import { type Problem, type ProblemPath, valueText } from '../problem.ts';
import type { JsonSchema } from '../project-json-schema.ts';
import type { NetworkChanges } from './network-changes.ts';
import { branchPartsSchema } from './written-schema.ts';

/** What a file says of a branched scenario beside what all scenarios have. */
export interface BranchParts {
  /** Position of the scenario. */
  readonly index: number;
  readonly was?: NetworkChanges | undefined;
  readonly changes: NetworkChanges;
}

type Fields = Readonly<Record<string, unknown>>;

/** A project whose branched scenarios stand there without sites, and what makes their sites. */
export interface BranchesAside {
  readonly rest: Fields;
  readonly branches: readonly BranchParts[];
  readonly problems: readonly Problem[];
}

/** Takes the changes of branched scenarios out of a project, to be checked by themselves. */
export function branchesAside(project: Fields): BranchesAside {
  const branches: BranchParts[] = [];
  const problems: Problem[] = [];
  if (!Array.isArray(project.scenarios)) return { rest: project, branches, problems };
  const scenarios = project.scenarios.map((scenario: unknown, index) => {
    if (!isFields(scenario) || !('changes' in scenario)) return scenario;
    const { changes, ...kept } = scenario;
    const { was, ...basis } = isFields(kept.basis) ? kept.basis : {};
    const parts = was === undefined ? { changes } : { was, changes };
    const checked = branchPartsSchema.safeParse(parts);
    if (checked.success) branches.push({ index, ...checked.data });
    else problems.push(...partProblems(checked.error.issues, parts, index));
    problems.push(...fieldProblems(scenario, ['scenarios', index]));
    return {
      ...kept,
      ...(isFields(kept.basis) ? { basis } : {}),
      sites: [],
      sectors: [],
    };
  });
  return { rest: { ...project, scenarios }, branches, problems };
}

/** What a scenario cannot have together with changes, or must. */
function fieldProblems(scenario: Fields, path: ProblemPath): Problem[] {
  const whole = ['sites', 'sectors'].filter((field) => field in scenario);
  return [
    ...whole.map((field) => ({
      path: [...path, field],
      found: valueText(scenario[field]),
      expected: 'no such field beside changes',
    })),
    ...('basis' in scenario
      ? []
      : [
          {
            path: [...path, 'basis'],
            found: 'missing',
            expected: 'what the changes are against: an object with scenarioId',
          },
        ]),
  ];
}

function partProblems(issues: z.core.$ZodIssue[], parts: Fields, index: number): Problem[] {
  const schema = z.toJSONSchema(branchPartsSchema) as JsonSchema;
  return issues
    .flatMap((issue) => describeIssue(issue, parts, schema))
    .map((problem) => {
      const below = problem.path[0] === 'was' ? ['basis', ...problem.path] : problem.path;
      return { ...problem, path: ['scenarios', index, ...below] };
    });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
