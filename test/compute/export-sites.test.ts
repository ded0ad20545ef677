import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kml as featuresOfKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import {
  exportSites,
  type SiteFileFormat,
  type SiteFileOptions,
} from '../../src/compute/export-sites.ts';
import { unguardText } from '../../src/network/site-list/formula-guard.ts';
import { siteColumns } from '../../src/network/site-list/site-column.ts';
import { siteRecords } from '../../src/network/site-list/site-records.ts';
import { siteRows } from '../../src/network/site-list/site-rows.ts';
import { writtenValue } from '../../src/network/site-list/written-value.ts';
import { hardNetwork } from '../network/site-list/hard-network.ts';
import { smallProject } from '../planning/small-project.ts';

const [carrier] = smallProject().carriers;
const carriers = [carrier, { ...carrier, id: 'n41', nrBand: 'n41', downlinkMhz: 2565 }];
const network = { ...hardNetwork(40, carriers), carriers };
const rows = siteRows(network.sites, network.sectors, carriers);
const records = siteRecords(network.sites, network.sectors, carriers);

function written(format: SiteFileFormat, options: Partial<SiteFileOptions> = {}) {
  return exportSites(network, { format, language: 'zh', title: '基准 <方案>', ...options });
}

function renamed(zh: string) {
  const [site] = network.sites;
  return { ...network, sites: [{ ...site, name: { ...site.name, zh } }] };
}

test('rows tell all of a network, once the columns for readers are left aside', () => {
  const told = new Set(siteColumns.filter((column) => column.told).map(({ id }) => id));
  const values = rows.flatMap((row) =>
    Object.entries(row).flatMap(([id, value]) => (told.has(id as never) ? [] : [value])),
  );
  const seen = new Set<unknown>(values);
  const leaves = (thing: unknown): unknown[] =>
    typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(leaves) : [thing];
  expect(leaves([network.sites, network.sectors]).filter((leaf) => !seen.has(leaf))).toEqual([]);
});

describe('CSV', () => {
  test.each([
    ['utf-8-with-mark', 'zh', '站名', '水平波束宽度(°)'],
    ['gbk', 'zh', '站名', '水平波束宽度(°)'],
    ['utf-8', 'en', 'Site Name (Chinese)', 'H-Beamwidth (°)'],
  ] as const)('in %s reads back with headers in %s', async (encoding, language, name, width) => {
    const bytes = await written('csv', { encoding, language });
    expect([...bytes.slice(0, 3)].join() === '239,187,191').toBe(encoding === 'utf-8-with-mark');
    const text = new TextDecoder(encoding === 'gbk' ? 'gbk' : 'utf-8').decode(bytes);
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => unguardText(row[name]))).toEqual(rows.map((row) => row.nameZh));
    expect(data.map((row) => row[width])).toEqual(
      rows.map((row) => String(row.horizontalBeamwidthDeg ?? '')),
    );
  });

  test('no text is a formula to a spreadsheet, and numbers stay numbers', async () => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(await written('csv')));
    const index = (id: string) => siteColumns.findIndex((column) => column.id === id);
    const texts = data.slice(1, -1).flatMap((row) => [row[index('nameZh')], row[index('owner')]]);
    expect(texts.filter((text) => /^[=+\-@\t\r＝]/.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith("'="))).toBe(true);
    const tilts = data.slice(1, -1).map((row) => row[index('mechanicalTiltDeg')]);
    expect(tilts).toContain('-3');
  });

  test('characters that GBK lacks are told, not replaced', async () => {
    const options = { format: 'csv', language: 'zh', title: '', encoding: 'gbk' } as const;
    await expect(exportSites(renamed('𠮷野 ☃ 𠮷 €'), options)).rejects.toMatchObject({
      target: 'GBK',
      characters: ['𠮷', '☃'],
      message: 'GBK lacks 𠮷 (U+20BB7), ☃ (U+2603)',
    });
  });
});

