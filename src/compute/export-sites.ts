import type { Carrier } from '../network/carrier.ts';
import type { Language } from '../network/name.ts';
import type { Sector, Site } from '../network/site.ts';
import { siteListCsv } from '../network/site-list/site-list-csv.ts';
import { siteListGeoJson } from '../network/site-list/site-list-geojson.ts';
import { siteListKml } from '../network/site-list/site-list-kml.ts';
import { siteRecords } from '../network/site-list/site-records.ts';
import { siteRows } from '../network/site-list/site-rows.ts';
import { encodeText, type FileEncoding } from './encode-text.ts';
import { siteListXlsx } from './site-list-xlsx.ts';
import { zipKml } from './zip-kml.ts';

/** What site lists are written as. */
export const siteFileFormats = ['csv', 'xlsx', 'kml', 'kmz', 'geojson'] as const;

export type SiteFileFormat = (typeof siteFileFormats)[number];

/** The sites to be written; sectors of others are left out. */
export interface SiteExport {
  readonly sites: readonly Site[];
  readonly sectors: readonly Sector[];
  /** The project's, for what is told of a cell's carrier. */
  readonly carriers: readonly Carrier[];
}

export interface SiteFileOptions {
  readonly format: SiteFileFormat;
  /** Of headers, of names on the map, of the sheet. */
  readonly language: Language;
  /** Of CSV, UTF-8 with its mark when left out; the others are always UTF-8. */
  readonly encoding?: FileEncoding | undefined;
  /** Of the document in KML, for example the scenario's name. */
  readonly title: string;
}

/**
 * Sites with their sectors and cells as the bytes of a file. Reading it back gives them equal and in
 * the same order, sectors in the order of their sites.
 *
 * @throws UnwritableCharacters when the file could not hold a character.
 */
export async function exportSites(
  { sites, sectors, carriers }: SiteExport,
  { format, language, encoding = 'utf-8-with-mark', title }: SiteFileOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = () => siteRows(sites, sectors, carriers);
  const records = () => siteRecords(sites, sectors, carriers);
  const kml = () => encodeText(siteListKml(records(), { language, title }), 'utf-8');
  switch (format) {
    case 'csv':
      return encodeText(siteListCsv(rows(), language), encoding);
    case 'xlsx':
      return siteListXlsx(rows(), language);
    case 'kml':
      return kml();
    case 'kmz':
      return zipKml(kml());
    case 'geojson':
      return encodeText(siteListGeoJson(records()), 'utf-8');
  }
}
