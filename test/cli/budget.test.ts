import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { budgetCommand } from '../../src/cli/commands/budget.ts';
import type { Project } from '../../src/planning/project.ts';
import { formulas, type Symbols } from './budget-formulas.ts';
import { runHere } from './run-here.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Line {
  readonly id: string;
  readonly symbol: string;
  readonly value: number | null;
  readonly valueReason?: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
}

/** At sea between the masts, in reach of all of them. */
const place = '121.75,32.75';
const tower = 'rudong_h3-oss-1';

const folder = mkdtempSync(join(tmpdir(), 'offing-budget-'));
const file = join(folder, 'project.json');
const project = offRudong();
writeFileSync(file, JSON.stringify(project));

afterAll(() => rmSync(folder, { recursive: true }));

test('--json prints the documented keys; without --cell it is of the best server', async () => {
  const { status, stdout, stderr } = await budget('--point', place, '--json');
  expect([status, stderr]).toEqual([0, '']);
  const printed = JSON.parse(stdout);
  expect(Object.keys(printed)).toEqual([
    ...['cell', 'point', 'terminal', 'service', 'year', 'distanceKm', 'bearingDeg', 'model'],
    ...['downlink', 'uplink', 'givens', 'uplinkAtOwnFrequency', 'interference', 'interferers'],
    ...['heard', 'limits', 'verdict', 'map', 'notes'],
  ]);
  expect(printed).toMatchObject({
    point: { longitudeDeg: 121.75, latitudeDeg: 32.75, onLand: false },
    terminal: 'vessel-cpe',
    service: 'reach-cpe',
    year: 2027,
    cell: { chosen: 'server', id: printed.map.server.id },
    model: { id: 'p2001', timePercent: 90, interferenceTimePercent: 10 },
  });
  expect(printed.heard[0].cell.id).toBe(printed.cell.id);
  expect(Object.keys(printed.downlink[0])).toEqual([
    ...['id', 'symbol', 'value', 'unit', 'formula', 'source'],
  ]);
  expect(printed.verdict).toMatchObject({ given: true, cause: 'none', help: { neededDb: 0 } });
  const { margins, marginDb } = printed.verdict;
  expect(marginDb).toBe(Math.min(...Object.values<number>(margins)));
});

test.each([
  ['n28_700', 'handset-deck', 'basic-handset'],
  ['n41_2600', 'vessel-cpe', 'good-cpe'],
])(
  'every line of %s comes from its formula’s parts, and every formula is known',
  async (carrierId, terminalId, serviceId) => {
    const { stdout } = await budget(
      ...['--point', place, '--json', '--service', serviceId, '--terminal', terminalId],
      ...['--cell', `${tower}:${carrierId}`],
    );
    const printed = JSON.parse(stdout);
    expect(printed.cell).toMatchObject({ id: `${tower}/${carrierId}`, chosen: 'asked' });
    const carrier = project.carriers.find(({ id }) => id === carrierId)!;
    const terminal = project.terminals.find(({ id }) => id === terminalId)!;
    const { interferers, interference } = printed;
    const levels = interferers.map(({ levelDbm }: { levelDbm: number }) => levelDbm);
    if (interference.restDbm !== null) levels.push(interference.restDbm);
    for (const direction of ['downlink', 'uplink'] as const) {
      const lines: Line[] = printed[direction];
      const symbols: Symbols = Object.fromEntries(
        [...lines, ...printed.givens[direction]].map(({ symbol, value }) => [symbol, value]),
      );
      const layers = Math.min(carrier.downlinkLayers, terminal.downlinkLayers);
      const known = formulas(carrier.cqiTable, layers, levels);
      const derived = lines.filter(
        ({ formula }) => formula !== '' && !formula.startsWith('arg max'),
      );
      expect(derived.length).toBeGreaterThan(12);
      for (const { id, formula, value } of derived) {
        expect(known[formula], `${direction} ${id}: ${formula}`).toBeDefined();
        const again = known[formula](symbols);
        expect(Math.abs(again - value!), `${direction} ${id}: ${again} for ${value}`).toBeLessThan(
          1e-9,
        );
      }
      for (const { id, formula, value } of lines.filter((line) => line.formula.startsWith('arg'))) {
        expect(Number.isInteger(value), `${id}: ${formula}`).toBe(true);
      }
    }
  },
);

