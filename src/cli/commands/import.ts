import { readFileSync, writeFileSync } from 'node:fs';
import { readSiteTable } from '../../compute/site-table/read-site-table.ts';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import type { Project } from '../../planning/project.ts';
import { projectText } from '../../planning/scenarios/project-text.ts';
import { applySiteImport } from '../../planning/site-import/apply-site-import.ts';
import { knownPlaces } from '../../planning/site-import/known-places.ts';
import { planSiteImport } from '../../planning/site-import/plan-site-import.ts';
import type {
  ImportProblem,
  SiteImport,
  SiteImportOptions,
} from '../../planning/site-import/site-import.ts';
import { badInput, wrongUsage } from '../failure.ts';
import type { Command } from '../main.ts';
import { parseOptions } from '../parse-options.ts';
import { chosenId } from '../project-choice.ts';
import { readProject } from '../project-input.ts';
import { readShippedRegion } from '../shipped-data.ts';

const usage = `offing import FILE… [options]: reads site lists into a scenario

FILE is CSV, XLSX, KML, KMZ, GeoJSON or an Offing project, told apart by its content.
Tells by line what is wrong, doubtful or filled in. Without --out nothing is written.
A list with errors is not taken, unless --leave-out-bad leaves out the sites that have them.

  --project FILE        a project file, or - for standard input; the embedded plan when left out
  --scenario ID         a scenario of the project; the first when left out
  --on-duplicate WHAT   replace, skip or rename sites whose id is there; replace when left out
  --swap                longitude and latitude are the other way round
  --gcj02               positions refer to GCJ-02; they are taken back to WGS 84
  --power UNIT          of the power column, W or dBm; by header and values when left out
  --leave-out-bad       take the list without the sites that have errors
  --out FILE            write the project with the sites there
  --json                print JSON instead of text
`;

export const importCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length === 0) throw wrongUsage('import: expected a FILE');
    const options = optionsOf(values);
    const region = readShippedRegion();
    let project = readProject(values.project);
    const scenarioId = chosenId('--scenario', values.scenario, project.scenarios);
    const reports: ImportReport[] = [];
    for (const file of positionals) {
      const table = await readTable(file);
      const planned = planSiteImport(table, {
        project,
        scenarioId,
        scope: region.scope,
        options,
        references: knownPlaces(project, region),
      });
      reports.push(reportOf(file, table, planned));
      if (planned.ready) project = applySiteImport(project, scenarioId, planned);
    }
    // sites that are left as they are on request are no fault
    const failed = reports.filter(
      ({ ready, counts }) => !ready && (counts.errors > 0 || counts.skippedSites === 0),
    );
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ project: project.id, scenario: scenarioId, files: reports })}\n`
        : reports.map(reportText).join('\n'),
    );
    if (failed.length > 0) throw badInput(failureOf(failed[0]));
    if (values.out !== undefined) writeProject(values.out, project);
  },
};

function parse(args: readonly string[]) {
  return parseOptions('import', args, {
    project: { type: 'string' },
    scenario: { type: 'string' },
    'on-duplicate': { type: 'string' },
    swap: { type: 'boolean' },
    gcj02: { type: 'boolean' },
    power: { type: 'string' },
    'leave-out-bad': { type: 'boolean' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  });
}

function optionsOf(values: ReturnType<typeof parse>['values']): SiteImportOptions {
  const onDuplicate = oneOf('--on-duplicate', values['on-duplicate'], [
    'replace',
    'skip',
    'rename',
  ]);
  const powerUnit = oneOf('--power', values.power, ['W', 'dBm']);
  return {
    swapped: values.swap ?? false,
    datum: values.gcj02 ? 'gcj02' : 'wgs84',
    leaveOutBad: values['leave-out-bad'] ?? false,
    ...(onDuplicate ? { onDuplicate } : {}),
    ...(powerUnit ? { powerUnit } : {}),
  };
}

function oneOf<const T extends string>(
  option: string,
  text: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice) return choice;
  throw wrongUsage(`${option}: ${text}: expected one of ${choices.join(', ')}`);
}

async function readTable(file: string): Promise<SiteTable> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw badInput(`${file}: ${(error as Error).message}`);
  }
  const check = await readSiteTable(bytes, file);
  if (!check.valid) throw badInput(check.reason.en);
  return check.table;
}

interface ImportReport extends Pick<SiteImport, 'ready' | 'counts' | 'problems' | 'proposals'> {
  readonly file: string;
  readonly kind: SiteTable['kind'];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly unusedColumns: readonly string[];
  readonly rows: SiteImport['rows'];
}

function reportOf(file: string, table: SiteTable, planned: SiteImport): ImportReport {
  const { columns: _columns, rows: _rows, ...source } = table;
  const { ready, counts, problems, proposals, unusedColumns, rows } = planned;
  return { file, ...source, ready, counts, problems, proposals, unusedColumns, rows };
}

function reportText(report: ImportReport): string {
  const { file, kind, encoding, sheet, counts, problems, proposals, unusedColumns } = report;
  const lines = [
    `${[`${file}: ${kind}`, encoding, sheet].filter(Boolean).join(', ')}, ${counts.rows} rows`,
    `  ${counts.sites} sites (${counts.newSites} new, ${counts.replacedSites} replaced, ${counts.renamedSites} renamed), ${counts.sectors} sectors, ${counts.cells} cells`,
    `  ${counts.skippedSites} sites skipped, ${counts.badSites} sites and ${counts.badRows} rows with errors`,
    ...problems.map((problem) => `  ${problem.severity}: ${problemText(problem)}`),
    ...proposals.map(({ kind: about, applied, options, reason }) => {
      const [value] = Object.values(options);
      return `  ${applied ? 'taken' : 'proposed'}: ${about} ${value}: ${reason.en}`;
    }),
  ];
  if (unusedColumns.length > 0) lines.push(`  not used: ${unusedColumns.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function problemText({ line, column, value, message }: ImportProblem): string {
  const place = [line > 0 ? `line ${line}` : null, column, value].filter(Boolean).join(', ');
  return place === '' ? message.en : `${place}: ${message.en}`;
}

function failureOf({ file, problems, counts }: ImportReport): string {
  const first = problems.find(({ severity }) => severity === 'error');
  if (!first) return `${file}: no site to take`;
  const more = counts.errors > 1 ? ` (and ${counts.errors - 1} more)` : '';
  return `${file}: ${problemText(first)}${more}`;
}

function writeProject(file: string, project: Project): void {
  try {
    writeFileSync(file, projectText(project));
  } catch (error) {
    throw badInput(`--out: ${file}: ${(error as Error).message}`);
  }
}
