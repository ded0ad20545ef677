import type { Ship } from '../network/fleet.ts';
import type { Site } from '../network/site.ts';
import { choicesText, type Problem, type ProblemPath } from './problem.ts';
import type { Project } from './project.ts';
import { problem, repeatedIds, unknownId } from './reference-checks.ts';

/** What the satellites of a project, and the terminals that name them, say against each other. */
export function findSatelliteProblems({ satellites, terminals }: Project): Problem[] {
  const systems = satellites?.systems ?? [];
  const known = satellites?.terminals ?? [];
  const named = 'a satellite terminal';
  return [
    ...repeatedIds(systems, ['satellites', 'systems']),
    ...repeatedIds(known, ['satellites', 'terminals']),
    ...systems.flatMap(({ orbit, terminalIds, year, replacedYear }, s) => [
      ...(replacedYear !== undefined && replacedYear <= year
        ? [problem(['satellites', 'systems', s, 'replacedYear'], replacedYear, `after ${year}`)]
        : []),
      ...terminalIds.flatMap((id, t) =>
        unknownId(id, known, named, ['satellites', 'systems', s, 'terminalIds', t]),
      ),
      ...(orbit.type === 'walker' ? orbit.shells : []).flatMap(
        ({ planes, satellitesPerPlane, phasing }, shell) => {
          const total = planes * satellitesPerPlane;
          if (phasing < total) return [];
          const path = ['satellites', 'systems', s, 'orbit', 'shells', shell, 'phasing'];
          return [problem(path, phasing, `less than ${total}, the shell's satellites`)];
        },
      ),
    ]),
    ...terminals.flatMap(({ satelliteTerminalIds }, t) =>
      (satelliteTerminalIds ?? []).flatMap((id, i) =>
        unknownId(id, known, named, ['terminals', t, 'satelliteTerminalIds', i]),
      ),
    ),
  ];
}

/** What a site's satellite backhaul says against the plan's satellites. */
export function findBackhaulProblems(
  { satelliteBackhaul }: Pick<Site, 'satelliteBackhaul'>,
  { satellites }: Pick<Project, 'satellites'>,
  path: ProblemPath,
): Problem[] {
  if (!satelliteBackhaul) return [];
  const place = [...path, 'satelliteBackhaul'];
  const { systemId, satelliteTerminalId } = satelliteBackhaul;
  const systems = satellites?.systems ?? [];
  const system = systems.find(({ id }) => id === systemId);
  if (!system) {
    return unknownId(systemId, systems, 'a satellite system', [...place, 'systemId']);
  }
  if (system.terminalIds.includes(satelliteTerminalId)) return [];
  const expected = `a terminal of ${systemId}: ${choicesText(system.terminalIds)}`;
  return [problem([...place, 'satelliteTerminalId'], satelliteTerminalId, expected)];
}

/** Ships whose terminal or lane is missing, or whose track goes back in time. */
export function findFleetProblems({ fleets, terminals, assets }: Project): Problem[] {
  const lanes = assets.filter(({ kind }) => kind === 'lane' || kind === 'route');
  return [
    ...repeatedIds(fleets ?? [], ['fleets']),
    ...(fleets ?? []).flatMap(({ ships }, f) => [
      ...repeatedIds(ships, ['fleets', f, 'ships']),
      ...ships.flatMap(({ terminalId, voyage }, s) => {
        const path = ['fleets', f, 'ships', s];
        return [
          ...unknownId(terminalId, terminals, 'a terminal', [...path, 'terminalId']),
          ...(voyage.type === 'lane'
            ? unknownId(voyage.assetId, lanes, 'a lane or route', [...path, 'voyage', 'assetId'])
            : []),
          ...backwards(voyage, [...path, 'voyage', 'points']),
        ];
      }),
    ]),
  ];
}

function backwards(voyage: Ship['voyage'], path: ProblemPath): Problem[] {
  if (voyage.type !== 'track') return [];
  const at = voyage.points.findIndex(([timeS], p) => p > 0 && timeS <= voyage.points[p - 1][0]);
  if (at < 0) return [];
  const before = voyage.points[at - 1][0];
  return [problem([...path, at, 0], voyage.points[at][0], `more than ${before}, as time goes on`)];
}
