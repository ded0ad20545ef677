import {
  booleanPointInPolygon,
  cleanCoords,
  featureCollection,
  intersect,
  polygon,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { RegionFeature } from '../../src/geo/region.ts';
import { areaKm2, ellipseRing } from './geodesic.ts';
import { numberIn, placeIn, type Row, readTable } from './read-table.ts';
import { propertiesOf, regionFeature } from './region-feature.ts';
import { rounded } from './rounded.ts';
import { scopeBox, scopePolygon } from './scope.ts';

const coastSource = 'OpenStreetMap, Nov 2017 (ODbL 1.0)';

/** The land polygons inside the scope box, the largest first, on a grid of 1e-4 degrees. */
export function landFeatures(world: readonly Position[][][]): RegionFeature[] {
  const pieces = world.filter(touchesScope).flatMap(clippedToScope);
  const names = readTable('land-names');
  return pieces
    .sort((a, b) => areaKm2(b) - areaKm2(a))
    .map((geometry, index) => {
      const id = `land-${String(index + 1).padStart(3, '0')}`;
      const named = names.find((row) => booleanPointInPolygon(placeIn(row), geometry));
      return regionFeature(geometry, {
        id,
        kind: 'land',
        nameZh: named?.name_zh ?? '岛屿',
        nameEn: named?.name_en ?? 'Island',
        source: coastSource,
        confidence: 'high',
        schematic: false,
      });
    });
}

/**
 * The islands of the table. One that the coast layer lacks is an ellipse of its published area;
 * one that the layer has, or that dries only at low water, is a point.
 */
export function islandFeatures(land: readonly RegionFeature[]): RegionFeature[] {
  return readTable('islands').map((row) => {
    const drawn = row.form === 'ellipse' && !land.some((piece) => holds(piece, placeIn(row)));
    const properties = propertiesOf(row, 'island');
    const geometry = drawn
      ? polygon([islandRing(row)]).geometry
      : { type: 'Point' as const, coordinates: placeIn(row) };
    return regionFeature(
      geometry,
      { ...properties, schematic: drawn || properties.schematic },
      {
        heightM: numberIn(row, 'height_m'),
        areaKm2: numberIn(row, 'area_km2'),
        inhabited: row.inhabited === 'yes',
        admin: row.admin,
        type: row.type,
        outline: drawn ? 'ellipse of the published area' : undefined,
        lowTide: row.form === 'tidal' ? true : undefined,
        confidenceNote: row.confidence_note,
      },
    );
  });
}

/** All that is dry at high water, as one geometry. */
export function dryLand(features: readonly RegionFeature[]): Feature<Polygon | MultiPolygon> {
  const areas = features.flatMap((feature) => (isArea(feature) ? [feature] : []));
  return union(featureCollection<Polygon | MultiPolygon>(areas))!;
}

function isArea(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}

function holds(feature: RegionFeature, place: Position): boolean {
  return isArea(feature) && booleanPointInPolygon(place, feature);
}

/** Twelve corners; the axes are 4 to 3, as those of Dashan Dao (470 m by 370 m) nearly are. */
function islandRing(row: Row): Position[] {
  const corners = 12;
  // the corners lie on an ellipse somewhat larger, so that the polygon has the published area
  const polygonShare = (corners / (2 * Math.PI)) * Math.sin((2 * Math.PI) / corners);
  const radiusKm = Math.sqrt(numberIn(row, 'area_km2')! / Math.PI / polygonShare);
  const stretch = Math.sqrt(4 / 3);
  return rounded(ellipseRing(placeIn(row), radiusKm * stretch, radiusKm / stretch, corners), 5);
}

function touchesScope([outer]: Position[][]): boolean {
  const [west, south, east, north] = scopeBox;
  return outer.some(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
}

function clippedToScope(rings: Position[][]): Polygon[] {
  const inside = intersect(featureCollection([polygon(rings), scopePolygon]));
  if (!inside) return [];
  const { geometry } = inside;
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pieces.map((piece) => cleanCoords(polygon(rounded(piece, 4)).geometry));
}
