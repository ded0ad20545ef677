import type { Project } from '../project.ts';
import { pickScenarios } from './pick-scenarios.ts';

/** A project without one of its scenarios; the branches of that one stay as they are. The last one stays. */
export function withoutScenario(project: Project, scenarioId: string): Project {
  const kept = project.scenarios.filter(({ id }) => id !== scenarioId).map(({ id }) => id);
  if (kept.length === 0 || kept.length === project.scenarios.length) return project;
  return pickScenarios(project, kept);
}
