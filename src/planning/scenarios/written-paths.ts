import type { Problem, ProblemPath } from '../problem.ts';
import type { Scenario } from '../project.ts';
import type { BranchParts } from './branches-aside.ts';

/**
 * Problems of whole scenarios, at the places of the file that they come from. What a branch only took
 * over is told of its basis alone.
 */
export function writtenPaths(
  problems: readonly Problem[],
  scenarios: readonly Scenario[],
  branches: readonly BranchParts[],
): readonly Problem[] {
  if (branches.length === 0) return problems;
  const told = problems.flatMap((problem) => {
    const branch = branches.find(({ index }) => index === problem.path[1]);
    if (problem.path[0] !== 'scenarios' || !branch) return [problem];
    const path = pathInChanges(problem.path, scenarios[branch.index], branch);
    return path ? [{ ...problem, path }] : [];
  });
  return told.length > 0 ? told : problems;
}

function pathInChanges(
  path: ProblemPath,
  scenario: Scenario,
  { changes }: BranchParts,
): ProblemPath | null {
  const [room, index, list, position, ...rest] = path;
  if ((list !== 'sites' && list !== 'sectors') || typeof position !== 'number') return path;
  const { id } = scenario[list][position];
  for (const part of ['added', 'changed'] as const) {
    const at = changes[list]?.[part]?.findIndex((entry) => entry.id === id) ?? -1;
    if (at >= 0) return [room, index, 'changes', list, part, at, ...rest];
  }
  return null;
}
