import type { SiteRecord } from './site-records.ts';

/**
 * Sites as a GeoJSON collection of points [RFC 7946]: properties are the columns of sites by their
 * ids, and `cells`, a list of objects with those of sectors and cells.
 */
export function siteListGeoJson(records: readonly SiteRecord[]): string {
  const features = records.map(({ site, cells }) =>
    JSON.stringify({
      type: 'Feature',
      properties: { ...site, cells },
      geometry: { type: 'Point', coordinates: [site.longitudeDeg, site.latitudeDeg] },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