test('what is out of reach is null, with the reason', async () => {
  const { stdout } = await budget(
    ...['--point', place, '--json', '--service', 'best-cpe', '--cell', `${tower}/n28_700`],
  );
  const printed = JSON.parse(stdout);
  const unreachable = project.services.find(({ id }) => id === 'best-cpe')!;
  expect(unreachable.downlinkMbps).toBeGreaterThan(400);
  const need = printed.downlink.find(({ id }: Line) => id === 'sinrNeed');
  expect(need).toMatchObject({ value: null, valueReason: expect.stringContaining('cannot carry') });
  expect(printed.verdict).toMatchObject({
    given: false,
    cause: 'downlink',
    marginDb: null,
    marginDbReason: expect.stringContaining('cannot carry'),
    marginOf: 'downlinkRate',
    probability: 0,
    help: { neededDb: null, sufficientHeightAmslM: null },
  });
});

test('tables say the same: lines, interferers, limits, verdict and notes', async () => {
  const { status, stdout } = await budget('--point', '121,32.3', '--year', '2027');
  expect(status).toBe(0);
  for (const text of [
    'pdsch sinr',
    'coupling limit',
    'interferer',
    'attach range, by',
    'note: the place lies on land',
    'the map: ',
  ]) {
    expect(stdout).toContain(text);
  }
});

test.each([
  [['--point', '32.75,121.75'], 1, 'swapped — expected 121.75,32.75'],
  [['--point', '10,20'], 1, '--point: 10,20: outside the geodata — expected a longitude from'],
  [['--point', '121.75'], 2, '--point: 121.75: expected LON,LAT'],
  [[], 2, '--point: missing'],
  [['--point', place, '--cell', 'rudong_h3-ost-1/n28_700'], 1, `nearest: ${tower}/n28_700`],
  [['--point', place, '--cell', tower], 1, `on 3 carriers; expected one of ${tower}/n28_700`],
  [['--point', place, '--cell', `${tower}/n5`], 1, 'not a carrier of the sector; expected one of'],
  [['--point', place, '--cell', 'rudong_h3-oss'], 1, 'is a site, and a cell is a sector of it'],
  [['--point', place, '--terminal', 'phone'], 1, '--terminal: phone: expected one of handset-deck'],
  [
    ['--point', place, '--terminal', 'drone', '--service', 'best-cpe'],
    1,
    '--service: best-cpe: expected one of reach-drone',
  ],
  [['--point', place, '--year', '2031'], 1, '--year: 2031: expected one of 2025, 2026, 2027'],
] as const)('%j ends with status %i and says: %s', async (args, exitStatus, message) => {
  const run = budgetCommand.run(['--project', file, ...args]);
  await expect(run).rejects.toMatchObject({
    exitStatus,
    message: expect.stringContaining(message),
  });
});

function budget(...args: readonly string[]) {
  return runHere(budgetCommand, ['--project', file, '--no-cache', ...args]);
}

/** Six masts of the embedded plan off Rudong, with power control on one carrier and a rate that none carries. */
function offRudong(): Project {
  const embedded: Project = JSON.parse(
    readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'),
  );
  const [base] = embedded.scenarios;
  const sites = base.sites.filter(({ id }) => id.includes('rudong')).slice(0, 6);
  const ids = sites.map(({ id }) => id);
  return {
    ...embedded,
    carriers: embedded.carriers.map((carrier) =>
      carrier.id === 'n41_2600'
        ? { ...carrier, powerControl: { p0DbmPerBlock: -90, alpha: 0.8 } }
        : carrier,
    ),
    services: embedded.services.map((service) =>
      service.id === 'best-cpe' ? { ...service, downlinkMbps: 5000 } : service,
    ),
    scenarios: [
      {
        ...base,
        sites,
        sectors: base.sectors
          .filter(({ siteId }) => ids.includes(siteId))
          .map((sector) =>
            sector.id === tower
              ? { ...sector, carrierIds: [...sector.carrierIds, 'n41_2600'] }
              : sector,
          ),
      },
    ],
  };
}
