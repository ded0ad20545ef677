import { expect, test } from 'vitest';
import { hashesOf } from '../../../src/report/pack/pack-hashes.ts';
import { packJsonInHtml, packScript } from '../../../src/report/pack/pack-in-html.ts';
import { canonicalPack, packJson } from '../../../src/report/pack/pack-json.ts';
import { readPack } from '../../../src/report/pack/read-pack.ts';
import type { ReportPack } from '../../../src/report/pack/report-pack.ts';
import { smallPack } from '../small-pack.ts';

test('a pack is read from its JSON and from a page, whatever its texts say', () => {
  const pack = packWith((made) => {
    made.inputs.project.note.en = 'a text with </script> and <!-- in it';
  });
  const json = packJson(pack);
  expect(readPack(json)).toEqual({ valid: true, pack });
  const page = `<!doctype html><html><body>${packScript(json)}</body></html>`;
  expect(packJsonInHtml(page)?.includes('</script>')).toBe(false);
  expect(readPack(page)).toEqual({ valid: true, pack });
});

test('what cannot be read is refused in one sentence that says why and where', () => {
  const json = packJson(packWith(() => {}));
  const page = `<html>${packScript(json)}</html>`;
  expect(reasonOf('')).toBe('the file is empty — expected an Offing report');
  expect(reasonOf('<html></html>')).toMatch(
    /^not an Offing report — expected a page with its pack/,
  );
  expect(reasonOf(page.slice(0, page.length / 2))).toMatch(/^the report is cut short/);
  expect(reasonOf(json.slice(0, 5000))).toMatch(/^the report is cut short — line 1, column \d+/);
  expect(reasonOf('{"format":"offing-project"}')).toBe(
    'not an Offing report — format: "offing-project" — expected "offing-report-pack"',
  );
  expect(reasonWith((pack) => Object.assign(pack, { version: 2 }))).toBe(
    'version: 2 — this engine reads version 1; update Offing to read this report',
  );
  expect(reasonWith((pack) => Object.assign(pack.request, { date: 'today' }))).toBe(
    'request.date: "today" — a day such as 2026-11-26',
  );
  expect(
    reasonWith((pack) => Object.assign(pack.inputs.project.services[0], { uplinkMbps: -1 })),
  ).toMatch(/^inputs\.project: services\[0\]\.uplinkMbps: -1 — expected a number above 0/);
  expect(reasonWith((pack) => Object.assign(pack.request, { scenarioIds: ['other'] }))).toBe(
    'inputs.project: scenario other is missing — expected one of plan',
  );
});

test('every value of a pack is in exactly one of its hashes', () => {
  const pack = packWith(() => {});
  const before = hashesOf(pack);
  const changed = (change: (pack: Writable<ReportPack>) => void) => {
    const after = hashesOf(packWith(change));
    return Object.keys(after).filter((path) => after[path] !== before[path]);
  };
  expect(changed((made) => (made.inputs.project.scenarios[0].sectors[0].azimuthDeg += 1))).toEqual([
    'inputs/project/scenarios/plan/sectors/west-1',
  ]);
  expect(changed((made) => (made.inputs.project.scenarios[0].name.en = 'Other'))).toEqual([
    'inputs/project/scenarios/plan',
  ]);
  expect(changed((made) => (made.inputs.project.propagation.timePercent = 60))).toEqual([
    'inputs/project/propagation',
  ]);
  expect(changed((made) => (made.inputs.project.cellSizeM = 256))).toEqual(['inputs/project']);
  expect(changed((made) => made.inputs.project.zones.reverse())).toEqual(['inputs/project/zones']);
  expect(changed((made) => (made.results[0].years[0].zones[0].areaKm2 += 1))).toEqual([
    'results/plan',
  ]);
  expect(changed((made) => (made.maps[0].year += 1))).toEqual(['maps/service-reach-2025']);
  expect(changed((made) => (made.request.date = '2026-11-27'))).toEqual(['request']);
});

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

function packWith(change: (pack: Writable<ReportPack>) => void): ReportPack {
  const pack = structuredClone(canonicalPack(smallPack())) as Writable<ReportPack>;
  change(pack);
  return canonicalPack(pack as ReportPack);
}

function reasonWith(change: (pack: Writable<ReportPack>) => void): string {
  return reasonOf(packJson(packWith(change)));
}

function reasonOf(text: string): string {
  const check = readPack(text);
  return check.valid ? 'valid' : check.reason;
}
