import { readFileSync } from 'node:fs';
import type { CoverageEngine } from '../compute/coverage-engine.ts';
import { parseProject } from '../planning/parse-project.ts';
import type { Project } from '../planning/project.ts';
import type { ElevationGrid } from '../terrain/elevation-grid.ts';
import { badInput, CommandFailure } from './failure.ts';
import { readShippedProject } from './shipped-data.ts';

/** Reads a project file, standard input for `-`, or the embedded plan. @throws CommandFailure when it is none. */
export function readProject(file: string | undefined): Project {
  const name = nameOf(file);
  let text: string;
  try {
    text =
      file === undefined ? readShippedProject() : readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw badInput(`${name}: ${(error as Error).message}`);
  }
  const check = parseProject(text);
  if (!check.valid) throw badInput(`${name}: ${check.reason}`);
  return check.project;
}

function nameOf(file: string | undefined): string {
  return file === '-' ? 'standard input' : (file ?? 'embedded project');
}

/** Opens a project in an engine. @throws CommandFailure when its shapes do not suit the region. */
export async function openProject(
  engine: CoverageEngine,
  project: Project,
  elevation: ElevationGrid | null,
  file: string | undefined,
): Promise<void> {
  try {
    await engine.open(project, elevation);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw badInput(`${nameOf(file)}: ${(error as Error).message}`);
  }
}
