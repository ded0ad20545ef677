import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { featuresOfKind } from '../../src/geo/region.ts';
import { committedRegion, geodataFolder } from './committed-region.ts';

const region = committedRegion();
const features = [...region.features.values()];

test('ids are unique across all files and fit to be named in a project', () => {
  // gathering the region has thrown already if two features share an id
  for (const { properties } of features) {
    expect(properties.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
  }
});

test('every feature has both names, a source, a confidence and says whether it is schematic', () => {
  for (const { properties } of features) {
    const { id, kind, nameZh, nameEn, source, confidence, schematic } = properties;
    for (const text of [kind, nameZh, nameEn, source]) expect(text, id).toMatch(/\S/);
    expect(nameEn, id).not.toMatch(/\p{Script=Han}/u);
    expect(['high', 'medium', 'low'], id).toContain(confidence);
    expect(typeof schematic, id).toBe('boolean');
  }
});

test('what has a low confidence is schematic', () => {
  const low = features.filter(({ properties }) => properties.confidence === 'low');
  expect(low.filter(({ properties }) => !properties.schematic)).toEqual([]);
});

test('every row of the tables is a feature', () => {
  const tables = readdirSync(new URL('tables/', geodataFolder)).filter(
    (f) => f !== 'land-names.csv',
  );
  expect(tables).toHaveLength(13);
  for (const table of tables) {
    const text = readFileSync(new URL(`tables/${table}`, geodataFolder), 'utf8');
    const [heading, ...rows] = text.trimEnd().split('\n');
    expect(heading, table).toMatch(/^id,.*\bsource\b.*\bconfidence\b/);
    for (const row of rows) expect(region.features.has(row.split(',')[0]), row).toBe(true);
  }
});

test.each([
  ['zone', 7],
  ['windFarm', 43],
  ['boosterStation', 43],
  ['island', 19],
  ['port', 13],
  ['fishingPort', 17],
  ['borderStation', 6],
  ['liveStreamingBase', 1],
  ['countyWaters', 13],
  ['lane', 11],
  ['bridge', 7],
  ['road', 3],
  ['aquaculture', 9],
  ['town', 18],
  ['tideStation', 10],
])('there are features of kind %s: %i', (kind, count) => {
  expect(featuresOfKind(region, kind)).toHaveLength(count);
});

test('the version is the hash of the files', () => {
  const hash = createHash('sha256');
  const collections = ['coast/land', 'zones', 'wind-farms', 'assets'];
  for (const file of [...collections.map((name) => `${name}.geojson`), 'climate.json']) {
    hash.update(readFileSync(new URL(file, geodataFolder)));
  }
  expect(region.version).toBe(hash.digest('hex').slice(0, 12));
});

test('the geodata and their tables stay under 300 KiB together', () => {
  const own = ['', 'coast/', 'tables/'].map((path) => new URL(path, geodataFolder));
  const sizes = own.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(new URL(entry.name, folder)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300 * 1024);
});
