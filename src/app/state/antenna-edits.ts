import { type Antenna, antennaSchema } from '../../network/antenna.ts';
import type { Carrier } from '../../network/carrier.ts';
import { findAntennaProblem } from '../../network/find-antenna-problem.ts';
import type { Project } from '../../planning/project.ts';

/** The carriers that go out with an antenna of the library. */
export function carriersWith(project: Pick<Project, 'carriers'>, antennaId: string): Carrier[] {
  return project.carriers.filter((carrier) => carrier.antennaId === antennaId);
}

/**
 * Puts antennas into the library, all of them or none. An id that is taken gets a number.
 * @throws when one of them is not what a project file allows.
 */
export function addAntennas(
  project: Project,
  added: readonly Antenna[],
): { readonly project: Project; readonly ids: readonly string[] } {
  const library = project.antennas ?? [];
  const taken = new Set(library.map(({ id }) => id));
  const entries = added.map((antenna) => {
    const id = freeId(antenna.id, taken);
    taken.add(id);
    return checked({ ...antenna, id });
  });
  return {
    project: entries.length > 0 ? { ...project, antennas: [...library, ...entries] } : project,
    ids: entries.map(({ id }) => id),
  };
}

/** Puts an antenna in place of the one with its id. @throws when a project file does not allow it. */
export function replaceAntenna(project: Project, changed: Antenna): Project {
  const library = project.antennas ?? [];
  const before = library.find(({ id }) => id === changed.id);
  if (!before) throw new Error(`replaceAntenna: no antenna ${changed.id}`);
  if (JSON.stringify(before) === JSON.stringify(changed)) return project;
  const entry = checked(changed);
  return { ...project, antennas: library.map((one) => (one === before ? entry : one)) };
}

/** Takes an antenna out of the library. @throws while a carrier goes out with it. */
export function removeAntenna(project: Project, antennaId: string): Project {
  const library = project.antennas ?? [];
  const antennas = library.filter(({ id }) => id !== antennaId);
  if (antennas.length === library.length) {
    throw new Error(`removeAntenna: no antenna ${antennaId}`);
  }
  const [user] = carriersWith(project, antennaId);
  if (user) throw new Error(`removeAntenna: carrier ${user.id} goes out with ${antennaId}`);
  return { ...project, antennas };
}

/** Lets a carrier go out with an antenna of the library, or, by null, with its own 3GPP sector. */
export function setCarrierAntenna(
  project: Project,
  carrierId: string,
  antennaId: string | null,
): Project {
  const carrier = project.carriers.find(({ id }) => id === carrierId);
  if (!carrier) throw new Error(`setCarrierAntenna: no carrier ${carrierId}`);
  if (antennaId !== null && !project.antennas?.some(({ id }) => id === antennaId)) {
    throw new Error(`setCarrierAntenna: no antenna ${antennaId}`);
  }
  if ((carrier.antennaId ?? null) === antennaId) return project;
  const { antennaId: _, ...own } = carrier;
  const changed: Carrier = antennaId === null ? own : { ...own, antennaId };
  return {
    ...project,
    carriers: project.carriers.map((one) => (one === carrier ? changed : one)),
  };
}

function checked(antenna: Antenna): Antenna {
  const entry = antennaSchema.parse(antenna);
  const problem = findAntennaProblem(entry);
  if (problem) {
    const field = problem.path.join('.');
    throw new RangeError(`${entry.id}: ${field}: ${problem.found} — expected ${problem.expected}`);
  }
  return entry;
}

/** The id itself, or with the lowest number from 2 on that makes it free. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
