import {
  booleanPointInPolygon,
  difference,
  featureCollection,
  flatten,
  intersect,
  lineSplit,
  union,
} from '@turf/turf';
import type {
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { RegionFeature, RegionProperties } from '../../src/geo/region.ts';
import { basePoints, chordKm } from './baseline.ts';
import { countyWaters } from './county-waters.ts';
import {
  bandAreas,
  bandBoundsKm,
  type DistanceGrid,
  distanceGrid,
  distanceLine,
} from './distance-bands.ts';
import { areaKm2, densified, lengthKm } from './geodesic.ts';
import { outerZones } from './outer-zones.ts';
import { placeIn, readTable } from './read-table.ts';
import { propertiesOf, regionFeature } from './region-feature.ts';
import { roundedLine } from './rounded.ts';
import { scopePolygon } from './scope.ts';
import { beltOf, contiguousZoneKm, seawardEdge, territorialSeaKm } from './territorial-belt.ts';
import {
  betweenLateralLimits,
  insideBaseline,
  type LateralLimit,
  lateralLimits,
  seawardOfBaseline,
} from './waters.ts';

type Area = Feature<Polygon | MultiPolygon>;

const declaration = 'PRC declaration on the baseline of the territorial sea, 15 May 1996';
const lateralNote = 'between estimated lateral limits; land and islands cut out';
const bandNote =
  'between estimated lateral limits, continued along the normal to the 12 nm limit and then in their last direction; land and islands cut out';

const countyNote =
  'of internal waters and territorial sea, what is nearest to this county’s shore on the mainland: no boundary between counties at sea is meant, nor any claim to islands';

/** Baseline, zones, limits and distance bands, from the land and the mainland's shore. */
export function zoneFeatures(land: Area, shore: readonly Position[]): RegionFeature[] {
  const limits = lateralLimits();
  const belt = beltOf(territorialSeaKm);
  const contiguousBelt = beltOf(contiguousZoneKm);
  const grid = distanceGrid(shore);
  const waters = water(betweenLateralLimits(limits), land);
  const internalWaters = water(insideBaseline(limits), land);
  const territorialSea = water(overlap(belt, seawardOfBaseline(limits)), land);
  const inner = united([internalWaters, territorialSea]);
  return [
    ...basePointFeatures(),
    baselineFeature(),
    lineFeature([seawardEdge(belt)], {
      ...derived(
        'territorial-sea-limit',
        'territorialSeaLimit',
        '领海外部界限',
        'Outer limit of the territorial sea',
      ),
      source: `12 nautical miles seaward of the baseline: ${declaration}`,
      confidence: 'high',
    }),
    lineFeature([seawardEdge(contiguousBelt)], {
      ...derived(
        'contiguous-zone-limit',
        'contiguousZoneLimit',
        '毗连区外部界限',
        'Outer limit of the contiguous zone',
      ),
      source: `24 nautical miles seaward of the baseline: ${declaration}`,
      confidence: 'high',
    }),
    ...limits.map(lateralFeature),
    areaFeature(internalWaters, {
      ...derived('internal-waters', 'zone', '内海', 'Internal waters'),
      source: `coast layer; ${declaration}`,
      confidence: 'medium',
      notes: lateralNote,
    }),
    areaFeature(territorialSea, {
      ...derived('territorial-sea', 'zone', '领海', 'Territorial sea'),
      source: declaration,
      confidence: 'medium',
      notes: lateralNote,
    }),
    ...outerZones(waters, internalWaters, belt, contiguousBelt).map(({ area, properties }) =>
      areaFeature(area, properties),
    ),
    ...bandFeatures(grid, waters),
    ...bandBoundsKm.slice(1).map((km) => distanceLineFeature(grid, km, waters)),
    ...countyFeatures(shore, inner),
  ];
}

function countyFeatures(shore: readonly Position[], waters: Area): RegionFeature[] {
  return countyWaters(shore, waters).map(({ row, area }) =>
    areaFeature(area, {
      ...propertiesOf(row, 'countyWaters'),
      city: row.city_zh,
      notes: countyNote,
    }),
  );
}

function bandFeatures(grid: DistanceGrid, waters: Area): RegionFeature[] {
  return bandAreas(grid).map((band, index) => {
    const [from, to] = [bandBoundsKm[index], bandBoundsKm[index + 1]];
    return areaFeature(overlap(band, waters), {
      ...derived(
        `band-${from}-${to}`,
        'zone',
        `离岸 ${from}–${to} km`,
        `${from}–${to} km from shore`,
      ),
      source: 'distance from the mainland shore of the coast layer, accurate to 300 m',
      confidence: 'low',
      schematic: true,
      fromKm: from,
      toKm: to,
      notes: bandNote,
    });
  });
}

function distanceLineFeature(grid: DistanceGrid, km: number, waters: Area): RegionFeature {
  const inWaters = flatten(distanceLine(grid, km)).features.flatMap((line) =>
    piecesInside(line, waters),
  );
  return lineFeature(inWaters, {
    ...derived(`distance-${km}`, 'distanceLine', `离岸 ${km} km 线`, `${km} km from shore`),
    source: 'distance from the mainland shore of the coast layer, accurate to 300 m',
    confidence: 'medium',
    distanceKm: km,
  });
}

function lateralFeature(limit: LateralLimit): RegionFeature {
  return lineFeature([[...limit.inner, limit.atOuterLimit]], {
    ...propertiesOf(limit.row, 'lateralLimit'),
    notes: 'to the baseline as estimated, then along its normal to the 12 nm limit',
  });
}

function basePointFeatures(): RegionFeature[] {
  return readTable('baseline').map((row) =>
    regionFeature({ type: 'Point', coordinates: placeIn(row) }, propertiesOf(row, 'basePoint'), {
      no: Number(row.no),
      province: row.province,
      declared: `${row.lat_dm}, ${row.lon_dm}`,
    }),
  );
}

function baselineFeature(): RegionFeature {
  return lineFeature([densified(basePoints(), chordKm)], {
    ...derived('baseline', 'baseline', '领海基线(7–12号基点)', 'Baseline, base points 7 to 12'),
    source: declaration,
    confidence: 'high',
  });
}

function derived(id: string, kind: string, nameZh: string, nameEn: string) {
  return { id, kind, nameZh, nameEn, schematic: false };
}

function areaFeature(area: Area, properties: RegionProperties): RegionFeature {
  const polygons = flatten(area).features.map((part) => part.geometry.coordinates.map(roundedRing));
  const geometry: Polygon | MultiPolygon =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons };
  return regionFeature(geometry, properties, { areaKm2: Math.round(areaKm2(geometry)) });
}

