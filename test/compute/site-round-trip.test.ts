import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import {
  exportSites,
  type SiteFileOptions,
  siteFileFormats,
} from '../../src/compute/export-sites.ts';
import { readSiteTable } from '../../src/compute/site-table/read-site-table.ts';
import type { Project } from '../../src/planning/project.ts';
import { applySiteImport } from '../../src/planning/site-import/apply-site-import.ts';
import { planSiteImport } from '../../src/planning/site-import/plan-site-import.ts';
import { hardNetwork } from '../network/site-list/hard-network.ts';

vi.setConfig({ testTimeout: 60_000 });

const plan: Project = JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'));
const { scope } = JSON.parse(readFileSync('geodata/version.json', 'utf8'));
const { carriers } = plan;
const name = { zh: '方案', en: 'Scenario' };
const empty: Project = { ...plan, scenarios: [{ id: 'a', name, sites: [], sectors: [] }] };
const network = hardNetwork(300, carriers);
const whole: Project = { ...empty, scenarios: [{ id: 'a', name, ...network }] };

/** Sends a network out into a file and takes that into the empty project. */
async function thereAndBack(
  options: Omit<SiteFileOptions, 'title'>,
  { sites, sectors } = network,
): Promise<Project> {
  const bytes = await exportSites({ sites, sectors, carriers }, { ...options, title: '方案' });
  const read = await readSiteTable(bytes, `sites.${options.format}`);
  if (!read.valid) throw new Error(read.reason.en);
  const found = planSiteImport(read.table, { project: empty, scenarioId: 'a', scope });
  // notes only say what columns were taken for
  expect(found.problems.filter(({ severity }) => severity !== 'note').slice(0, 5)).toEqual([]);
  expect(found.proposals).toEqual([]);
  // a placemark's own name stands beside both of the site's
  expect(found.unusedColumns).toEqual(options.format.startsWith('km') ? ['name'] : []);
  return applySiteImport(empty, 'a', found);
}

describe.each(siteFileFormats)('300 sites sent out as %s', (format) => {
  test.each(['zh', 'en'] as const)('in %s come back equal and in order', async (language) => {
    expect(await thereAndBack({ format, language })).toEqual(whole);
  });

  test('get no sectors when none has any', async () => {
    const bare = { sites: network.sites.slice(0, 5), sectors: [] };
    const [scenario] = (await thereAndBack({ format, language: 'zh' }, bare)).scenarios;
    expect(scenario).toMatchObject(bare);
  });
});

test.each(['utf-8', 'gbk'] as const)('300 sites come back from a CSV in %s', async (encoding) => {
  expect(await thereAndBack({ format: 'csv', language: 'zh', encoding })).toEqual(whole);
});
