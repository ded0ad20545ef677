import type { Project } from '../planning/project.ts';

/** The terminals of the goals, whose figures go together, and each of the others by itself. */
export function terminalGroups(project: Project, asked: readonly string[]): string[][] {
  const ofService = new Map(project.services.map(({ id, terminalId }) => [id, terminalId]));
  const all = [...new Set(ofService.values())];
  const named = new Set(project.goals.map(({ serviceId }) => ofService.get(serviceId)));
  const together = named.size > 0 ? all.filter((id) => named.has(id)) : all;
  const others = all.filter((id) => asked.includes(id) && !together.includes(id));
  return [together, ...others.map((id) => [id])];
}
