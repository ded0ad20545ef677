import { availableParallelism } from 'node:os';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import type { Project } from '../../planning/project.ts';
import { readAsker } from '../budget/asker-options.ts';
import { budgetJson } from '../budget/budget-json.ts';
import { budgetTables } from '../budget/budget-tables.ts';
import { readCell } from '../budget/cell-option.ts';
import { readPoint } from '../budget/point-option.ts';
import { readElevation } from '../elevation-input.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { folderFanCache } from '../folder-fan-cache.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { openProject, readProject } from '../project-input.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { wholeNumber } from '../whole-number.ts';

const usage = `offing budget --point LON,LAT [options]: the full budget of one link, both ways

Every line with its formula and source, the cells that disturb, the limits of attaching, what limits
the link and what would help.

  --project FILE    a project file, or - for standard input; the embedded Jiangsu plan when left out
  --point LON,LAT   the place, in degrees
  --cell CELL       SECTOR/CARRIER or SECTOR:CARRIER, or a SECTOR that is on one carrier alone;
                    the best server at the place when left out
  --terminal ID     a terminal of the project; the service's when left out
  --service ID      a service of the terminal; its easiest when left out
  --year YEAR       at the end of this year; the project's last when left out
  --scenario ID     a scenario of the project; the first when left out
  --dem FILE        elevations, HGT or GeoTIFF, in place of the built-in hills; may be repeated
  --cache DIR       where path loss is kept, for projects whose uplink noise is worked out
  --no-cache        keep none and use none
  --json            print JSON instead of tables

docs/link-inspector.md explains the lines.
`;

export const budgetCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 0) throw wrongUsage(`budget: ${positionals[0]}: no argument expected`);
    const region = readShippedRegion();
    const place = readPoint(values.point, region.scope);
    const project = readProject(values.project);
    const scenario = scenarioOf(project, values.scenario);
    const cell = values.cell === undefined ? null : readCell(values.cell, scenario);
    const { terminal, service } = readAsker(project, values.terminal, values.service);
    const year = yearOf(project, values.year);
    const cache = folderFanCache(values);
    const elevation = await readElevation(values.dem ?? [], region.scope);
    // one path is work for one thread; fans are for all
    const pool = startNodePool(project.uplinkNoise === 'workedOut' ? availableParallelism() : 1);
    try {
      const engine = new CoverageEngine(pool, region, true, cache);
      await openProject(engine, project, elevation, values.project);
      const inspection = await inspected(engine, {
        project,
        scenarioId: scenario.id,
        terminalId: terminal.id,
        serviceId: service.id,
        year,
        place,
        cell,
      });
      const notes = notesOf(inspection, project);
      const text = values.json
        ? `${JSON.stringify(budgetJson(inspection, notes))}\n`
        : budgetTables(inspection, notes);
      process.stdout.write(text);
    } finally {
      pool.stop();
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('budget', args, {
    project: { type: 'string' },
    point: { type: 'string' },
    cell: { type: 'string' },
    terminal: { type: 'string' },
    service: { type: 'string' },
    year: { type: 'string' },
    scenario: { type: 'string' },
    dem: { type: 'string', multiple: true },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    json: { type: 'boolean' },
  });
}

function scenarioOf({ scenarios }: Project, id = scenarios[0].id) {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (scenario) return scenario;
  const known = scenarios.map((candidate) => candidate.id).join(', ');
  throw badInput(`--scenario: ${id}: not in the project; expected one of ${known}`);
}

function yearOf({ years }: Project, text: string | undefined): number {
  const year = wholeNumber('--year', text, 1, 9999) ?? Math.max(...years);
  if (years.includes(year)) return year;
  throw badInput(`--year: ${year}: expected one of ${years.join(', ')}`);
}

/** The inspection; what the engine refuses is bad input. */
async function inspected(
  engine: CoverageEngine,
  asked: Parameters<CoverageEngine['inspectLink']>[0],
): Promise<LinkInspection> {
  try {
    return await engine.inspectLink(asked);
  } catch (error) {
    if (error instanceof Error && error.name === 'RangeError') throw badInput(error.message);
    throw error;
  }
}

/** What the reader must know before the figures. */
function notesOf({ onLand, path }: LinkInspection, { illustrative }: Project): string[] {
  return [
    ...(illustrative ? ['illustrative: sites and figures are made up'] : []),
    ...(onLand ? ['the place lies on land, where the map shows nothing'] : []),
    ...(path.ground === 'illustrative' ? ['hills and plain are illustrative'] : []),
  ];
}
