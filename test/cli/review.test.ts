import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { reviewCommand } from '../../src/cli/commands/review.ts';
import { packHash, packJson } from '../../src/report/pack/pack-json.ts';
import type { Review } from '../../src/report/review/review.ts';
import {
  addComment,
  answerComment,
  newReview,
  signReview,
} from '../../src/report/review/review-edits.ts';
import { writeReview } from '../../src/report/review/write-review.ts';
import { smallPack } from '../report/small-pack.ts';
import { runHere } from './run-here.ts';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pack = smallPack();
const hash = packHash(pack);
const report = save('report.json', packJson(pack));
const [zone] = pack.inputs.project.zones;
const [service] = pack.inputs.project.services;
const path = `results/base/years/2027/zones/${zone.id}/services/${service.id}/percent`;
const subject = { kind: 'report', name: pack.inputs.project.name, hash } as const;

const remarked = addComment(
  newReview(subject),
  { pin: { kind: 'figure', path }, author: 'Li', text: 'Why so low?' },
  entry('c1', 1),
);
const li = signReview(
  remarked,
  { name: 'Li', verdict: 'approved', note: '', hash },
  entry('s1', 3),
);
const wu = signReview(
  answerComment(remarked, 'c1', { author: 'Wu', text: 'A mast\u001b[2J comes' }, entry('c2', 2)),
  { name: 'Wu', verdict: 'rejected', note: 'of a draft', hash: 'f'.repeat(64) },
  entry('s2', 4),
);
const files = [save('li.review.json', writeReview(li)), save('wu.review.json', writeReview(wu))];

test('files of several reviewers are one, in any order, and each signature is held against the report', async () => {
  const out = join(folder, 'all.review.json');
  const { status, stdout, stderr } = await runHere(reviewCommand, [
    ...files,
    '--report',
    report,
    '--merge',
    out,
    '--json',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({
    isOfThis: true,
    comments: [{ number: 1, id: 'c1', answers: [{ id: 'c2' }] }],
    signOffs: [
      { name: 'Wu', holds: false, isOfThis: false },
      { name: 'Li', holds: true },
    ],
  });
  const turned = await runHere(reviewCommand, [...files.toReversed(), '--merge', '-']);
  expect(turned.stdout).toBe(readFileSync(out, 'utf8'));
});

test('tables name the figure, and what others wrote does not steer the terminal', async () => {
  const { stdout } = await runHere(reviewCommand, [files[1], '--report', report]);
  expect(stdout).toContain(`${zone.name.en} · ${service.name.en} · share`);
  expect(stdout).toContain('no: signed another state');
  expect(stdout).not.toContain('\u001b');
});

test('a review of something else and a file cut short are refused by name', async () => {
  const other = { ...newReview({ ...subject, hash: 'e'.repeat(64) }) } satisfies Review;
  const file = save('other.review.json', writeReview(other));
  const refused = await runHere(reviewCommand, [files[0], file]);
  expect([refused.status, refused.stderr]).toEqual([
    1,
    expect.stringMatching(
      /other\.review\.json: a review of the report .* — expected one of .*--any-subject/,
    ),
  ]);
  const cut = save('cut.review.json', writeReview(li).slice(0, 300));
  const broken = await runHere(reviewCommand, [cut]);
  expect(broken.stderr).toMatch(/cut\.review\.json: not JSON — line \d+, column \d+/);
});

function save(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function entry(id: string, minute: number) {
  return { id, now: `2026-11-26T08:0${minute}:00.000Z` };
}
