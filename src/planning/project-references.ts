import type { Antenna } from '../network/antenna.ts';
import type { Carrier } from '../network/carrier.ts';
import { findAntennaProblem } from '../network/find-antenna-problem.ts';
import { carrierProblems } from '../radio/nr/carrier-problems.ts';
import { coverageModels } from '../radio/propagation/model-facts.ts';
import type { ValidityRange } from '../radio/propagation/propagation-model.ts';
import { choicesText, type Problem, type ProblemPath } from './problem.ts';
import type { Project, Scenario } from './project.ts';
import { problem, repeatedIds, unknownId } from './reference-checks.ts';
import { findOpenRings } from './ring-closure.ts';
import {
  findBackhaulProblems,
  findFleetProblems,
  findSatelliteProblems,
} from './satellite-references.ts';
import { siteYears } from './site-years.ts';
import type { AssetKind } from './zone.ts';

/** What the schema cannot see: ids used twice or not at all, and orders that do not ascend. */
export function findReferenceProblems(project: Project): Problem[] {
  return [
    ...descendingYears(project.years),
    ...unpredictedTime(project),
    ...repeatedIds(project.carriers, ['carriers']),
    ...project.carriers.flatMap((carrier, c) => [
      ...carrierRefusals(carrier, ['carriers', c]),
      ...unknownAntenna(carrier.antennaId, project, ['carriers', c, 'antennaId']),
    ]),
    ...repeatedIds(project.antennas ?? [], ['antennas']),
    ...(project.antennas ?? []).flatMap((antenna, a) => antennaRefusal(antenna, ['antennas', a])),
    ...repeatedIds(project.terminals, ['terminals']),
    ...project.terminals.flatMap((terminal, t) =>
      unorderedGainSteps(terminal.gainSteps, ['terminals', t, 'gainSteps']),
    ),
    ...serviceProblems(project),
    ...repeatedIds(project.zones, ['zones']),
    ...findOpenRings(project.zones, ['zones']),
    ...repeatedIds(project.assets, ['assets']),
    ...findOpenRings(project.assets, ['assets']),
    ...project.assets.flatMap(({ kind, inhabited }, a) =>
      notOfIslands(kind, inhabited, ['assets', a, 'inhabited']),
    ),
    ...findSatelliteProblems(project),
    ...findFleetProblems(project),
    ...goalProblems(project),
    ...repeatedIds(project.scenarios, ['scenarios']),
    ...project.scenarios.flatMap((scenario, s) =>
      scenarioProblems(scenario, project, ['scenarios', s]),
    ),
  ];
}

/** What the standard does not allow: bands, widths, resource blocks, patterns, preambles. */
function carrierRefusals(carrier: Carrier, path: ProblemPath): Problem[] {
  return carrierProblems({ ...carrier, tdd: carrier.tdd ?? null })
    .filter(({ severity }) => severity === 'refusal')
    .map(({ field, value, expected }) =>
      problem([...path, ...field.split('.')], value ?? undefined, expected),
    );
}

function unknownAntenna(id: string | undefined, { antennas }: Project, path: ProblemPath) {
  return id === undefined ? [] : unknownId(id, antennas ?? [], 'an antenna of the library', path);
}

/** What the parts of an antenna say against each other. */
function antennaRefusal(antenna: Antenna, path: ProblemPath): Problem[] {
  const refusal = findAntennaProblem(antenna);
  return refusal ? [{ ...refusal, path: [...path, ...refusal.path] }] : [];
}

/** A share of time that a model does not predict would be a label without a figure. */
function unpredictedTime({ propagation }: Project): Problem[] {
  const { modelId } = propagation;
  const ranges: readonly ValidityRange[] = coverageModels[modelId].validity;
  const range = ranges.find(({ quantity }) => quantity === 'timePercent');
  if (!range) return [];
  const { from, to } = range;
  const expected =
    from === to
      ? `${from}, all that ${modelId} predicts`
      : `${from} to ${to}, what ${modelId} predicts`;
  return (['timePercent', 'interferenceTimePercent'] as const).flatMap((name) => {
    const value = propagation[name];
    if (value === undefined || (value >= from && value <= to)) return [];
    return [problem(['propagation', name], value, expected)];
  });
}

/** The engine tells the services of one terminal apart by eight bits. */
const mostServicesPerTerminal = 8;

function serviceProblems({ services, terminals }: Project): Problem[] {
  return [
    ...repeatedIds(services, ['services']),
    ...terminals.flatMap(({ id }) => {
      const extra = services.filter(({ terminalId }) => terminalId === id)[mostServicesPerTerminal];
      const expected = `at most ${mostServicesPerTerminal} services of one terminal`;
      return extra ? [problem(['services', services.indexOf(extra)], extra.id, expected)] : [];
    }),
    ...services.flatMap(({ terminalId }, s) =>
      unknownId(terminalId, terminals, 'a terminal', ['services', s, 'terminalId']),
    ),
  ];
}

