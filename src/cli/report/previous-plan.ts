import { readFileSync } from 'node:fs';
import { checkProject } from '../../planning/parse-project.ts';
import type { Project } from '../../planning/project.ts';
import { readPack } from '../../report/pack/read-pack.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { readProject } from '../project-input.ts';

/**
 * The plan as it was before: from a project file, or from an earlier report, which is of its own first
 * scenario. Null when no file is named. @throws CommandFailure when it cannot be read or lacks the scenario.
 *
 * @param sameId scenario of the plan that is reported on now
 */
export function previousPlan(
  file: string | undefined,
  id: string | undefined,
  sameId: string,
): { readonly project: Project; readonly scenarioId: string } | null {
  if (file === undefined) {
    if (id === undefined) return null;
    throw wrongUsage('--previous-scenario: goes with --previous');
  }
  const reported = projectOfReport(file);
  const project = reported ?? readProject(file);
  const known = project.scenarios.map((scenario) => scenario.id);
  const usual = reported === null && known.includes(sameId) ? sameId : known[0];
  const scenarioId = id ?? usual;
  if (known.includes(scenarioId)) return { project, scenarioId };
  throw badInput(
    `--previous-scenario: ${scenarioId}: not in ${file}; expected one of ${known.join(', ')}`,
  );
}

/** The project that an earlier report was of; null when the file is no report. */
function projectOfReport(file: string): Project | null {
  // standard input can be read once alone, and is a project
  if (file === '-') return null;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw badInput(`--previous: ${file}: ${(error as Error).message}`);
  }
  if (!text.includes('offing-report-pack')) return null;
  const check = readPack(text);
  if (!check.valid) throw badInput(`--previous: ${file}: ${check.reason}`);
  const project = checkProject(check.pack.inputs.project);
  if (!project.valid) throw badInput(`--previous: ${file}: ${project.reason}`);
  return project.project;
}
