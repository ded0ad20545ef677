import type { Position } from 'geojson';
import type { RegionFeature } from '../../src/geo/region.ts';
import { numberIn, pathIn, placeIn, type Row, readTable } from './read-table.ts';
import { confidenceIn, propertiesOf, regionFeature } from './region-feature.ts';
import { rounded } from './rounded.ts';
import { distanceToShoreKm } from './shore-distance.ts';
import { alongAxis, rectangleAbout, turbineLayout } from './turbine-layout.ts';

/** Capacity per area of a wind farm whose outline and area are not known, in MW/km². */
const typicalMwPerKm2 = 7;

/** Each wind farm's outline, its turbines in a generated layout, and its booster stations. */
export function windFarmFeatures(shore: readonly Position[]): RegionFeature[] {
  return readTable('wind-farms').flatMap((row) => {
    const turbines = numberIn(row, 'turbines') ?? numberIn(row, 'turbines_estimated');
    if (turbines === 0) return [converterFeature(row)];
    const outline = outlineOf(row);
    return [
      farmFeature(row, outline, turbines!, distanceToShoreKm(shore, placeIn(row))),
      turbinesFeature(row, outline, turbines!),
      ...boosterFeatures(row, outline),
    ];
  });
}

/** The mapped outline, closed, or else a rectangle about the centre. */
function outlineOf(row: Row): Position[] {
  const mapped = pathIn(row, 'layout_lonlat');
  if (mapped.length > 0) return [...mapped, mapped[0]];
  const areaKm2 = numberIn(row, 'area_km2') ?? numberIn(row, 'capacity_mw')! / typicalMwPerKm2;
  return rectangleAbout(placeIn(row), areaKm2);
}

function farmFeature(
  row: Row,
  outline: readonly Position[],
  turbines: number,
  distShoreKm: number,
): RegionFeature {
  const properties = propertiesOf(row, 'windFarm');
  const mapped = row.layout_lonlat !== '';
  return regionFeature(
    { type: 'Polygon', coordinates: [rounded([...outline], 3)] },
    { ...properties, schematic: properties.schematic || !mapped },
    {
      outline: mapped ? 'mapped' : 'generated',
      capacityMw: numberIn(row, 'capacity_mw'),
      turbines,
      turbinesEstimated: row.turbines === '' ? true : undefined,
      year: numberIn(row, 'year'),
      status: row.status,
      owner: row.owner,
      distShoreKm: Math.round(distShoreKm * 10) / 10,
      distShorePublishedKm: numberIn(row, 'dist_shore_published_km'),
      confidenceNote: row.confidence_note,
    },
  );
}

function turbinesFeature(row: Row, outline: readonly Position[], count: number): RegionFeature {
  const areaKm2 = numberIn(row, 'area_km2') ?? numberIn(row, 'capacity_mw')! / typicalMwPerKm2;
  const spacingKm = numberIn(row, 'spacing_km') ?? Math.sqrt(areaKm2 / count);
  const places = turbineLayout(outline, count, spacingKm);
  return regionFeature(
    { type: 'MultiPoint', coordinates: rounded(places, 3) },
    {
      id: `${row.id}-turbines`,
      kind: 'turbines',
      nameZh: `${row.name_zh} 风机(示意)`,
      nameEn: `${row.name_en} turbines (generated layout)`,
      source: 'generated',
      confidence: 'low',
      schematic: true,
    },
    { farmId: row.id, note: 'generated layout' },
  );
}

/** One station at the table's place; of several, none has a known place: they are spread out. */
function boosterFeatures(row: Row, outline: readonly Position[]): RegionFeature[] {
  const count = numberIn(row, 'oss_count') ?? 0;
  const known: Position = [numberIn(row, 'oss_lon') ?? NaN, numberIn(row, 'oss_lat') ?? NaN];
  const isPlaced = count === 1 && known.every(Number.isFinite);
  const places = isPlaced ? [known] : alongAxis(outline, placeIn(row), count);
  return places.map((place, index) => {
    const number = count > 1 ? `-${index + 1}` : '';
    const confidence = confidenceIn(row, 'oss_confidence');
    return regionFeature(
      { type: 'Point', coordinates: rounded(place, 5) },
      {
        id: `${row.id}-oss${number}`,
        kind: 'boosterStation',
        nameZh: `${row.name_zh} 海上升压站${number.slice(1)}`,
        nameEn: `${row.name_en} booster station${number.replace('-', ' ')}`,
        source: row.oss_source,
        confidence,
        schematic: confidence === 'low',
      },
      { farmId: row.id },
    );
  });
}

function converterFeature(row: Row): RegionFeature {
  return regionFeature(
    { type: 'Point', coordinates: placeIn(row) },
    propertiesOf(row, 'boosterStation'),
    {
      type: 'HVDC converter platform',
      capacityMw: numberIn(row, 'capacity_mw'),
      year: numberIn(row, 'year'),
      status: row.status,
      owner: row.owner,
      confidenceNote: row.confidence_note,
    },
  );
}
