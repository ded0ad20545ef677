import { readSiteTable } from '../../../src/compute/site-table/read-site-table.ts';
import type { SiteTable } from '../../../src/network/site-list/site-table.ts';
import { planSiteImport } from '../../../src/planning/site-import/plan-site-import.ts';
import type {
  SiteImport,
  SiteImportOptions,
  SiteImportRequest,
} from '../../../src/planning/site-import/site-import.ts';
import { smallProject } from '../small-project.ts';

export const scope = { west: 118.5, south: 30.8, east: 123.5, north: 36 };

/** The table of a file that must be one. */
export async function tableOf(content: string | Uint8Array, fileName: string): Promise<SiteTable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const check = await readSiteTable(bytes, fileName);
  if (!check.valid) throw new Error(check.reason.en);
  return check.table;
}

/** Plans the import of a CSV text, given line by line, into a project without sites. */
export async function csvImport(
  lines: readonly string[],
  options: SiteImportOptions = {},
  request: Partial<SiteImportRequest> = {},
): Promise<SiteImport> {
  const table = await tableOf(lines.join('\n'), 'list.csv');
  const project = emptyProject();
  const scenarioId = project.scenarios[0].id;
  return planSiteImport(table, { project, scenarioId, scope, options, ...request });
}

/** A project of two carriers and one scenario without sites. */
export function emptyProject() {
  const project = smallProject();
  const n28 = project.carriers[0];
  return {
    ...project,
    carriers: [
      n28,
      {
        ...n28,
        id: 'n1',
        name: { zh: '2.1 吉', en: '2.1 GHz' },
        nrBand: 'n1',
        downlinkMhz: 2130,
        uplinkMhz: 1940,
        bandwidthMhz: 20,
        resourceBlocks: 106,
        powerW: 80,
      },
    ],
    scenarios: [{ ...project.scenarios[0], sites: [], sectors: [] }],
  };
}

/** The English sentences of an import's problems of one severity, with their lines. */
export function told(siteImport: SiteImport, severity: string): string[] {
  return siteImport.problems
    .filter((problem) => problem.severity === severity)
    .map(({ line, column, value, message }) =>
      [line, column, value, message.en].filter((part) => part !== undefined).join(' | '),
    );
}
