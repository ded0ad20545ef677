import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSiteTable } from '../../../src/compute/site-table/read-site-table.ts';
import { planSiteImport } from '../../../src/planning/site-import/plan-site-import.ts';
import { emptyProject, scope, tableOf, told } from '../../planning/site-import/csv-import.ts';
import {
  fewSitesCsv,
  fewSitesGeoJson,
  fewSitesKml,
  fewSitesKmz,
  fewSitesXlsx,
} from './few-sites.ts';

/** `滨海港`, `海上升压站` and the like, as GBK has them; made with iconv. */
const gbk = Buffer.from(
  '1b6147HgusUs1b7D+yy+rbbILM6ztsgs1b6148Dg0M0st73Ou73HLMa1ts4suabCyihXKSxQQ0kNCkJILTEssfW6o7jbLDEyMC4zMSwzNC4yOSy427/aLDMwLG4yOCwxMjAsNw0KQkgtMSyx9bqjuNssMTIwLjMxLDM0LjI5LLjbv9osMTUwLG4yOCwxMjAsOA0KSDQsuqPJz8n90bnVviwxMjEuNDUsMzMuMDUsyf3RudW+LDAsbjEsODAsOQ0KWVMs0fLJvbW6LDExOS41MiwzNC43Myy6o7W6LDI0MCxuMjgsMjQwLDEw',
  'base64',
);

async function importOf(content: string | Uint8Array, fileName: string) {
  const table = await tableOf(content, fileName);
  const project = emptyProject();
  const planned = planSiteImport(table, { project, scenarioId: project.scenarios[0].id, scope });
  expect(told(planned, 'error')).toEqual([]);
  expect(planned.ready).toBe(true);
  return { table, sites: planned.sites, sectors: planned.sectors };
}

test('the same sites come out of every format and encoding', async () => {
  const utf16 = Buffer.from(`\uFEFF${fewSitesCsv('\t')}`, 'utf16le');
  const expected = await importOf(fewSitesCsv(), 'list.csv');
  expect(expected.sites).toHaveLength(3);
  expect(expected.sites[0].name.zh).toBe('滨海港');
  expect(expected.sectors).toHaveLength(4);
  for (const [name, content] of [
    ['mark.csv', `\uFEFF${fewSitesCsv(';')}`],
    ['bars.csv', fewSitesCsv('|')],
    ['gbk.csv', gbk],
    ['utf16.txt', utf16],
    ['list.xlsx', await fewSitesXlsx()],
    ['list.kml', fewSitesKml()],
    ['list.kmz', fewSitesKmz()],
    ['list.geojson', fewSitesGeoJson()],
  ] as const) {
    const { sites, sectors } = await importOf(content, name);
    expect([name, sites, sectors]).toEqual([name, expected.sites, expected.sectors]);
  }
});

test('a table says what it was and how it was read', async () => {
  const kinds = [
    await tableOf(gbk, 'a.csv'),
    await tableOf(await fewSitesXlsx(), 'a.xlsx'),
    await tableOf(fewSitesKmz(), 'a.kmz'),
  ].map(({ kind, encoding, delimiter, sheet }) => ({ kind, encoding, delimiter, sheet }));
  expect(kinds).toEqual([
    { kind: 'csv', encoding: 'gbk', delimiter: ',' },
    { kind: 'xlsx', sheet: '站点' },
    { kind: 'kmz', encoding: 'utf-8' },
  ]);
});

test('lines are those of the file, through titles, empty lines and quoted breaks', async () => {
  const csv =
    '站点表,,\n\nid,note,lon,lat\nA,"two\nlines",120.5,33.5\n\nB,"say ""hi""",120.6,33.5\n';
  const table = await tableOf(csv, 'list.csv');
  expect(table.rows.map(({ line, values }) => [line, values[1]])).toEqual([
    [4, 'two\nlines'],
    [7, 'say "hi"'],
  ]);
  const lines = async (content: string | Uint8Array, name: string) =>
    (await tableOf(content, name)).rows.map(({ line }) => line);
  expect(await lines(await fewSitesXlsx(), 'a.xlsx')).toEqual([4, 5, 6, 7]);
  expect(await lines(fewSitesKml(), 'a.kml')).toEqual([3, 6, 9, 12]);
  expect(await lines(fewSitesGeoJson(), 'a.json')).toEqual([4, 4, 33, 49]);
});

test('bad rows are told by line in each format', async () => {
  const badLines = async (content: string | Uint8Array, name: string) => {
    const table = await tableOf(content, name);
    const project = emptyProject();
    const planned = planSiteImport(table, { project, scenarioId: project.scenarios[0].id, scope });
    return planned.problems.filter(({ severity }) => severity === 'error').map(({ line }) => line);
  };
  expect(await badLines(fewSitesCsv().replace('n1,80', 'n1,8O'), 'a.csv')).toEqual([4]);
  const kml = fewSitesKml().replace('>80<', '>8O<');
  expect(await badLines(kml, 'a.kml')).toEqual([9]);
  expect(await badLines(zipSync({ 'doc.kml': strToU8(kml) }), 'a.kmz')).toEqual([9]);
  expect(
    await badLines(
      fewSitesGeoJson().replace('升压站"', '城堡"').replace('"升压站', '"城堡'),
      'a.json',
    ),
  ).toEqual([33]);
});

const bomb = zipSync({ 'doc.kml': new Uint8Array(120_000_000) }, { level: 9 });
const nested = `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`;

test.each([
  ['empty', '', 'the file is empty'],
  ['no header', '1,2,3\n4,5,6\n', 'no header found'],
  ['header only', 'id,lon,lat\n', 'no sites in it'],
  ['open quote', 'id,lon,lat\nA,"120,33\n', 'line 2: a quotation mark is not closed'],
  ['large', new Uint8Array(20_000_001), '21 MB; at most 20 MB'],
  ['binary', new Uint8Array(64).fill(0), 'neither text'],
  ['zip bomb', bomb, 'unpacks to more than 100 MB'],
  ['other archive', zipSync({ 'a.txt': strToU8('hi') }), 'neither a workbook nor KML'],
  ['cut archive', fewSitesKmz().subarray(0, 300), 'the archive is damaged'],
  ['DTD', '<!DOCTYPE kml [<!ENTITY a "b">]><kml/>', 'XML with a DTD is not read'],
  ['deep XML', `<kml>${nested}</kml>`, 'nested more than 64 deep'],
  ['deep JSON', `${'['.repeat(100_000)}`, 'nested more than 64 deep'],
  ['other XML', '<gpx></gpx>', 'not KML'],
  ['cut XML', fewSitesKml().slice(0, 500), 'line 5: a tag does not end'],
  ['cut JSON', fewSitesGeoJson().slice(0, 300), 'not JSON — line'],
  ['other JSON', '{"a":1}', 'neither GeoJSON with features nor an Offing project'],
  [
    'bad point',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":["a",1]}}',
    'line 1: coordinates',
  ],
  ['many rows', `id,lon,lat\n${'A,120,33\n'.repeat(50_001)}`, 'at most 50000 are read'],
] as const)('%s is refused with a sentence', async (_, content, sentence) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const check = await readSiteTable(bytes, 'list');
  expect(check).toMatchObject({ valid: false, reason: { en: expect.stringContaining(sentence) } });
});

test('a cell far out in a sheet makes no room for all before it', async () => {
  const cell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const sheet = `<worksheet><sheetData>${cell}</sheetData></worksheet>`;
  const check = await readSiteTable(
    zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) }),
    'a.xlsx',
  );
  expect(check.valid).toBe(false);
});
