import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { compareCommand } from '../../src/cli/commands/compare.ts';
import type { ComparedZone, Comparison } from '../../src/planning/comparison/comparison.ts';
import type { Project } from '../../src/planning/project.ts';
import { runHere } from './run-here.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = twoScenarios();
const file = save('plan.json', plan);

test('gains less losses of every zone and service are what the covered areas differ by, to tables and files alike', async () => {
  const out = join(folder, 'out');
  const { status, stderr, stdout } = await compare(file, '--json', '--out', out);
  expect([status, stderr]).toEqual([0, '']);
  const comparison: Comparison = JSON.parse(stdout);
  expect(comparison.assumptions).toEqual([]);
  expect(comparison.sides.map(({ key }) => key)).toEqual(['base', 'fewer']);
  const { zones } = comparison;
  // one zone, four services of the terminal that the goals name
  expect(zones.map(({ year }) => year)).toEqual([2027, 2027, 2027, 2027]);
  for (const { coveredKm2, gainedKm2, lostKm2 } of zones) {
    expect(gainedKm2[1]! - lostKm2[1]!).toBeCloseTo(coveredKm2[1]! - coveredKm2[0]!, 6);
  }
  expect(Math.max(...zones.map(({ lostKm2 }) => lostKm2[1]!))).toBeGreaterThan(1);
  expect(JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'))).toEqual(comparison);
  const [head, first] = readFileSync(join(out, 'zones.csv'), 'utf8').slice(1).split('\n');
  expect(head).toContain('covered_km2 base,covered_km2 fewer,percent base,percent fewer');
  expect(first.split(',').slice(6, 12).map(Number)).toEqual(csvFigures(zones[0]));
});

test('of another project with other terms what differs is said before any figure', async () => {
  const propagation = { ...plan.propagation, kFactor: 1.5 };
  const other = save('other.json', { ...plan, id: 'other', propagation });
  const { status, stdout } = await compare(file, other, '--with', 'fewer');
  expect(status).toBe(0);
  expect(stdout).toMatch(/assumptions differ.*radius factor k +1\.33333 +1\.5.*Internal waters/s);
});

test.each([
  [['--with', 'base'], '--with: base: named twice'],
  [[], 'compare: base: nothing to compare it with; expected --with and one of fewer'],
])('%j is refused by name', async (args, message) => {
  const { status, stderr, stdout } = await runHere(compareCommand, [file, ...args]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
});

function compare(...args: string[]) {
  const scenario = args.includes('--with') ? [] : ['--with', 'fewer'];
  const size = ['--cell-size', '512', '--workers', '1', '--year', '2027'];
  return runHere(compareCommand, [...args, ...scenario, ...size]);
}

function csvFigures({ coveredKm2, percent, gainedKm2, lostKm2 }: ComparedZone) {
  return [...coveredKm2, ...percent, gainedKm2[1], lostKm2[1]];
}

/** The embedded plan with three sites over a smooth earth, and a scenario that has two of them. */
function twoScenarios(): Project {
  const project: Project = JSON.parse(
    readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'),
  );
  const [base] = project.scenarios;
  const satellites = project.satellites!;
  const scenario = (id: string, count: number) => {
    const sites = base.sites.slice(0, count);
    const ids = sites.map((site) => site.id);
    const sectors = base.sectors.filter(({ siteId }) => ids.includes(siteId));
    return { ...base, id, sites, sectors };
  };
  return {
    ...project,
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
    zones: project.zones.slice(0, 1),
    assets: project.assets.slice(0, 6),
    goals: project.goals.filter(({ id }) => id.startsWith('internal-waters')),
    // watched for an hour in place of a day
    satellites: { ...satellites, period: { ...satellites.period, hours: 1, stepS: 300 } },
    // some sail lanes that are not among the assets
    fleets: [],
    scenarios: [scenario('base', 3), scenario('fewer', 2)],
  };
}

function save(name: string, project: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(project));
  return path;
}
