import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { RegionFeature } from '../../src/geo/region.ts';
import { scopeBox } from './scope.ts';

const geodataFolder = new URL('../', import.meta.url);

/** Writes features as a GeoJSON file under geodata/, one feature a line, and says its size. */
export function writeCollection(file: string, features: readonly RegionFeature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  writeFileSync(new URL(file, geodataFolder), text);
  const sizeKb = (Buffer.byteLength(text) / 1000).toFixed(1);
  console.log(`${file}: ${features.length} features, ${sizeKb} kB`);
}

/** Writes version.json: the box that the data cover, and the first 12 hexadecimal digits of the SHA-256 over the files, in order. */
export function writeVersion(files: readonly string[]): void {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(new URL(file, geodataFolder)));
  const version = hash.digest('hex').slice(0, 12);
  const [west, south, east, north] = scopeBox;
  const scope = JSON.stringify({ west, south, east, north });
  writeFileSync(
    new URL('version.json', geodataFolder),
    `{ "version": "${version}", "scope": ${scope} }\n`,
  );
  console.log(`version ${version}`);
}
