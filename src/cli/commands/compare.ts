import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import { type Side, simulateSides } from '../../compute/simulate-sides.ts';
import type { Comparison } from '../../planning/comparison/comparison.ts';
import { canonicalJson } from '../../planning/content-hash.ts';
import type { Project } from '../../planning/project.ts';
import { comparisonFiles } from '../comparison-files.ts';
import { comparisonTables } from '../comparison-tables.ts';
import { readElevation } from '../elevation-input.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { folderFanCache } from '../folder-fan-cache.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { chosenCellSize, chosenId, chosenYear, terminalsAsked } from '../project-choice.ts';
import { openProject, readProject } from '../project-input.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { stepsBar } from '../steps-bar.ts';
import { wholeNumber } from '../whole-number.ts';

const usage = `offing compare [PROJECT] [OTHER] --with ID [options]: puts the same questions to several scenarios

PROJECT is a project file, or - for standard input; left out, the embedded Jiangsu plan.
OTHER is a second project file, when the scenarios to compare with are another project's.

  --scenario ID     what the others are measured against; PROJECT's first scenario when left out
  --with ID         a scenario to compare with it, of OTHER when there is one; may be repeated;
                    OTHER's first scenario when left out
  --year YEAR       only the end of this year; all years of both projects when left out
  --cell-size M     512, 256, 128, 64 or 32 metres; PROJECT's own when left out
  --workers N       threads, 1 to 64; one per core when left out
  --cache DIR       where path loss is kept between runs; the user's cache folder when left out
  --no-cache        keep none and use none
  --dem FILE        elevations, HGT or GeoTIFF, in place of the built-in hills; may be repeated
  --terminal ID     also a terminal that no goal names, or all of them; may be repeated
  --out DIR         also write comparison.json, assumptions.csv, goals.csv, zones.csv, assets.csv
                    and costs.csv there
  --json            print JSON instead of tables
`;

export const compareCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 2) {
      throw wrongUsage(`compare: ${positionals[2]}: two project files expected at most`);
    }
    if (positionals[0] === '-' && positionals[1] === '-') {
      throw wrongUsage('compare: -: standard input can be read once; expected a file beside it');
    }
    const workers = wholeNumber('--workers', values.workers, 1, 64) ?? availableParallelism();
    const cellSizeM = chosenCellSize(values['cell-size']);
    const project = readProject(positionals[0]);
    const other = otherProject(project, positionals[1]);
    const fileOf = new Map([
      [other, positionals[1]],
      [project, positionals[0]],
    ]);
    const sides = chosenSides(project, other, values);
    const year = chosenYear(values.year, {
      years: [...new Set([...project.years, ...other.years])],
    });
    const terminalIds = terminalsAsked(values.terminal ?? [], {
      services: [...project.services, ...other.services],
    });

    const bar = stepsBar('simulating', !values.json && process.stderr.isTTY);
    const pool = startNodePool(workers);
    try {
      const cache = folderFanCache(values);
      const region = readShippedRegion();
      const elevation = await readElevation(values.dem ?? [], region.scope);
      const engine = new CoverageEngine(pool, region, true, cache);
      const engineOf = async (opened: Project) => {
        await openProject(engine, opened, elevation, fileOf.get(opened));
        return engine;
      };
      const { comparison } = await simulateSides(engineOf, sides, {
        terminalIds,
        onProgress: bar.show,
        ...(year === undefined ? {} : { years: [year] }),
        ...(cellSizeM === undefined ? {} : { cellSizeM }),
      });
      bar.end();
      if (values.out !== undefined) write(values.out, comparison);
      const text = values.json
        ? `${JSON.stringify(comparison)}\n`
        : comparisonTables(comparison, sides, process.stdout.isTTY && !process.env.NO_COLOR);
      process.stdout.write(text);
    } finally {
      bar.end();
      pool.stop();
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('compare', args, {
    scenario: { type: 'string' },
    with: { type: 'string', multiple: true },
    year: { type: 'string' },
    'cell-size': { type: 'string' },
    workers: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    dem: { type: 'string', multiple: true },
    terminal: { type: 'string', multiple: true },
    out: { type: 'string' },
    json: { type: 'boolean' },
  });
}

/** The scenarios that are named, the one that the others are measured against first. @throws CommandFailure */
function chosenSides(
  project: Project,
  other: Project,
  options: { readonly scenario?: string | undefined; readonly with?: string[] | undefined },
): Side[] {
  const scenarioId = chosenId('--scenario', options.scenario, project.scenarios);
  const isOneProject = other === project;
  if (options.with === undefined && isOneProject) {
    const others = project.scenarios.map(({ id }) => id).filter((id) => id !== scenarioId);
    const expected =
      others.length > 0
        ? `expected --with and one of ${others.join(', ')}`
        : `it is the only one of ${project.id}; expected a second project file`;
    throw badInput(`compare: ${scenarioId}: nothing to compare it with; ${expected}`);
  }
  const ids = (options.with ?? [undefined]).map((id) => chosenId('--with', id, other.scenarios));
  const twice = ids.find(
    (id, index) => ids.indexOf(id) < index || (isOneProject && id === scenarioId),
  );
  if (twice !== undefined) {
    throw badInput(`--with: ${twice}: named twice; expected scenarios that differ`);
  }
  return [{ project, scenarioId }, ...ids.map((id) => ({ project: other, scenarioId: id }))];
}

/** The second project; the first itself when it is the same to the letter or left out. */
function otherProject(project: Project, file: string | undefined): Project {
  if (file === undefined) return project;
  const other = readProject(file);
  return canonicalJson(other) === canonicalJson(project) ? project : other;
}

function write(folder: string, comparison: Comparison): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(comparisonFiles(comparison))) {
      writeFileSync(join(folder, name), text);
    }
  } catch (error) {
    throw badInput(`--out: ${folder}: ${(error as Error).message}`);
  }
}
