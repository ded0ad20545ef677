import type { Project } from '../../planning/project.ts';

/** The service to show of a project: the one that was shown, while it is there, or the first to reach. */
export function defaultService({ services }: Project, shownId: string): string {
  if (services.some(({ id }) => id === shownId)) return shownId;
  return (services.find(({ tier }) => tier === 'reach') ?? services[0]).id;
}
