import { type Terminal, terminalSchema } from '../../network/terminal.ts';
import type { Project } from '../../planning/project.ts';
import type { Service } from '../../planning/service.ts';

/** What may be changed of a terminal. */
export type TerminalFields = Partial<Omit<Terminal, 'id'>>;

/** A project holds at most so many services. */
const mostServices = 64;

/** Changes fields of a terminal. @throws when a value is outside what the project file allows. */
export function changeTerminal(
  project: Project,
  terminalId: string,
  fields: TerminalFields,
): Project {
  const terminal = terminalOf(project, terminalId);
  const changed = terminalSchema.parse({ ...terminal, ...fields });
  if (JSON.stringify(changed) === JSON.stringify(terminal)) return project;
  return {
    ...project,
    terminals: project.terminals.map((each) => (each === terminal ? changed : each)),
    services: fields.name ? renamed(project, terminal, changed) : project.services,
  };
}

/** Adds a terminal like another, with services like the other's; the copy stands beside it. */
export function duplicateTerminal(
  project: Project,
  terminalId: string,
): { readonly project: Project; readonly terminalId: string } {
  const original = terminalOf(project, terminalId);
  const id = freeId(
    original.id,
    project.terminals.map((terminal) => terminal.id),
  );
  const copy: Terminal = {
    ...original,
    id,
    name: { zh: `${original.name.zh} 副本`, en: `${original.name.en} copy` },
    source: `the user’s own, made from ${original.id}`,
  };
  const taken = project.services.map((service) => service.id);
  const services = servicesLike(project, original, copy, taken);
  const at = project.terminals.indexOf(original) + 1;
  return {
    project: {
      ...project,
      terminals: project.terminals.toSpliced(at, 0, copy),
      services: [...project.services, ...services],
    },
    terminalId: id,
  };
}

/** Whether a project has room for one more terminal with services like another's. */
export function canDuplicate(project: Project, terminalId: string): boolean {
  const services = project.services.filter((service) => service.terminalId === terminalId);
  return project.services.length + services.length <= mostServices;
}

/** Takes a terminal away with its services. @throws when goals or ships name it, or it is the last. */
export function deleteTerminal(project: Project, terminalId: string): Project {
  if (!canDelete(project, terminalId)) {
    throw new Error(`deleteTerminal: ${terminalId} is named by a goal or a ship, or is the last`);
  }
  return {
    ...project,
    terminals: project.terminals.filter(({ id }) => id !== terminalId),
    services: project.services.filter((service) => service.terminalId !== terminalId),
  };
}

/** Whether no goal names any of a terminal's services, no ship has it, and others are left. */
export function canDelete(
  { terminals, services, goals, fleets }: Project,
  terminalId: string,
): boolean {
  const own = services.filter((service) => service.terminalId === terminalId);
  const isNamed = goals.some((goal) => own.some(({ id }) => id === goal.serviceId));
  const isAboard = fleets?.some(({ ships }) =>
    ships.some((ship) => ship.terminalId === terminalId),
  );
  return !isNamed && !isAboard && terminals.length > 1;
}

function servicesLike(
  { services }: Project,
  original: Terminal,
  copy: Terminal,
  taken: readonly string[],
): Service[] {
  return services
    .filter(({ terminalId }) => terminalId === original.id)
    .map((service) => ({
      ...service,
      id: freeId(`${service.tier}-${copy.id}`, taken),
      terminalId: copy.id,
      name: {
        zh: `${beforeDot(service.name.zh)} · ${copy.name.zh}`,
        en: `${beforeDot(service.name.en)} · ${copy.name.en}`,
      },
    }));
}

/** Services called after their terminal follow its name. */
function renamed({ services }: Project, before: Terminal, after: Terminal): Service[] {
  return services.map((service) => {
    if (service.terminalId !== before.id) return service;
    const follow = (language: 'zh' | 'en') => {
      const called = service.name[language];
      return called === `${beforeDot(called)} · ${before.name[language]}`
        ? `${beforeDot(called)} · ${after.name[language]}`
        : called;
    };
    return { ...service, name: { zh: follow('zh'), en: follow('en') } };
  });
}

/** What a service is called apart from its terminal: 可达 of 可达 · 船载 CPE. */
function beforeDot(name: string): string {
  return name.split(' · ')[0];
}

function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let n = 2; ; n++) {
    if (!taken.includes(`${wanted}-${n}`)) return `${wanted}-${n}`;
  }
}

function terminalOf({ terminals }: Project, terminalId: string): Terminal {
  const terminal = terminals.find(({ id }) => id === terminalId);
  if (!terminal) throw new Error(`no terminal ${terminalId} in the project`);
  return terminal;
}
