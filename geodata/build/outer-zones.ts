import { difference, featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { RegionProperties } from '../../src/geo/region.ts';
import { chordKm } from './baseline.ts';
import { densified } from './geodesic.ts';

type Area = Feature<Polygon | MultiPolygon>;

const law = 'PRC law on the territorial sea and the contiguous zone, 25 February 1992, art. 4';

/** A zone beyond the territorial sea, before land and rounding are seen to. */
interface OuterZone {
  readonly area: Area;
  readonly properties: RegionProperties;
}

/**
 * The contiguous zone, and what lies beyond it on the map.
 *
 * @param waters all water between the lateral limits and their continuation, within the scope box
 * @param inner internal waters
 * @param near all within 12 nautical miles of the baseline
 * @param far all within 24 nautical miles of it
 */
export function outerZones(waters: Area, inner: Area, near: Area, far: Area): OuterZone[] {
  const outside = difference(featureCollection([waters, inner, near]))!;
  return [
    {
      area: dense(intersect(featureCollection([outside, far]))!),
      properties: {
        id: 'contiguous-zone',
        kind: 'zone',
        nameZh: '毗连区',
        nameEn: 'Contiguous zone',
        source: law,
        confidence: 'medium',
        schematic: false,
        notes:
          'from 12 to 24 nautical miles off the baseline; between estimated lateral limits, continued beyond 12 nautical miles in their last direction',
      },
    },
    {
      area: dense(difference(featureCollection([outside, far]))!),
      properties: {
        id: 'beyond-24-nm',
        kind: 'zone',
        nameZh: '24 海里以外(示意)',
        nameEn: 'Beyond 24 NM (schematic)',
        source: `what lies seaward of the 24 nautical miles of the ${law}, as far as the map goes`,
        confidence: 'low',
        schematic: true,
        notes:
          'out to the edge of the map, for counting coverage alone: no delimitation with any neighbour and no claim is shown or meant (至图幅边界，不表示任何划界)',
      },
    },
  ];
}

/** Straight on the chart, as the lateral limits are: areas on the ellipsoid take sides for geodesics. */
function dense(area: Area): Area {
  const { geometry } = area;
  const rings = (polygon: Position[][]) => polygon.map((ring) => densified(ring, chordKm));
  return geometry.type === 'Polygon'
    ? polygon(rings(geometry.coordinates))
    : multiPolygon(geometry.coordinates.map(rings));
}
