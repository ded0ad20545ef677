import type { OwnShape } from './own-shapes.ts';

/** Shapes as a GeoJSON collection [RFC 7946] with `id`, `kind`, `nameZh` and `nameEn` of each. */
export function shapesGeoJson(shapes: readonly OwnShape[]): string {
  const features = shapes.map(({ id, kind, name, shape }) =>
    JSON.stringify({
      type: 'Feature',
      properties: { id, kind, nameZh: name.zh, nameEn: name.en },
      geometry: shape,
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
