import { writeFileSync } from 'node:fs';
import type { FileEncoding } from '../../compute/encode-text.ts';
import { exportShapes, shapeFileFormats } from '../../compute/export-shapes.ts';
import { exportSites, siteFileFormats } from '../../compute/export-sites.ts';
import { scenarioOf } from '../../compute/scenario-of.ts';
import { UnwritableCharacters } from '../../network/site-list/unwritable-characters.ts';
import type { Project } from '../../planning/project.ts';
import { badInput, wrongUsage } from '../failure.ts';
import type { Command } from '../main.ts';
import { parseOptions } from '../parse-options.ts';
import { chosenId, chosenYear } from '../project-choice.ts';
import { readProject } from '../project-input.ts';

const usage = `offing export [PROJECT] --sites FORMAT|--shapes FORMAT --out FILE [options]: writes sites or shapes for other tools

PROJECT is a project file, or - for standard input; left out, the embedded Jiangsu plan.

  --sites FORMAT    sites with sectors and cells: ${siteFileFormats.join(', ')}
  --shapes FORMAT   zones and assets drawn in the project: ${shapeFileFormats.join(', ')}
  --out FILE        where to; - for standard output
  --language ID     of headers and names on the map: zh or en; zh when left out
  --scenario ID     whose sites; the first scenario when left out
  --year YEAR       only sites in service at its end; all when left out
  --encoding ID     of CSV: utf-8 (with a byte-order mark) or gbk; utf-8 when left out
`;

const languages = ['zh', 'en'] as const;

const encodings: Readonly<Record<string, FileEncoding>> = {
  'utf-8': 'utf-8-with-mark',
  gbk: 'gbk',
};

export const exportCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) throw wrongUsage(`export: ${positionals[1]}: one PROJECT expected`);
    const { sites, shapes, out } = values;
    if ((sites === undefined) === (shapes === undefined)) {
      throw wrongUsage('export: expected either --sites FORMAT or --shapes FORMAT');
    }
    if (out === undefined) throw wrongUsage('export: expected --out FILE to write to');
    const write = sites === undefined ? shapesWriter(shapes, values) : sitesWriter(sites, values);
    const project = readProject(positionals[0]);
    try {
      writeFileSync(out === '-' ? 1 : out, await write(project));
    } catch (error) {
      if (error instanceof UnwritableCharacters) {
        throw badInput(`--out: ${out}: ${error.message}; ${adviceFor(error)}`);
      }
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw badInput(`--out: ${out}: ${error.message}`);
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('export', args, {
    sites: { type: 'string' },
    shapes: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    scenario: { type: 'string' },
    year: { type: 'string' },
    encoding: { type: 'string' },
  });
}

type Options = ReturnType<typeof parse>['values'];
type Writer = (project: Project) => Uint8Array | Promise<Uint8Array>;

function sitesWriter(name: string | undefined, options: Options): Writer {
  const format = oneOf('--sites', name, siteFileFormats);
  const language = oneOf('--language', options.language ?? 'zh', languages);
  if (options.encoding !== undefined && format !== 'csv') {
    throw wrongUsage('--encoding: goes with --sites csv');
  }
  const encoding = oneOf('--encoding', options.encoding ?? 'utf-8', Object.keys(encodings));
  return (project) => {
    const scenario = scenarioOf(
      project,
      chosenId('--scenario', options.scenario, project.scenarios),
    );
    const year = chosenYear(options.year, project);
    return exportSites(
      {
        sites: scenario.sites.filter((site) => year === undefined || site.year <= year),
        sectors: scenario.sectors,
        carriers: project.carriers,
      },
      { format, language, encoding: encodings[encoding], title: scenario.name[language] },
    );
  };
}

function shapesWriter(name: string | undefined, options: Options): Writer {
  const format = oneOf('--shapes', name, shapeFileFormats);
  const language = oneOf('--language', options.language ?? 'zh', languages);
  for (const option of ['scenario', 'year', 'encoding'] as const) {
    if (options[option] !== undefined) throw wrongUsage(`--${option}: goes with --sites`);
  }
  return (project) => exportShapes(project, format, language);
}

function oneOf<T extends string>(option: string, text: string | undefined, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === text);
  if (found !== undefined) return found;
  throw wrongUsage(`${option}: ${text}: expected one of ${known.join(', ')}`);
}

function adviceFor({ target }: UnwritableCharacters): string {
  return target === 'GBK'
    ? 'expected --encoding utf-8 or names without them'
    : 'expected names without them';
}
