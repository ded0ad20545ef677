import type { Bounds } from '../../geo/tile-grid.ts';
import { boundsOfPosts, type ElevationGrid } from '../elevation-grid.ts';
import type { ElevationSource, SourceCheck } from './elevation-source.ts';
import { openGeoTiff } from './geotiff.ts';
import { openHgt } from './hgt.ts';
import { addSource, emptyMosaic, finishMosaic } from './mosaic.ts';

/** A file that a user chose. */
export interface ElevationFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** Heights fit for use, or in one sentence why they are not. */
export type ElevationCheck =
  | { readonly valid: true; readonly elevation: ElevationGrid }
  | { readonly valid: false; readonly reason: string };

/** Makes one grid of heights from HGT and GeoTIFF files, all of which must be sound. */
export async function importElevation(
  files: readonly ElevationFile[],
  scope: Bounds,
): Promise<ElevationCheck> {
  if (files.length === 0) return refuse('no file — expected .hgt or .tif files');
  const sources: ElevationSource[] = [];
  for (const file of files) {
    const check = await openFile(file);
    if (!check.valid) return check;
    const bounds = boundsOfPosts(check.source.lattice);
    if (!overlap(bounds, scope)) {
      return refuse(`${file.name}: ${boxText(bounds)} — expected a part of ${boxText(scope)}`);
    }
    sources.push(check.source);
  }
  const mosaic = emptyMosaic(
    sources.map(({ lattice }) => lattice),
    scope,
  );
  for (const source of sources) {
    const reason = await addSource(mosaic, source);
    if (reason !== null) return refuse(reason);
  }
  return { valid: true, elevation: finishMosaic(mosaic) };
}

async function openFile({ name, bytes }: ElevationFile): Promise<SourceCheck> {
  if (/\.hgt$/i.test(name)) return openHgt(name, bytes);
  if (/\.tiff?$/i.test(name)) return openGeoTiff(name, bytes);
  return { valid: false, reason: `${name}: unknown ending — expected .hgt, .tif or .tiff` };
}

function refuse(reason: string): ElevationCheck {
  return { valid: false, reason };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;
}

function boxText({ west, south, east, north }: Bounds): string {
  const [w, s, e, n] = [west, south, east, north].map((degrees) => Number(degrees.toFixed(3)));
  return `longitude ${w} to ${e}, latitude ${s} to ${n}`;
}
