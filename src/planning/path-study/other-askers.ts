import type { Project } from '../project.ts';
import type { Asker } from './path-question.ts';

/** A project's other terminals, each with its service of the same tier or its easiest; those without any are left out. */
export function otherAskers(
  { terminals, services }: Pick<Project, 'terminals' | 'services'>,
  terminalId: string,
  tier: string,
): Asker[] {
  return terminals
    .filter(({ id }) => id !== terminalId)
    .flatMap((terminal) => {
      const own = services.filter((service) => service.terminalId === terminal.id);
      const service = own.find((candidate) => candidate.tier === tier) ?? own[0];
      return service ? [{ terminal, service }] : [];
    });
}
