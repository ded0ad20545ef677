import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { importCommand } from '../../src/cli/commands/import.ts';
import { checkProject } from '../../src/planning/parse-project.ts';
import { fewSitesCsv, fewSitesXlsx } from '../compute/site-table/few-sites.ts';
import { runHere } from './run-here.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('lists of two formats are read into the plan, which is written with them', async () => {
  const out = join(folder, 'with-sites.json');
  const csv = file('list.csv', fewSitesCsv());
  const xlsx = file('list.xlsx', await fewSitesXlsx());
  const end = await runHere(importCommand, [csv, xlsx, '--on-duplicate', 'skip', '--out', out]);
  expect(end).toMatchObject({ status: 0, stderr: '' });
  expect(end.stdout).toContain('list.csv: csv, utf-8, 4 rows\n  3 sites (3 new,');
  expect(end.stdout).toContain('list.xlsx: xlsx, 站点, 4 rows\n  0 sites (0 new,');
  const check = checkProject(JSON.parse(readFileSync(out, 'utf8')));
  expect(check.valid && check.project.scenarios[0].sites.map(({ id }) => id)).toContain('BH-1');
});

test('a list with errors writes nothing and fails with its first error', async () => {
  const out = join(folder, 'not-written.json');
  const csv = file('bad.csv', fewSitesCsv().replace('33.05', 'north'));
  const end = await runHere(importCommand, [csv, '--json', '--out', out]);
  expect(end.status).toBe(1);
  expect(end.stderr).toMatch(/^offing: .*bad\.csv: line 4, 纬度, north: expected a latitude.*\n$/);
  expect(JSON.parse(end.stdout).files[0]).toMatchObject({ ready: false, counts: { errors: 1 } });
  expect(() => readFileSync(out)).toThrow('ENOENT');
  const without = await runHere(importCommand, [csv, '--leave-out-bad', '--out', out]);
  expect(without.status).toBe(0);
});

test.each([
  [[], 2, 'import: expected a FILE'],
  [['a.csv', '--on-duplicate', 'merge'], 2, '--on-duplicate: merge: expected one of replace, skip'],
  [['missing.csv'], 1, 'missing.csv: ENOENT'],
])('offing import %j ends with status %i', async (args, status, sentence) => {
  const end = await runHere(importCommand, [...args]);
  expect(end.status).toBe(status);
  expect(end.stderr).toContain(sentence);
});
