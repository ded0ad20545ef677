import { bboxClip, polygon, rewind } from '@turf/turf';
import type { Feature, Geometry, LineString, Polygon, Position } from 'geojson';
import type { RegionFeature } from '../../src/geo/region.ts';
import { areaKm2, lengthKm } from './geodesic.ts';
import { numberIn, pathIn, placeIn, type Row, readTable } from './read-table.ts';
import { propertiesOf, regionFeature } from './region-feature.ts';
import { rounded } from './rounded.ts';
import { scopeBox } from './scope.ts';

/** Ports, lanes, anchorages, bridges, roads, aquaculture, sands, towns, peaks and tide stations. */
export function assetFeatures(): RegionFeature[] {
  return [
    ...readTable('ports').map(portFeature),
    ...readTable('lanes').map((row) => (row.kind === 'lane' ? lineFeature : areaFeature)(row)),
    ...readTable('bridges-roads').map(lineFeature),
    ...readTable('aquaculture').map(areaFeature),
    ...readTable('sands').map(areaFeature),
    ...readTable('towns').map(townFeature),
    ...readTable('peaks').map(peakFeature),
    ...readTable('tides').map(tideFeature),
  ];
}

function portFeature(row: Row): RegionFeature {
  return regionFeature(pointAt(row), propertiesOf(row, row.kind), {
    unlocode: row.unlocode,
    confidenceNote: row.confidence_note,
  });
}

function townFeature(row: Row): RegionFeature {
  const extras = { level: row.level, coastal: row.coastal === 'yes' };
  return regionFeature(pointAt(row), propertiesOf(row, 'town'), extras);
}

function peakFeature(row: Row): RegionFeature {
  const extras = { heightM: numberIn(row, 'height_m'), confidenceNote: row.confidence_note };
  return regionFeature(pointAt(row), propertiesOf(row, 'peak'), extras);
}

/** Mean high and low water stand above mean sea level; the largest range is that of springs. */
function tideFeature(row: Row): RegionFeature {
  return regionFeature(pointAt(row), propertiesOf(row, 'tideStation'), {
    meanHighM: numberIn(row, 'mean_high_m'),
    meanLowM: numberIn(row, 'mean_low_m'),
    largestRangeM: numberIn(row, 'largest_range_m'),
  });
}

/** A line inside the scope box; its length is the published one where there is one. */
function lineFeature(row: Row): RegionFeature {
  const path: LineString = { type: 'LineString', coordinates: pathIn(row, 'path_lonlat') };
  const { coordinates } = bboxClip(path, scopeBox).geometry;
  const line = rounded(coordinates as Position[], 4);
  const publishedKm = numberIn(row, 'length_km');
  return regionFeature({ type: 'LineString', coordinates: line }, propertiesOf(row, row.kind), {
    type: row.type,
    lengthKm: publishedKm ?? Math.round(lengthKm(line) * 10) / 10,
    lengthFrom: publishedKm === undefined ? 'drawn line' : 'published',
    widthM: numberIn(row, 'width_m'),
    confidenceNote: row.confidence_note,
  });
}

function areaFeature(row: Row): RegionFeature {
  const path = pathIn(row, 'path_lonlat');
  const { geometry } = rewind(polygon([[...path, path[0]]])) as Feature<Polygon>;
  return regionFeature(geometry, propertiesOf(row, row.kind), {
    type: row.type,
    areaKm2: Math.round(areaKm2(geometry) * 10) / 10,
    publishedAreaKm2: numberIn(row, 'published_area_km2'),
    confidenceNote: row.confidence_note,
  });
}

function pointAt(row: Row): Geometry {
  return { type: 'Point', coordinates: placeIn(row) };
}
