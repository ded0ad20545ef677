import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { satellitesCommand } from '../../src/cli/commands/satellites.ts';
import { madeUpTle } from '../orbit/made-up-tle.ts';
import { smallProject } from '../planning/small-project.ts';
import { satellitePlan, satelliteSystem } from '../planning/small-satellite-plan.ts';
import { runHere } from './run-here.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-satellites-'));
const file = join(folder, 'project.json');
const project = smallProject();
writeFileSync(
  file,
  JSON.stringify({
    ...project,
    satellites: {
      ...satellitePlan([satelliteSystem('polar'), satelliteSystem('other')]),
      period: { startUtc: '2027-01-01T00:00:00Z', hours: 2, stepS: 60 },
    },
    terminals: project.terminals,
  }),
);
const tle = join(folder, 'gulls.tle');
writeFileSync(tle, ['GULL-1', ...madeUpTle(), ''].join('\n'));

afterAll(() => rmSync(folder, { recursive: true }));

async function json(...args: readonly string[]) {
  const { status, stdout } = await satellites(...args, '--json');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

function satellites(...args: readonly string[]) {
  return runHere(satellitesCommand, [...args, '--workers', '1']);
}

test('a system of the project is looked for over the tiles of a zone, for its own period', async () => {
  const [zone] = project.zones;
  const told = await json(file, '--system', 'polar', '--zone', zone.id, '--mask', '10,25');
  expect(told).toMatchObject({ hours: 2, stepS: 60, startUtc: '2027-01-01T00:00:00.000Z' });
  expect(told.systems).toHaveLength(1);
  const [{ id, satellites, masks }] = told.systems;
  expect([id, satellites]).toEqual(['polar', 108]);
  const [low, high] = masks;
  expect([low.maskDeg, high.maskDeg, low.places.length]).toEqual([10, 25, told.places]);
  expect(low.places[0].tile).toMatch(/^10\/\d+\/\d+$/);
  expect(low.timePercent.least).toBeLessThanOrEqual(low.timePercent.mean);
  expect(high.meanVisible.mean).toBeLessThan(low.meanVisible.mean);
});

test('a Walker constellation of the command line is that of the reference, at one place', async () => {
  const told = await json(
    ...[file, '--walker', '50:1728/48/1', '--altitude', '1145', '--place', '33.5,121'],
    ...['--mask', '25', '--hours', '2'],
  );
  const [{ masks }] = told.systems;
  expect(masks[0].places).toHaveLength(1);
  expect(masks[0].timePercent.mean).toBe(100);
  expect(masks[0].meanVisible.mean).toBeGreaterThan(36.5);
  expect(masks[0].meanVisible.mean).toBeLessThan(39.5);
});

test('elements of a file are looked for, with a warning when they are old', async () => {
  const { stdout } = await satellites(
    ...[file, '--tle', tle, '--place', '121E 33.5N', '--start', '2026-06-01T00:00Z'],
  );
  expect(stdout).toContain(
    'GULL-1: epoch 2026-02-28 is 93 days before 2026-06-01, for which it is asked: expect it 94 to 280 km off',
  );
  expect(stdout).toMatch(/gulls\.tle +1 +10 +\d/);
});

test('a place with its longitude first is taken, and told', async () => {
  const { stdout, stderr } = await satellites(
    ...[file, '--walker', '50:12/3/0', '--altitude', '500', '--place', '121,33.5', '--hours', '1'],
  );
  expect(stderr).toContain('--place: 121,33.5: longitude first');
  expect(stdout).toMatch(/^121,33\.5 taken as LAT,LON 33\.5,121 · 1 place/);
});

test('a wrong object stops the command, unless it is to be left out', async () => {
  const bad = join(folder, 'bad.tle');
  const [first, second] = madeUpTle({ number: '90002' });
  writeFileSync(bad, ['GULL-1', ...madeUpTle(), 'GULL-2', first, second.slice(0, 60)].join('\n'));
  const asked = [file, '--tle', bad, '--place', '33.5,121', '--start', '2026-03-01'];
  expect(await satellites(...asked)).toMatchObject({
    status: 1,
    stderr: `offing: ${bad}: line 6: GULL-2: 60 characters; expected 69 (--skip-bad goes on with the other 1)\n`,
  });
  const { status, stdout } = await satellites(...asked, '--skip-bad');
  expect(status).toBe(0);
  expect(stdout).toContain('left out: line 6: GULL-2');
});

test.each([
  [1, ['--system', 'nosuch'], '--system: nosuch: not in the project; expected one of polar, other'],
  [2, ['--walker', '50:1728', '--altitude', '500'], '--walker: 50:1728: expected i:T/P/F'],
  [1, ['--walker', '50:0/1/0', '--altitude', '500'], 'an empty constellation'],
  [1, ['--walker', '50:10/3/0', '--altitude', '500'], 'that 3 planes share evenly'],
  [2, ['--walker', '50:12/3/0'], '--altitude: given 0 times'],
  [2, ['--walker', 'abc'], '--walker: abc: expected i:T/P/F'],
  [1, ['--walker', '50:100/10/10'], 'expected a phasing from 0 to 9'],
  [2, ['--star'], '--star: expected it with --walker'],
  [
    1,
    ['--tle', join(folder, 'missing.tle')],
    'missing.tle: no such file; expected a file of two-line elements',
  ],
  [1, ['--omm', tle], 'expected --tle for what it holds'],
  [1, ['--tle', '/dev/null'], 'an empty constellation'],
  [2, ['--mask', '95'], '--mask: 95: expected a number from 0 to 89.9'],
  [2, ['--place', '33.5'], '--place: 33.5: expected LAT,LON'],
  [2, ['--place', '33.5,121', '--region'], 'expected one of them'],
  [1, ['--zone', 'nosuch'], '--zone: nosuch: not in the project'],
  [2, ['--start', '2026-02-30'], '--start: 2026-02-30: expected UTC'],
  [2, ['--hours', '0'], '--hours: 0: expected a number'],
])('refusal %#: status %i, %j', async (status, args, message) => {
  const end = await satellites(file, ...args);
  expect(end.status).toBe(status);
  expect(end.stderr).toContain(message);
});

test('a project without satellites says what may be given instead', async () => {
  const bare = join(folder, 'bare.json');
  writeFileSync(bare, JSON.stringify(project));
  const { status, stderr } = await satellites(bare);
  expect(status).toBe(1);
  expect(stderr).toContain('no satellite systems; expected --walker, --tle or --omm');
});
