import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reportCommand } from '../../src/cli/commands/report.ts';
import { verifyCommand } from '../../src/cli/commands/verify.ts';
import { tinyProject } from '../compute/report/tiny-report.ts';
import { runHere } from './run-here.ts';

// each report and each verification computes a plan of four sites
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-report-'));
const plan = join(folder, 'plan.json');
const out = join(folder, 'out');

beforeAll(async () => {
  writeFileSync(plan, JSON.stringify(tinyProject([2027])));
  const formats = 'html,csv,json';
  const end = await report(plan, '--format', formats, '--lang', 'en', '--workers', '2');
  expect([end.status, end.stderr]).toEqual([0, '']);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a report is equal to what one worker computes from it, the page by itself too', async () => {
  const { status, stdout } = await verify(out);
  expect(stdout).toMatch(/: equal\n\d+ values, 3 maps and \d+ files are what the inputs give/);
  expect(status).toBe(0);
  expect((await verify(join(out, 'report.en.html'))).stdout).toContain(': equal\n');
});

test('a figure altered in the page is named by its path, one in a table by its line', async () => {
  const ends = await withAltered(
    {
      'report.en.html': (text) =>
        text.replace(/(data-figure="results[^"]*percent"[^>]*>)(\d)/, (_, tag, digit) => {
          return `${tag}${(Number(digit) + 1) % 10}`;
        }),
      'goals.en.csv': (text) => text.replace('95', '94'),
    },
    () => verify(out),
  );
  expect(ends.status).toBe(1);
  expect(ends.stdout).toMatch(/report\.en\.html: figure results\/plan\/.*percent: “/);
  expect(ends.stdout).toMatch(/goals\.en\.csv: line 2: “.*94/);
});

test('a site turned in the pack is named, with figures that come of it', async () => {
  const { status, stdout } = await withAltered(
    { 'provenance.json': (text) => text.replace('"azimuthDeg":60', '"azimuthDeg":240') },
    () => verify(join(out, 'provenance.json')),
  );
  expect(status).toBe(1);
  expect(stdout).toContain('  inputs/project/scenarios/plan/sectors/sector-1\n');
  expect(stdout).toMatch(/results\/plan\/.*: report [\d.]+, computed [\d.]+/);
});

test('what is no report, of a newer version or without its manifest is refused', async () => {
  expect((await verify(plan)).stderr).toMatch(/^offing: .*plan\.json: not an Offing report/);
  expect((await verify(folder)).stderr).toMatch(/no manifest\.json/);
  const { status, stderr } = await withAltered(
    { 'manifest.json': (text) => text.replace('"version": 1', '"version": 2') },
    () => verify(out),
  );
  expect(stderr).toMatch(/manifest\.json: version: 2 — this engine reads version 1; update Offing/);
  expect(status).toBe(1);
});

function report(...args: string[]) {
  const fixed = ['--date', '2026-11-26', '--no-cache', '--cell-size', '512', '--out', out];
  return runHere(reportCommand, [...args, ...fixed]);
}

function verify(path: string) {
  return runHere(verifyCommand, [path, '--workers', '1', '--no-cache']);
}

/** Alters files of the report while something is done, and puts them back. */
async function withAltered<T>(
  changes: Readonly<Record<string, (text: string) => string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(changes).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
  try {
    for (const [name, text] of before) {
      const altered = changes[name](text);
      expect(altered).not.toBe(text);
      writeFileSync(join(out, name), altered);
    }
    return await work();
  } finally {
    for (const [name, text] of before) writeFileSync(join(out, name), text);
  }
}
