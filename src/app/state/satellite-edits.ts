import { type SatelliteSystem, satelliteSystemSchema } from '../../network/satellite-system.ts';
import {
  type SatelliteTerminal,
  satelliteTerminalSchema,
} from '../../network/satellite-terminal.ts';
import type { Project } from '../../planning/project.ts';
import { soundBackhauls } from '../../planning/satellite-backhaul/sound-backhauls.ts';
import { type SatellitePlan, satellitePlanSchema } from '../../planning/satellite-plan.ts';

/** What may be changed of a system, of a satellite terminal, and of what all of them share. */
export type SystemFields = Undefinable<Partial<Omit<SatelliteSystem, 'id'>>>;
export type SatelliteTerminalFields = Partial<Omit<SatelliteTerminal, 'id'>>;
export type SkyFields = Partial<Omit<SatellitePlan, 'systems' | 'terminals'>>;

/** What is undefined is taken away. */
type Undefinable<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A plan holds at most so many of each. */
export const mostSystems = 32;

const changedMark = 'changed by the user; before: ';

/**
 * Changes fields of a system. When a figure changes its source is marked as that of what was before.
 * @throws when a value is outside what the project file allows.
 */
export function changeSystem(project: Project, systemId: string, fields: SystemFields): Project {
  const system = systemOf(project, systemId);
  const figures = [
    'orbit',
    'payload',
    'minimumElevationDeg',
    'year',
    'replacedYear',
    'status',
  ] as const;
  const marks = figures.some((key) => key in fields) && !('source' in fields);
  const source = marks ? changedSource(system.source) : (fields.source ?? system.source);
  const changed = satelliteSystemSchema.parse(stated({ ...system, ...fields, source }));
  if (isAlike({ ...changed, source: '' }, { ...system, source: '' })) {
    if (changed.source === system.source || marks) return project;
  }
  return withSystems(project, (systems) =>
    systems.map((each) => (each === system ? changed : each)),
  );
}

/** Switches a system off, or on again. */
export function switchSystem(project: Project, systemId: string, disabled: boolean): Project {
  const system = systemOf(project, systemId);
  if ((system.disabled ?? false) === disabled) return project;
  const { disabled: _, ...rest } = system;
  const changed: SatelliteSystem = disabled ? { ...rest, disabled } : rest;
  return withSystems(project, (systems) =>
    systems.map((each) => (each === system ? changed : each)),
  );
}

/**
 * Puts systems into the plan, all of them or none; an id that is taken gets a number.
 * @throws when one is not what the project file allows, or there is no room.
 */
export function addSystems(
  project: Project,
  added: readonly SatelliteSystem[],
): { readonly project: Project; readonly ids: readonly string[] } {
  const taken = planOf(project).systems.map(({ id }) => id);
  const entries = added.map((system) => {
    const id = freeId(system.id, taken);
    taken.push(id);
    return satelliteSystemSchema.parse({ ...system, id });
  });
  if (taken.length > mostSystems) throw new Error(`addSystems: more than ${mostSystems} systems`);
  return {
    project: withSystems(project, (systems) => [...systems, ...entries]),
    ids: entries.map(({ id }) => id),
  };
}

export function removeSystem(project: Project, systemId: string): Project {
  const system = systemOf(project, systemId);
  return withSystems(project, (systems) => systems.filter((each) => each !== system));
}

/** Changes fields of a satellite terminal. @throws when a value is outside what the project file allows. */
export function changeSatelliteTerminal(
  project: Project,
  terminalId: string,
  fields: SatelliteTerminalFields,
): Project {
  const terminal = satelliteTerminalOf(project, terminalId);
  const marks = !('source' in fields) && !('name' in fields) && !('confidence' in fields);
  const source = marks ? changedSource(terminal.source) : (fields.source ?? terminal.source);
  const changed = satelliteTerminalSchema.parse({ ...terminal, ...fields, source });
  if (isAlike({ ...changed, source: '' }, { ...terminal, source: '' })) {
    if (changed.source === terminal.source || marks) return project;
  }
  return withTerminals(project, (terminals) =>
    terminals.map((each) => (each === terminal ? changed : each)),
  );
}

/** Puts a copy of a satellite terminal behind it; the systems that work with it work with the copy. */
export function copySatelliteTerminal(
  project: Project,
  terminalId: string,
): { readonly project: Project; readonly terminalId: string } {
  const { terminals } = planOf(project);
  if (terminals.length >= mostSystems) {
    throw new Error(`copySatelliteTerminal: more than ${mostSystems} terminals`);
  }
  const original = satelliteTerminalOf(project, terminalId);
  const id = freeId(
    original.id,
    terminals.map((terminal) => terminal.id),
  );
  const copy = {
    ...original,
    id,
    name: { zh: `${original.name.zh} 副本`, en: `${original.name.en}, copy` },
  };
  const withCopy = withTerminals(project, (before) =>
    before.toSpliced(before.indexOf(original) + 1, 0, copy),
  );
  return {
    project: withSystems(withCopy, (systems) =>
      systems.map((system) =>
        system.terminalIds.includes(terminalId)
          ? { ...system, terminalIds: [...system.terminalIds, id] }
          : system,
      ),
    ),
    terminalId: id,
  };
}

