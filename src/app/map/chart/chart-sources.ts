import type { Feature, FeatureCollection, Geometry, Position as Vertex } from 'geojson';
import type { Region, RegionFeature, RegionProperties } from '../../../geo/region.ts';
import { viewLimits } from '../viewport.ts';

/** What the chart's vector layers are drawn from. */
export type ChartSourceId = 'waters' | 'land' | 'areas' | 'lines' | 'farms' | 'graticule';

type ChartProperties = Pick<RegionProperties, 'id' | 'kind' | 'confidence' | 'schematic'> & {
  readonly type: string;
};

type ChartFeature = Feature<Geometry, ChartProperties | { readonly fine: boolean }>;

const sourceOfKind: Readonly<Record<string, ChartSourceId>> = {
  zone: 'waters',
  land: 'land',
  island: 'land',
  sands: 'areas',
  aquaculture: 'areas',
  anchorage: 'areas',
  lane: 'lines',
  distanceLine: 'lines',
  bridge: 'lines',
  road: 'lines',
  windFarm: 'farms',
  turbines: 'farms',
  boosterStation: 'farms',
};

/** Sorts the region's features into the sources of the chart; marks and limits are drawn elsewhere. */
export function chartSources(
  region: Region,
): Readonly<Record<ChartSourceId, FeatureCollection<Geometry>>> {
  const sources: Record<ChartSourceId, ChartFeature[]> = {
    waters: [],
    land: [],
    areas: [],
    lines: [],
    farms: [],
    graticule: graticuleLines(),
  };
  for (const feature of region.features.values()) {
    const source = sourceOfKind[feature.properties.kind];
    if (source && isDrawable(feature, source)) sources[source].push(chartFeature(feature));
  }
  return {
    waters: collection(sources.waters),
    land: collection(sources.land.map(withOpenEdges)),
    areas: collection(sources.areas),
    lines: collection(sources.lines),
    farms: collection(sources.farms),
    graticule: collection(sources.graticule),
  };
}

/** Meridians and parallels every 30′; those between whole degrees are `fine`. */
function graticuleLines(): ChartFeature[] {
  const lines: ChartFeature[] = [];
  const { west, south, east, north } = viewLimits;
  const margin = 8;
  for (let half = Math.ceil((west - margin) * 2); half <= (east + margin) * 2; half++) {
    lines.push(
      graticuleLine(half, [
        [half / 2, south - margin],
        [half / 2, north + margin],
      ]),
    );
  }
  for (let half = Math.ceil((south - margin) * 2); half <= (north + margin) * 2; half++) {
    lines.push(
      graticuleLine(half, [
        [west - margin, half / 2],
        [east + margin, half / 2],
      ]),
    );
  }
  return lines;
}

function graticuleLine(half: number, coordinates: Vertex[]): ChartFeature {
  return {
    type: 'Feature',
    properties: { fine: half % 2 !== 0 },
    geometry: { type: 'LineString', coordinates },
  };
}

/** Points of land are names, not outlines; the bands are seen by their lines. */
function isDrawable(feature: RegionFeature, source: ChartSourceId): boolean {
  if (source === 'land') return feature.geometry.type !== 'Point';
  if (source === 'waters') {
    return ['internal-waters', 'territorial-sea'].includes(feature.properties.id);
  }
  return true;
}

function chartFeature({ properties, geometry }: RegionFeature): ChartFeature {
  const { id, kind, confidence, schematic } = properties;
  const type = typeof properties.type === 'string' ? properties.type : '';
  return { type: 'Feature', geometry, properties: { id, kind, confidence, schematic, type } };
}

/** The box that the coast data are cut to, in degrees. */
const cut = { west: 118.5, south: 30.8, north: 36 } as const;
const beyondDeg = 9;

/** The coast data end at a box: pushes its cut edges out of sight, so that no false shore shows. */
function withOpenEdges(feature: ChartFeature): ChartFeature {
  const { geometry } = feature;
  if (geometry.type === 'Polygon') {
    return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(opened) } };
  }
  if (geometry.type === 'MultiPolygon') {
    const coordinates = geometry.coordinates.map((rings) => rings.map(opened));
    return { ...feature, geometry: { ...geometry, coordinates } };
  }
  return feature;
}

function opened(ring: readonly Vertex[]): Vertex[] {
  return ring.map(([longitude, latitude]) => [
    longitude <= cut.west + 0.002 ? cut.west - beyondDeg : longitude,
    latitude <= cut.south + 0.002
      ? cut.south - beyondDeg
      : latitude >= cut.north - 0.002
        ? cut.north + beyondDeg
        : latitude,
  ]);
}

function collection(features: ChartFeature[]): FeatureCollection<Geometry> {
  return { type: 'FeatureCollection', features };
}
