import { availableParallelism } from 'node:os';
import { CoverageEngine } from '../../compute/coverage-engine.ts';
import { makeReport } from '../../compute/report/make-report.ts';
import { reportFormats } from '../../compute/report-formats.ts';
import type { Project } from '../../planning/project.ts';
import { packHash } from '../../report/pack/pack-json.ts';
import type { ReportPack } from '../../report/pack/report-pack.ts';
import { elevationHashes } from '../elevation-hashes.ts';
import { readElevation } from '../elevation-input.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { folderFanCache } from '../folder-fan-cache.ts';
import type { Command } from '../main.ts';
import { startNodePool } from '../node-pool.ts';
import { parseOptions } from '../parse-options.ts';
import { chosenCellSize, terminalsAsked } from '../project-choice.ts';
import { openProject, readProject } from '../project-input.ts';
import { previousPlan } from '../report/previous-plan.ts';
import { writeReport } from '../report/write-report.ts';
import { readShippedRegion } from '../shipped-data.ts';
import { stepsBar } from '../steps-bar.ts';
import { wholeNumber } from '../whole-number.ts';

const usage = `offing report [PROJECT] [options]: a coverage report for reviewers, which can be recomputed

PROJECT is a project file, or - for standard input; left out, the embedded Jiangsu plan.

  --scenario ID     the scenario reported on; the first when left out
  --compare ID      a scenario compared with it; may be repeated
  --previous FILE   the plan as it was before: a project file, or an earlier report
  --previous-scenario ID
                    its scenario; of the same id, or its first, when left out
  --cell-size M     of figures: 512, 256, 128, 64 or 32 metres; the project's own when left out
  --terminal ID     also a terminal that no goal names, or all of them; may be repeated
  --date YYYY-MM-DD day that the report is of; today when left out
  --lang LIST       zh, en or both; both when left out
  --format LIST     names with commas between, of html, pdf, csv, xlsx, json; all when left out
  --workers N       threads, 1 to 64; one per core when left out
  --cache DIR       where path loss is kept between runs; the user's cache folder when left out
  --no-cache        keep none and use none
  --dem FILE        elevations, HGT or GeoTIFF, in place of the built-in hills; may be repeated
  --out DIR         where files are written; report when left out
  --json            print names and SHA-256 of the files as JSON

offing verify DIR computes every figure again.
`;

/** Cell size of maps in metres: finer ones would make a page too large to send. */
const mapCellSizeM = 512;

export const reportCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) {
      throw wrongUsage(`report: ${positionals[1]}: one PROJECT expected`);
    }
    const workers = wholeNumber('--workers', values.workers, 1, 64) ?? availableParallelism();
    const cellSizeM = chosenCellSize(values['cell-size']);
    const languages = languagesAsked(values.lang);
    const formats = formatsAsked(values.format);
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    if (!isDay(date)) throw wrongUsage(`--date: ${date}: expected a day such as 2026-11-26`);
    const project = readProject(positionals[0]);
    const scenarioIds = scenariosAsked(project, values.scenario, values.compare ?? []);
    const previous = previousPlan(values.previous, values['previous-scenario'], scenarioIds[0]);
    const terminalIds = terminalsAsked(values.terminal ?? [], project);

    const bar = stepsBar('computing', !values.json && process.stderr.isTTY);
    const pool = startNodePool(workers);
    try {
      const region = readShippedRegion();
      const dem = values.dem ?? [];
      const elevation = await readElevation(dem, region.scope);
      const engine = new CoverageEngine(pool, region, true, folderFanCache(values));
      if (previous) await openProject(engine, previous.project, elevation, values.previous);
      await openProject(engine, project, elevation, positionals[0]);
      const pack = await makeReport(engine, {
        project,
        previous,
        request: {
          scenarioIds,
          cellSizeM: cellSizeM ?? project.cellSizeM,
          mapCellSizeM,
          terminalIds,
          date,
        },
        region,
        elevation,
        elevations: elevationHashes(dem),
        onProgress: bar.show,
      });
      bar.end();
      pool.stop();
      const folder = values.out ?? 'report';
      const manifest = await writeReport(folder, pack, { languages, formats });
      process.stdout.write(
        values.json ? `${JSON.stringify(manifest)}\n` : summaryOf(pack, folder, manifest.files),
      );
    } finally {
      bar.end();
      pool.stop();
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('report', args, {
    scenario: { type: 'string' },
    compare: { type: 'string', multiple: true },
    previous: { type: 'string' },
    'previous-scenario': { type: 'string' },
    'cell-size': { type: 'string' },
    terminal: { type: 'string', multiple: true },
    date: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string' },
    workers: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    dem: { type: 'string', multiple: true },
    out: { type: 'string' },
    json: { type: 'boolean' },
  });
}

function scenariosAsked(
  project: Project,
  scenario: string | undefined,
  compare: readonly string[],
): string[] {
  const known = project.scenarios.map(({ id }) => id);
  const [first = known[0], ...others] = [scenario ?? known[0], ...compare];
  const ids = [first, ...others];
  ids.forEach((id, index) => {
    const option = index === 0 ? '--scenario' : '--compare';
    if (!known.includes(id)) {
      throw badInput(`${option}: ${id}: not in the project; expected one of ${known.join(', ')}`);
    }
    if (ids.indexOf(id) < index) throw wrongUsage(`--compare: ${id}: named twice`);
  });
  return ids;
}

function languagesAsked(text = 'both'): ('zh' | 'en')[] {
  if (text === 'both') return ['zh', 'en'];
  if (text === 'zh' || text === 'en') return [text];
  throw wrongUsage(`--lang: ${text}: expected zh, en or both`);
}

function formatsAsked(list: string | undefined) {
  if (list === undefined) return [...reportFormats];
  return [...new Set(list.split(','))].map((name) => {
    const format = reportFormats.find((known) => known === name);
    if (format) return format;
    throw wrongUsage(`--format: ${name}: expected names among ${reportFormats.join(', ')}`);
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function summaryOf(
  pack: ReportPack,
  folder: string,
  files: readonly { readonly name: string; readonly bytes: number }[],
): string {
  const tables = files.filter(({ name }) => name.endsWith('.csv')).length;
  const lines = files
    .filter(({ name }) => !name.endsWith('.csv'))
    .map(({ name, bytes }) => `  ${name.padEnd(24)}${(bytes / 1024).toFixed(0).padStart(8)} kB`);
  if (tables > 0) lines.push(`  ${tables} tables as CSV`);
  const goals = pack.results[0].years.flatMap((year) => year.goals);
  const met = goals.filter((goal) => goal.met).length;
  return `${folder}: ${met} of ${goals.length} goals met\n${lines.join('\n')}\nSHA-256 of the pack: ${packHash(pack)}\n`;
}