/** The systems that would be left without any terminal if one went. */
export function systemsOnlyWith(
  { satellites }: Pick<Project, 'satellites'>,
  terminalId: string,
): SatelliteSystem[] {
  const systems = satellites?.systems ?? [];
  return systems.filter(({ terminalIds }) => terminalIds.every((id) => id === terminalId));
}

/**
 * Takes a satellite terminal away, from the systems and the plan's terminals as well.
 * @throws when a system works with it alone.
 */
export function removeSatelliteTerminal(project: Project, terminalId: string): Project {
  const terminal = satelliteTerminalOf(project, terminalId);
  if (systemsOnlyWith(project, terminalId).length > 0) {
    throw new Error(`removeSatelliteTerminal: a system works with ${terminalId} alone`);
  }
  const without = withTerminals(project, (terminals) =>
    terminals.filter((each) => each !== terminal),
  );
  const parted = withSystems(without, (systems) =>
    systems.map((system) => ({
      ...system,
      terminalIds: system.terminalIds.filter((id) => id !== terminalId),
    })),
  );
  return {
    ...parted,
    terminals: parted.terminals.map((each) => {
      const ids = each.satelliteTerminalIds;
      if (!ids?.includes(terminalId)) return each;
      return { ...each, satelliteTerminalIds: ids.filter((id) => id !== terminalId) };
    }),
  };
}

/** Changes the period or the rain. @throws when a value is outside what the project file allows. */
export function changeSky(project: Project, fields: SkyFields): Project {
  const plan = planOf(project);
  const changed = satellitePlanSchema.parse({ ...plan, ...fields });
  return isAlike(changed, plan) ? project : { ...project, satellites: changed };
}

/** Lets a terminal of the plan have these satellite terminals beside it. */
export function setBoardTerminals(
  project: Project,
  terminalId: string,
  satelliteTerminalIds: readonly string[],
): Project {
  const terminals = project.terminals.map((terminal) => {
    if (terminal.id !== terminalId) return terminal;
    const { satelliteTerminalIds: before = [], ...rest } = terminal;
    if (isAlike(before, satelliteTerminalIds)) return terminal;
    return satelliteTerminalIds.length > 0
      ? { ...rest, satelliteTerminalIds: [...satelliteTerminalIds] }
      : rest;
  });
  const isSame = terminals.every((terminal, i) => terminal === project.terminals[i]);
  return isSame ? project : { ...project, terminals };
}

/**
 * Takes over another plan's satellites, or of them only terminals, period and rain, where the project
 * has none; its terminals are given the satellite terminals that terminals of the same id have there.
 */
export function adoptSatellites(
  project: Project,
  from: Pick<Project, 'satellites' | 'terminals'>,
  takesSystems: boolean,
): Project {
  if (project.satellites || !from.satellites) return project;
  const satellites = takesSystems ? from.satellites : { ...from.satellites, systems: [] };
  const terminals = project.terminals.map((terminal) => {
    const ids = from.terminals.find(({ id }) => id === terminal.id)?.satelliteTerminalIds;
    return ids && !terminal.satelliteTerminalIds
      ? { ...terminal, satelliteTerminalIds: ids }
      : terminal;
  });
  return { ...project, satellites, terminals };
}

function planOf({ satellites }: Project): SatellitePlan {
  if (!satellites) throw new Error('the project has no satellites');
  return satellites;
}

function systemOf(project: Project, systemId: string): SatelliteSystem {
  const system = planOf(project).systems.find(({ id }) => id === systemId);
  if (!system) throw new Error(`no satellite system ${systemId} in the project`);
  return system;
}

function satelliteTerminalOf(project: Project, terminalId: string): SatelliteTerminal {
  const terminal = planOf(project).terminals.find(({ id }) => id === terminalId);
  if (!terminal) throw new Error(`no satellite terminal ${terminalId} in the project`);
  return terminal;
}

function withSystems(
  project: Project,
  change: (systems: SatelliteSystem[]) => SatelliteSystem[],
): Project {
  const plan = planOf(project);
  return soundBackhauls({ ...project, satellites: { ...plan, systems: change(plan.systems) } });
}

function withTerminals(
  project: Project,
  change: (terminals: SatelliteTerminal[]) => SatelliteTerminal[],
): Project {
  const plan = planOf(project);
  return { ...project, satellites: { ...plan, terminals: change(plan.terminals) } };
}

function changedSource(source: string): string {
  return source.startsWith(changedMark) ? source : changedMark + source;
}

function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let n = 2; ; n++) {
    if (!taken.includes(`${wanted}-${n}`)) return `${wanted}-${n}`;
  }
}

/** A record and the records in it without what is undefined. */
function stated(record: object): object {
  return JSON.parse(JSON.stringify(record));
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
