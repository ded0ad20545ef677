import type { Asker } from '../../planning/path-study/path-question.ts';
import type { Project } from '../../planning/project.ts';
import { badInput } from '../failure.ts';

/**
 * The terminal and service that options name. Left out, the service is the terminal's easiest, and
 * the terminal the service's; without either, the first service to reach anybody. @throws
 * CommandFailure when the project has no such terminal or service.
 */
export function readAsker(
  { terminals, services }: Project,
  terminalId: string | undefined,
  serviceId: string | undefined,
): Asker {
  if (terminalId !== undefined && !terminals.some(({ id }) => id === terminalId)) {
    throw badInput(`--terminal: ${terminalId}: expected one of ${listed(terminals)}`);
  }
  const own = services.filter(
    (service) => (terminalId ?? service.terminalId) === service.terminalId,
  );
  if (own.length === 0) {
    const askedOf = new Set(services.map((service) => service.terminalId));
    const known = listed(terminals.filter(({ id }) => askedOf.has(id)));
    throw badInput(
      `--terminal: ${terminalId}: no service is asked of it; expected one of ${known}`,
    );
  }
  const service =
    serviceId === undefined
      ? (own.find(({ tier }) => tier === 'reach') ?? own[0])
      : own.find(({ id }) => id === serviceId);
  const terminal = terminals.find(({ id }) => id === service?.terminalId);
  if (service && terminal) return { terminal, service };
  throw badInput(`--service: ${serviceId}: expected one of ${listed(own)}`);
}

function listed(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join(', ');
}
