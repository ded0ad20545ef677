import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The page itself, and what it imports later that brings the map. */
const roots = Object.keys(manifest).filter((key) => {
  const { isEntry, isDynamicEntry } = manifest[key];
  return isEntry || (isDynamicEntry && withImports(key).some(isMap));
});
const chunks = new Set(roots.flatMap((key) => withImports(key)));

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
