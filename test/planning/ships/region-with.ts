import type { Geometry } from 'geojson';
import { gatherRegion, type Region } from '../../../src/geo/region.ts';
import { factsOf } from '../../geo/region-facts.ts';

/** A made-up region that holds these shapes alone. */
export function regionWith(
  shapes: readonly { readonly id: string; readonly kind: string; readonly geometry: Geometry }[],
): Region {
  const facts = factsOf({ west: 119, south: 32, east: 123, north: 35 });
  const features = shapes.map(({ id, kind, geometry }) => ({
    type: 'Feature' as const,
    geometry,
    properties: {
      id,
      kind,
      nameEn: id,
      nameZh: id,
      source: 'made up',
      confidence: 'low' as const,
      schematic: true,
    },
  }));
  return gatherRegion('made-up', facts, [{ type: 'FeatureCollection', features }]);
}
