import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Geometry, GeometryCollection, Position } from 'geojson';

const packageName = '@geo-maps/earth-coastlines-1m';
const packageVersion = '0.6.0';
const cacheFolder = fileURLToPath(new URL('../../.cache/geodata/', import.meta.url));

/** The land polygons of the world from OpenStreetMap (ODbL), brought in by npm when not yet here. */
export function fetchCoastline(): Position[][][] {
  const mapFile = `${cacheFolder}package/map.geo.json`;
  if (!existsSync(mapFile)) unpackInto(cacheFolder);
  const world = JSON.parse(readFileSync(mapFile, 'utf8')) as GeometryCollection;
  return world.geometries.flatMap(polygonsOf);
}

function unpackInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const pack = [
    'pack',
    `${packageName}@${packageVersion}`,
    '--silent',
    '--pack-destination',
    folder,
  ];
  execFileSync('npm', pack, { stdio: 'inherit' });
  const archive = `${packageName.slice(1).replace('/', '-')}-${packageVersion}.tgz`;
  execFileSync('tar', ['-xzf', `${folder}${archive}`, '-C', folder]);
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
