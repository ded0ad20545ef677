import { zipSync } from 'fflate';

/** A KML file as KMZ. The same bytes give the same archive: the time in it is always the earliest. */
export function zipKml(kml: Uint8Array): Uint8Array<ArrayBuffer> {
  const archive = zipSync({ 'doc.kml': kml }, { mtime: new Date(1980, 0, 1) });
  return new Uint8Array(archive);
}
