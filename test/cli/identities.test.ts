import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { identitiesCommand } from '../../src/cli/commands/identities.ts';
import { withIdentities } from '../../src/planning/cell-identities/with-identities.ts';
import type { Project } from '../../src/planning/project.ts';
import { runHere } from './run-here.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-identities-'));
// apart from the user's own fans
vi.stubEnv('XDG_CACHE_HOME', folder);
const file = join(folder, 'project.json');
const project = firstSites(
  JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8')),
);
const [{ sectors }] = project.scenarios;
const cellCount = sectors.reduce((sum, { carrierIds }) => sum + carrierIds.length, 0);
writeFileSync(file, JSON.stringify(project));

afterAll(() => rmSync(folder, { recursive: true }));

test('a project without identities gets them, and its file is then found without a fault', async () => {
  const out = join(folder, 'planned.json');
  const planned = await identities(file, '--out', out);
  expect(planned).toMatchObject({ planned: 'missing', changed: cellCount, year: 2027 });
  expect(planned.summary).toMatchObject({ cells: cellCount, missing: 0 });
  const checked = await identities(out, '--check');
  expect(checked).toMatchObject({ planned: null, changed: 0, overlaps: planned.overlaps });
  expect(checked.cells).toEqual(planned.cells);
  const faults = checked.summary.problems.filter(({ kind }: { kind: string }) => kind !== 'mod3');
  expect(faults.map(({ count }: { count: number }) => count)).toEqual([0, 0, 0, 0]);
  // a site's sectors have consecutive PCIs
  const { scenarios } = JSON.parse(readFileSync(out, 'utf8')) as Project;
  const ofSite = scenarios[0].sectors.filter(({ siteId }) => siteId === sectors[0].siteId);
  const groups = ofSite.map(({ cells }) => Math.floor((cells?.n28_700.pci ?? -1) / 3));
  expect(new Set(groups).size).toBe(1);
});

test('two cells of one PCI are told as a collision, and replanned apart', async () => {
  const [first, second] = sectors;
  const alike = new Map(
    [first, second].map(({ id }) => [`${id}/n28_700`, { pci: 9, prachRootIndex: 0 }]),
  );
  const path = join(folder, 'alike.json');
  writeFileSync(path, JSON.stringify(withIdentities(project, 'base', alike)));
  const { stdout } = await runHere(identitiesCommand, [path, '--check']);
  expect(stdout).toMatch(/^collisions: 1 .*shared roots: 1 /m);
  expect(stdout).toMatch(
    new RegExp(` ${project.scenarios[0].sites[0].name.en} .* 9 .*collisions: 1`),
  );
  const { planned, summary } = await identities(path, '--replan');
  expect(planned).toBe('all');
  expect(summary.problems[0]).toEqual({ kind: 'collision', count: 0, areaKm2: 0 });
});

test.each([
  [2, ['--check', '--replan'], '--replan: expected it without --check'],
  [2, ['--colour'], '--colour'],
  [1, ['--terminal', 'radio'], '--terminal: radio: not in the project; expected one of handset'],
  [1, ['--year', '1999'], '--year: 1999: expected one of 2025, 2026, 2027'],
])('exit status %i for %j, in one line', async (expected, args, part) => {
  const { status, stdout, stderr } = await runHere(identitiesCommand, [file, ...args]);
  expect([status, stdout]).toEqual([expected, '']);
  expect(stderr).toMatch(/^offing: .+\n$/);
  expect(stderr).toContain(part);
});

async function identities(...args: string[]) {
  const { status, stdout, stderr } = await runHere(identitiesCommand, [
    ...args,
    '--json',
    '--workers',
    '1',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** The first three sites, by a model that is soon made ready. */
function firstSites(whole: Project): Project {
  const [base] = whole.scenarios;
  const sites = base.sites.slice(0, 3);
  const ids = sites.map(({ id }) => id);
  return {
    ...whole,
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
    scenarios: [
      { ...base, sites, sectors: base.sectors.filter(({ siteId }) => ids.includes(siteId)) },
    ],
  };
}
