import type { Region } from '../../geo/region.ts';
import type { Name } from '../../network/name.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import type { Service } from '../../planning/service.ts';
import type { YearResult } from '../../planning/simulation-result.ts';
import type { ReportPack } from '../pack/report-pack.ts';
import { both } from './names/both.ts';

/** A pack with what every chapter asks of it. */
export interface ReportFacts {
  readonly pack: ReportPack;
  readonly region: Region;
  readonly project: Project;
  /** The scenario reported on, and its figures. */
  readonly scenario: Scenario;
  readonly result: ReportPack['results'][number];
  /** In the order of time. */
  readonly years: readonly YearResult[];
  readonly last: YearResult;
  /** Services with figures, in the project's order. */
  readonly services: readonly Service[];
  /** Path of the scenario's figures at the end of a year. */
  yearPath(year: number): string;
  /** Path of the scenario among the inputs. */
  readonly scenarioPath: string;
}

/** @throws when the pack has no scenario or no figures of it. */
export function reportFacts(pack: ReportPack, region: Region): ReportFacts {
  const { project } = pack.inputs;
  const [scenarioId] = pack.request.scenarioIds;
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  const result = pack.results.find((each) => each.scenario === scenarioId);
  if (!scenario || !result || result.years.length === 0) {
    throw new Error(`report pack: no figures of the scenario ${scenarioId ?? '(none named)'}`);
  }
  const years = [...result.years].sort((a, b) => a.year - b.year);
  const last = years[years.length - 1];
  const known = new Set(last.zones.flatMap(({ services }) => Object.keys(services)));
  return {
    pack,
    region,
    project,
    scenario,
    result,
    years,
    last,
    services: project.services.filter(({ id }) => known.has(id)),
    yearPath: (year) => `results/${result.scenario}/years/${year}`,
    scenarioPath: `inputs/project/scenarios/${scenario.id}`,
  };
}

/** What something of a list is called; its id where the list lacks it. */
export function nameIn(
  list: readonly { readonly id: string; readonly name: Name }[],
  id: string,
): Name {
  return list.find((each) => each.id === id)?.name ?? both(id);
}
