import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);

/** Chunks that come later by themselves, such as PixiJS, are not of the first load. */
const chunks = new Set(entries.flatMap((key) => withImports(key)));
if (![...chunks].some(isMap)) throw new Error('the map is not in the first load: count it here');

/** Scripts and workers of these chunks, without images, data and styles. */
const files = [...chunks]
  .flatMap((key) => [manifest[key].file, ...(manifest[key].assets ?? [])])
  .filter((file) => /\.m?js$/.test(file));

export default [
  {
    name: 'first load: page, map and their workers',
    path: [...new Set(files)].map((file) => `dist/${file}`),
    limit: '700 KiB',
    gzip: true,
  },
];

/** A chunk and everything that the browser must load before it can run. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const imports = manifest[key].imports ?? [];
  return [key, ...imports.flatMap((next) => withImports(next, seen))];
}

function isMap(key) {
  return manifest[key].name === 'maplibre';
}
