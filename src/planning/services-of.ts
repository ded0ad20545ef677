import type { Project } from './project.ts';
import type { Service } from './service.ts';

/** Tiers of service, the easiest first. */
export const tiers = ['reach', 'basic', 'good', 'best'] as const;

/** A terminal's services, the easiest first: the order in which tiles hold them. */
export function servicesOf({ services }: Pick<Project, 'services'>, terminalId: string): Service[] {
  return services
    .filter((service) => service.terminalId === terminalId)
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
}
