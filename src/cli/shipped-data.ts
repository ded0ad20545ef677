import { readFileSync } from 'node:fs';
import { gatherRegion, type Region } from '../geo/region.ts';

const folder = new URL('../../geodata/', import.meta.url);

/** Reads the geodata that ships with Offing. */
export function readShippedRegion(): Region {
  const files = ['coast/land.geojson', 'zones.geojson', 'wind-farms.geojson', 'assets.geojson'];
  return gatherRegion(
    'jiangsu',
    { ...JSON.parse(readShipped('version.json')), ...JSON.parse(readShipped('climate.json')) },
    files.map((file) => JSON.parse(readShipped(file))),
  );
}

/** Text of the project that ships with Offing. */
export function readShippedProject(): string {
  return readShipped('../projects/jiangsu-three-year-plan.json');
}

function readShipped(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