function goalProblems({ goals, zones, services, years, fleets }: Project): Problem[] {
  return [
    ...repeatedIds(goals, ['goals']),
    ...goals.flatMap(({ target, serviceId, year, eachPercent }, g) => [
      ...('zoneId' in target
        ? [
            ...unknownId(target.zoneId, zones, 'a zone', ['goals', g, 'target', 'zoneId']),
            ...(eachPercent === undefined
              ? []
              : [problem(['goals', g, 'eachPercent'], eachPercent, 'none for a goal of a zone')]),
          ]
        : 'fleetId' in target
          ? [
              ...unknownId(target.fleetId, fleets ?? [], 'a fleet', [
                'goals',
                g,
                'target',
                'fleetId',
              ]),
              ...(eachPercent === undefined
                ? []
                : [
                    problem(['goals', g, 'eachPercent'], eachPercent, 'none for a goal of a fleet'),
                  ]),
            ]
          : notOfIslands(target.assetKind, target.inhabited, ['goals', g, 'target', 'inhabited'])),
      ...unknownId(serviceId, services, 'a service', ['goals', g, 'serviceId']),
      ...(years.includes(year)
        ? []
        : [
            problem(
              ['goals', g, 'year'],
              year,
              `one of the project's years: ${choicesText(years)}`,
            ),
          ]),
    ]),
  ];
}

/** Whether people live there is told of islands alone. */
function notOfIslands(kind: AssetKind, inhabited: boolean | undefined, path: ProblemPath) {
  if (inhabited === undefined || kind === 'island') return [];
  return [problem(path, inhabited, `none for a ${kind}, only for an island`)];
}

function scenarioProblems(scenario: Scenario, project: Project, path: ProblemPath): Problem[] {
  const { basis, sites, sectors } = scenario;
  // many sectors refer to few sites: a set keeps large projects quick to check
  const siteIds = new Set(sites.map((site) => site.id));
  return [
    ...repeatedIds(basis?.origin?.sites ?? [], [...path, 'basis', 'origin', 'sites']),
    ...repeatedIds(basis?.origin?.sectors ?? [], [...path, 'basis', 'origin', 'sectors']),
    ...repeatedIds(sites, [...path, 'sites']),
    ...sites.flatMap((site, s) => [
      ...yearOutside(site.year, site.status, project.years, [...path, 'sites', s, 'year']),
      ...findBackhaulProblems(site, project, [...path, 'sites', s]),
    ]),
    ...repeatedIds(sectors, [...path, 'sectors']),
    ...sectors.flatMap(({ siteId, carrierIds, cells }, s) => [
      ...(siteIds.has(siteId)
        ? []
        : unknownId(siteId, sites, 'a site of this scenario', [...path, 'sectors', s, 'siteId'])),
      ...carrierIds.flatMap((carrierId, c) => {
        const place = [...path, 'sectors', s, 'carrierIds', c];
        if (carrierIds.indexOf(carrierId) < c)
          return [problem(place, carrierId, 'each carrier once')];
        return unknownId(carrierId, project.carriers, 'a carrier', place);
      }),
      ...Object.keys(cells ?? {})
        .filter((carrierId) => !carrierIds.includes(carrierId))
        .map((carrierId) =>
          problem(
            [...path, 'sectors', s, 'cells', carrierId],
            carrierId,
            `a carrier of this sector: ${choicesText(carrierIds)}`,
          ),
        ),
    ]),
  ];
}

function yearOutside(
  year: number,
  status: Scenario['sites'][number]['status'],
  years: readonly number[],
  path: ProblemPath,
): Problem[] {
  const { from, to } = siteYears(status, years);
  if (year >= from && year <= to) return [];
  // what already stands may be older than the plan
  const expected =
    status === 'existing'
      ? `a year up to ${to}, the project's last`
      : `a year from ${from} to ${to}, the project's years`;
  return [problem(path, year, expected)];
}

function descendingYears(years: readonly number[]): Problem[] {
  return years.flatMap((year, y) => {
    if (y === 0 || year > years[y - 1]) return [];
    return [problem(['years', y], year, `a year after ${years[y - 1]}, as years ascend`)];
  });
}

function unorderedGainSteps(
  steps: readonly { readonly fromMhz: number }[],
  path: ProblemPath,
): Problem[] {
  return steps.flatMap(({ fromMhz }, s) => {
    const place = [...path, s, 'fromMhz'];
    if (s === 0) return fromMhz === 0 ? [] : [problem(place, fromMhz, '0, as the first step')];
    const before = steps[s - 1].fromMhz;
    return fromMhz > before
      ? []
      : [problem(place, fromMhz, `more than ${before}, as steps ascend`)];
  });
}