describe('XLSX', () => {
  test.each(['zh', 'en'] as const)(
    'has cells of their type below headers in %s',
    async (language) => {
      const bytes = await written('xlsx', { language });
      const [{ sheet, data }] = await readExcelFile(Buffer.from(bytes), { trim: false });
      expect(sheet).toBe(language === 'zh' ? '站点' : 'Sites');
      expect(data[0]).toEqual(siteColumns.map(({ header }) => header[language]));
      expect(data.slice(1)).toEqual(
        rows.map((row) =>
          siteColumns.map((column) => writtenValue(column, row[column.id], language) ?? null),
        ),
      );
    },
  );

  test('its header is bold and stays in sight', async () => {
    const files = unzipSync(await written('xlsx'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(strFromU8(files['xl/styles.xml'])).toContain('<b/>');
  });

  test('texts that the library would drop or trip over survive', async () => {
    const hard = ['响\u0007', '\u{1fffe}', '\ufffd', 'a\rb', '__proto__', 'toString', '_x0041_'];
    for (const zh of hard) {
      const bytes = await exportSites(renamed(zh), { format: 'xlsx', language: 'zh', title: '' });
      const [{ data }] = await readExcelFile(Buffer.from(bytes), { trim: false });
      expect(data[1][1]).toBe(zh);
    }
  });
});

describe('KML', () => {
  const parse = (bytes: Uint8Array) => {
    const document = new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    });
    return document.parseFromString(new TextDecoder().decode(bytes), 'text/xml');
  };

  test.each(['kml', 'kmz'] as const)('as %s has a placemark for each site', async (format) => {
    const bytes = await written(format);
    const kml = format === 'kml' ? bytes : unzipSync(bytes)['doc.kml'];
    const { features } = featuresOfKml(parse(kml) as unknown as Document);
    expect(features.map(({ properties }) => properties?.name)).toEqual(
      records.map(({ site }) => site.nameZh),
    );
    expect(features.map(({ geometry }) => geometry)).toEqual(
      records.map(({ site }) => ({
        type: 'Point',
        coordinates: [site.longitudeDeg, site.latitudeDeg],
      })),
    );
    for (const [index, { site, cells }] of records.entries()) {
      const { properties } = features[index];
      const texts = Object.entries(site).map(([id, value]) => [id, String(value)]);
      expect(properties).toMatchObject(Object.fromEntries(texts));
      expect(JSON.parse(properties?.cells)).toEqual(cells);
    }
  });

  test('fetches nothing', async () => {
    const document = parse(await written('kml'));
    const named = ['href', 'Icon', 'NetworkLink', 'Overlay'];
    expect(named.filter((name) => document.getElementsByTagName(name).length > 0)).toEqual([]);
    expect(new TextDecoder().decode(await written('kml')).match(/https?:[^"]*/g)).toEqual([
      'http://www.opengis.net/kml/2.2',
    ]);
  });

  test('what XML cannot hold is told', async () => {
    const options = { format: 'kml', language: 'zh', title: '' } as const;
    await expect(exportSites(renamed('响\u0007'), options)).rejects.toThrow('KML lacks U+0007');
  });

  test('the same sites give the same KMZ to the byte', async () => {
    expect(await written('kmz')).toEqual(await written('kmz'));
  });
});

test('GeoJSON has the columns of sites as properties, and their cells', async () => {
  const { type, features } = JSON.parse(new TextDecoder().decode(await written('geojson')));
  expect(type).toBe('FeatureCollection');
  expect(features).toEqual(
    records.map(({ site, cells }) => ({
      type: 'Feature',
      properties: { ...site, cells },
      geometry: { type: 'Point', coordinates: [site.longitudeDeg, site.latitudeDeg] },
    })),
  );
});

const folder = mkdtempSync(join(tmpdir(), 'offing-ogr-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(spawnSync('ogrinfo', ['--version']).error)('GDAL', () => {
  test.each(['geojson', 'kml', 'csv', 'xlsx'] as const)('opens %s', async (format) => {
    const file = join(folder, `sites.${format}`);
    writeFileSync(file, await written(format));
    const info = execFileSync('ogrinfo', ['-al', file], { encoding: 'utf8' });
    const count = format === 'csv' || format === 'xlsx' ? rows.length : records.length;
    expect(info).toMatch(new RegExp(`Feature Count: ${count}$`, 'm'));
    expect(info).toContain('海上站 1');
  });
});
