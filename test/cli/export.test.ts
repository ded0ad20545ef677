import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kml as featuresOfKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { afterAll, expect, test, vi } from 'vitest';
import { exportCommand } from '../../src/cli/commands/export.ts';
import type { Project } from '../../src/planning/project.ts';
import { smallProject } from '../planning/small-project.ts';
import { runHere } from './run-here.ts';
import { runOffing } from './run-offing.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offing-export-'));
const file = join(folder, 'project.json');
const out = join(folder, 'out');
const ring: [number, number][] = [
  [121, 33],
  [121.5, 33],
  [121.5, 33.5],
  [121, 33],
];
const project: Project = {
  ...smallProject(),
  goals: [],
  zones: [
    {
      id: 'waters',
      name: { zh: '内水', en: 'Waters' },
      shape: { type: 'geodata', id: 'internal-waters' },
    },
    {
      id: 'drawn',
      name: { zh: '围海 <区>', en: 'Drawn' },
      shape: { type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] },
    },
  ],
  assets: [
    {
      id: 'r1',
      kind: 'route',
      name: { zh: '航线', en: 'Route' },
      shape: {
        type: 'LineString',
        coordinates: [
          [121, 33],
          [122, 33.25],
        ],
      },
    },
  ],
};
writeFileSync(file, JSON.stringify(project));

afterAll(() => rmSync(folder, { recursive: true }));

test('sites in service by a year go into a CSV in GBK', async () => {
  const { status, stderr } = await runHere(exportCommand, [
    file,
    '--sites',
    'csv',
    '--encoding',
    'gbk',
    '--year',
    '2025',
    '--out',
    out,
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const text = new TextDecoder('gbk').decode(readFileSync(out));
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [{ sites }] = project.scenarios;
  expect([...new Set(data.map((row) => row.站名))]).toEqual(
    sites.filter(({ year }) => year <= 2025).map(({ name }) => name.zh),
  );
});

test('only what was drawn in the project goes out as shapes', async () => {
  await runHere(exportCommand, [file, '--shapes', 'geojson', '--out', out]);
  const { features } = JSON.parse(readFileSync(out, 'utf8'));
  expect(features).toEqual(
    [project.zones[1], project.assets[0]].map((thing) => ({
      type: 'Feature',
      properties: {
        id: thing.id,
        kind: 'kind' in thing ? thing.kind : 'zone',
        nameZh: thing.name.zh,
        nameEn: thing.name.en,
      },
      geometry: thing.shape,
    })),
  );
  const { stdout } = await runOffing(['export', file, '--shapes', 'kml', '--out', '-']);
  const document = new DOMParser().parseFromString(stdout, 'text/xml') as unknown as Document;
  const ofKml = featuresOfKml(document).features;
  expect(ofKml.map(({ properties }) => properties?.name)).toEqual(['围海 <区>', '航线']);
  expect(ofKml[1].geometry).toEqual(project.assets[0].shape);
  expect(ofKml[0].geometry).toEqual({
    type: 'GeometryCollection',
    geometries: [[ring, ring], [ring]].map((coordinates) => ({ type: 'Polygon', coordinates })),
  });
});

test.each([
  [
    2,
    ['--sites', 'doc', '--out', out],
    '--sites: doc: expected one of csv, xlsx, kml, kmz, geojson',
  ],
  [2, ['--sites', 'csv'], 'export: expected --out FILE'],
  [2, ['--sites', 'kml', '--encoding', 'gbk', '--out', out], '--encoding: goes with --sites csv'],
  [2, ['--out', out], 'expected either --sites FORMAT or --shapes FORMAT'],
  [1, ['--sites', 'csv', '--year', '1999', '--out', out], '--year: 1999: expected one of 2025'],
  [1, ['--sites', 'csv', '--out', folder], `--out: ${folder}: EISDIR`],
])('ends with %i for %j', async (expected, args, message) => {
  const { status, stderr } = await runHere(exportCommand, [file, ...args]);
  expect(status).toBe(expected);
  expect(stderr).toContain(message);
});
