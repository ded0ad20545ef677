import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Layer {
  /** Other folders of src that this one may import; `geodata` and `workers` lie beside src. */
  readonly sees: readonly string[];
  /** Packages that this one may import; `*` stands for any ending. */
  readonly uses: readonly string[];
}

const engine = [
  'units',
  'geo',
  'radio',
  'orbit',
  'terrain',
  'network',
  'coverage',
  'planning',
  'report',
];

/** The architecture, in one table: each folder of src, what it sees and what it uses. */
const layers: Readonly<Record<string, Layer>> = {
  units: { sees: [], uses: [] },
  geo: { sees: ['units'], uses: ['@turf/*', 'geographiclib-geodesic', 'geojson'] },
  radio: { sees: ['units'], uses: [] },
  orbit: { sees: ['units', 'geo', 'radio'], uses: ['satellite.js'] },
  terrain: { sees: ['units', 'geo', 'radio'], uses: ['geotiff'] },
  network: { sees: ['units', 'geo', 'radio', 'orbit'], uses: ['zod'] },
  coverage: { sees: ['units', 'geo', 'radio', 'orbit', 'terrain', 'network'], uses: [] },
  planning: {
    sees: ['units', 'geo', 'radio', 'orbit', 'terrain', 'network', 'coverage'],
    uses: [
      'zod',
      '@noble/hashes/*',
      'geojson',
      '@tmcw/togeojson',
      '@xmldom/xmldom',
      'fflate',
      'gcoord',
    ],
  },
  report: {
    sees: ['units', 'geo', 'radio', 'orbit', 'terrain', 'network', 'coverage', 'planning'],
    uses: ['zod', '@noble/hashes/*', 'geojson', 'd3-contour', 'fast-png', 'fflate'],
  },
  compute: {
    sees: engine,
    uses: [
      'comlink',
      'geojson',
      'papaparse',
      'fflate',
      'read-excel-file/*',
      'write-excel-file/universal',
      'pdfmake/build/pdfmake.js',
      '@xmldom/xmldom',
      '@tmcw/togeojson',
    ],
  },
  app: {
    sees: [...engine, 'compute', 'geodata', 'projects', 'workers'],
    uses: [
      'comlink',
      'maplibre-gl*',
      'pixi.js*',
      'react*',
      '@mantine/*',
      'pinyin-pro',
      'zustand*',
      'idb',
      'browser-fs-access',
      'i18next',
      'geojson',
      'fflate',
      '@tanstack/*',
      '@fontsource-variable/*',
      '@expo-google-fonts/*',
      'virtual:report-viewer',
    ],
  },
  cli: {
    sees: [...engine, 'compute', 'geodata', 'projects'],
    uses: ['node:*', 'comlink*', 'cli-progress', 'cli-table3', 'esbuild'],
  },
};

const sources = filesIn('src');

test('every folder of src has a place in the architecture', () => {
  expect(readdirSync('src').filter((folder) => !(folder in layers))).toEqual([]);
});

test.each(Object.entries(layers))('%s imports only what it may', (name, layer) => {
  const offences = sources
    .filter((file) => file.startsWith(`src/${name}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => !isAllowed(path, file, name, layer))
        .map((path) => `${file} imports ${path}`),
    );
  expect(offences).toEqual([]);
});

test.each(filesIn('workers'))('%s is a thin entry point', (file) => {
  expect(lineCount(file)).toBeLessThan(40);
  expect(importsOf(file).filter((path) => /src\/(app|cli)\//.test(path))).toEqual([]);
});

test('folders and files are named after what they hold', () => {
  const vague = /(^|\/)(utils?|common|shared|types|helpers?)(\/|\.)|(^|\/)index\.tsx?$/;
  const files = ['src', 'workers', 'test', 'bench', 'geodata', 'projects', 'setup'].flatMap(
    filesIn,
  );
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});

test('no file of src is longer than 400 lines; 300 is the aim', () => {
  const long = sources.filter((file) => lineCount(file) > 300);
  const tooLong = long.filter((file) => lineCount(file) > 400);
  expect(tooLong, `over 300 lines: ${long.join(', ')}`).toEqual([]);
});

function isAllowed(path: string, file: string, name: string, layer: Layer): boolean {
  if (!path.startsWith('.')) return layer.uses.some((pattern) => matches(path, pattern));
  const target = join(dirname(file), path)
    .replaceAll('\\', '/')
    .replace(/^src\//, '');
  const folder = target.split('/')[0];
  return folder === name || layer.sees.includes(folder);
}

function matches(text: string, pattern: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([\w@.][^'\s]*)'/g)].map(
    (match) => match[1] ?? '',
  );
}

function lineCount(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