/** Rings to 10 m, the holes of small islands to 1 m. */
function roundedRing(ring: Position[], index: number): Position[] {
  return roundedLine(ring, index === 0 ? 4 : 5);
}

function lineFeature(lines: readonly Position[][], properties: RegionProperties): RegionFeature {
  const coordinates = lines.map((line) => roundedLine(line, 4));
  const geometry: LineString | MultiLineString =
    coordinates.length === 1
      ? { type: 'LineString', coordinates: coordinates[0] }
      : { type: 'MultiLineString', coordinates };
  const total = lines.reduce((sum, line) => sum + lengthKm(line), 0);
  return regionFeature(geometry, properties, { lengthKm: Math.round(total * 10) / 10 });
}

function water(area: Area, land: Area): Area {
  return difference(featureCollection([overlap(area, scopePolygon), land]))!;
}

function overlap(a: Area, b: Area): Area {
  return intersect(featureCollection<Polygon | MultiPolygon>([a, b]))!;
}

function united(areas: readonly Area[]): Area {
  return union(featureCollection<Polygon | MultiPolygon>([...areas]))!;
}

function piecesInside(line: Feature<LineString>, area: Area): Position[][] {
  const pieces = lineSplit(line, area).features.map((piece) => piece.geometry.coordinates);
  return pieces.filter((piece) => booleanPointInPolygon(middleOf(piece), area));
}

/** The middle of the middle leg, so that it lies on the line and off its ends. */
function middleOf(line: readonly Position[]): Position {
  const i = Math.floor((line.length - 1) / 2);
  return [(line[i][0] + line[i + 1][0]) / 2, (line[i][1] + line[i + 1][1]) / 2];
}
