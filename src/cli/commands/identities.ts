import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { IdentityCell } from '../../planning/cell-identities/identity-cell.ts';
import { identityCells, overlapsOfCells } from '../../planning/cell-identities/identity-cells.ts';
import { planIdentities } from '../../planning/cell-identities/plan-identities.ts';
import { withIdentities } from '../../planning/cell-identities/with-identities.ts';
import type { Project } from '../../planning/project.ts';
import { projectText } from '../../planning/scenarios/project-text.ts';
import { readElevation } from '../elevation-input.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { type FanCacheOptions, folderFanCache } from '../folder-fan-cache.ts';
import { identityReport, identityTables } from '../identity-report.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { chosenId, chosenYear } from '../project-choice.ts';
import { openProject, readProject } from '../project-input.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { wholeNumber } from '../whole-number.ts';

const usage = `offing identities [PROJECT] [options]: plans and checks PCIs and PRACH root sequences

PROJECT is a project file, or - for standard input; left out, the embedded Jiangsu plan.
Cells that have no values get them; all others keep theirs. What is wrong is told.

  --check           change nothing, only tell what is wrong
  --replan          plan all cells anew but those that are locked
  --scenario ID     a scenario of the project; the first when left out
  --year YEAR       cells in service at its end; the last of the project's years when left out
  --terminal ID     for which overlaps are found; that of the first service when left out
  --workers N       threads, 1 to 64; one per core when left out
  --cache DIR       where path loss is kept between runs; the user's cache folder when left out
  --no-cache        keep none and use none
  --dem FILE        elevations, HGT or GeoTIFF, in place of the built-in hills; may be repeated
  --out FILE        also write the project with its identities there
  --json            print JSON instead of tables
`;

export const identitiesCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) {
      throw wrongUsage(`identities: ${positionals[1]}: one PROJECT expected`);
    }
    if (values.check && values.replan) throw wrongUsage('--replan: expected it without --check');
    const workers = wholeNumber('--workers', values.workers, 1, 64) ?? availableParallelism();
    const project = readProject(positionals[0]);
    const scenarioId = chosenId('--scenario', values.scenario, project.scenarios);
    const year = chosenYear(values.year, project) ?? project.years[project.years.length - 1];
    const terminalId =
      values.terminal === undefined
        ? project.services[0].terminalId
        : chosenId('--terminal', values.terminal, project.terminals);

    const question = { project, scenarioId, year, terminalId };
    const { cells, overlaps } = await survey(question, positionals[0], workers, values);
    const scope = values.check ? null : values.replan ? 'all' : 'missing';
    const planned = scope === null ? cells : plan(cells, overlaps, scope);
    if (values.out !== undefined) writeProject(values.out, question, planned);
    const report = identityReport({ ...question, scope, before: cells, cells: planned, overlaps });
    process.stdout.write(
      values.json ? `${JSON.stringify(report)}\n` : identityTables(report, project),
    );
  },
};

function parse(args: readonly string[]) {
  return parseOptions('identities', args, {
    check: { type: 'boolean' },
    replan: { type: 'boolean' },
    scenario: { type: 'string' },
    year: { type: 'string' },
    terminal: { type: 'string' },
    workers: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    dem: { type: 'string', multiple: true },
    out: { type: 'string' },
    json: { type: 'boolean' },
  });
}

interface Question {
  readonly project: Project;
  readonly scenarioId: string;
  readonly year: number;
  readonly terminalId: string;
}

/** The cells in question and where they overlap. */
async function survey(
  question: Question,
  file: string | undefined,
  workers: number,
  options: FanCacheOptions & { readonly dem?: readonly string[] | undefined },
): Promise<{ cells: IdentityCell[]; overlaps: CellOverlap[] }> {
  const { project, scenarioId, year } = question;
  const pool = startNodePool(workers);
  try {
    const region = readShippedRegion();
    const elevation = await readElevation(options.dem ?? [], region.scope);
    const engine = new CoverageEngine(pool, region, true, folderFanCache(options));
    await openProject(engine, project, elevation, file);
    const { overlaps } = await engine.survey(question);
    const scenario = project.scenarios.find(({ id }) => id === scenarioId);
    const cells = scenario ? identityCells(project, scenario, year) : [];
    return { cells, overlaps: overlapsOfCells(cells, overlaps, engine.cellNames) };
  } finally {
    pool.stop();
  }
}

function plan(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  scope: 'missing' | 'all',
): IdentityCell[] {
  const { assignments } = planIdentities(cells, overlaps, { scope });
  return cells.map((cell, index) => ({ ...cell, ...assignments[index] }));
}

function writeProject(
  file: string,
  { project, scenarioId }: Question,
  cells: readonly IdentityCell[],
): void {
  const changes = new Map(
    cells.flatMap(({ key, pci, prachRootIndex }) =>
      pci === null || prachRootIndex === null ? [] : [[key, { pci, prachRootIndex }] as const],
    ),
  );
  const changed = withIdentities(project, scenarioId, changes);
  try {
    writeFileSync(file, projectText(changed));
  } catch (error) {
    throw badInput(`--out: ${file}: ${(error as Error).message}`);
  }
}
