import type { Language } from '../name.ts';
import type { Site } from '../site.ts';
import { type KmlOptions, kmlData, kmlDocument } from './kml-document.ts';
import { siteColumns } from './site-column.ts';
import type { SiteRecord } from './site-records.ts';
import { xmlText } from './xml-text.ts';

/** Of marks and labels, by status; a site's own colour goes before it. */
const statusColours: Readonly<Record<Site['status'], string>> = {
  existing: '#1f9ad6',
  planned: '#f0a020',
  candidate: '#b0b4b8',
};

/**
 * Sites as KML 2.2 [OGC 07-147r2]: a placemark each, in their order, with all columns of sites as
 * extended data by their ids, and `cells`, the JSON text of a list of objects with those of sectors
 * and cells. Nothing in it is fetched from elsewhere: marks are the reader's own, coloured.
 *
 * @throws UnwritableCharacters for what XML cannot hold.
 */
export function siteListKml(
  records: readonly SiteRecord[],
  { language, title }: KmlOptions,
): string {
  const styles = Object.entries(statusColours).map(
    ([status, colour]) => `<Style id="${status}">${style(colour)}</Style>`,
  );
  return kmlDocument(
    title,
    records.map((record) => placemark(record, language)),
    styles.join('\n'),
  );
}

function placemark({ site, cells }: SiteRecord, language: Language): string {
  const name = String(language === 'zh' ? site.nameZh : site.nameEn);
  const data = siteColumns.flatMap(({ id, header }) => {
    const value = site[id];
    return value === undefined ? [] : [kmlData(id, header[language], String(value))];
  });
  // in service from the end of the year on
  return `<Placemark>
<name>${xmlText(name)}</name>
<TimeSpan><begin>${site.year}-12-31</begin></TimeSpan>
<styleUrl>#${site.status}</styleUrl>
${typeof site.colour === 'string' ? `<Style>${style(site.colour)}</Style>\n` : ''}<ExtendedData>
${data.join('\n')}
${kmlData('cells', language === 'zh' ? '小区' : 'Cells', JSON.stringify(cells))}
</ExtendedData>
<Point><coordinates>${site.longitudeDeg},${site.latitudeDeg}</coordinates></Point>
</Placemark>`;
}

function style(colour: string): string {
  const ofKml = kmlColour(colour);
  return `<IconStyle><color>${ofKml}</color></IconStyle><LabelStyle><color>${ofKml}</color></LabelStyle>`;
}

/** `#rrggbb` as opaque `aabbggrr`. */
function kmlColour(colour: string): string {
  return `ff${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`;
}
