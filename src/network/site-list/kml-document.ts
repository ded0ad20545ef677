import type { Language } from '../name.ts';
import { xmlText } from './xml-text.ts';

export interface KmlOptions {
  /** Of names on the map and of what fields are called. */
  readonly language: Language;
  /** Of the document. */
  readonly title: string;
}

/** A KML 2.2 file of styles and placemarks. [OGC 07-147r2] */
export function kmlDocument(title: string, placemarks: readonly string[], styles: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${xmlText(title)}</name>
${styles}
${placemarks.join('\n')}
</Document>
</kml>
`;
}

/** One field of extended data; shown under its key when it has no header. */
export function kmlData(key: string, header: string | null, value: string): string {
  const shown = header === null ? '' : `<displayName>${xmlText(header)}</displayName>`;
  return `<Data name="${key}">${shown}<value>${xmlText(value)}</value></Data>`;
}
