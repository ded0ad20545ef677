import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { TideStation } from './tides.ts';
import type { Bounds } from './tile-grid.ts';

/** What every feature of the shipped geodata carries. */
export interface RegionProperties {
  readonly id: string;
  /** What it is: land, island, zone, baseline, windFarm, turbine, boosterStation, port, lane, … */
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** True when its place or outline is an estimate, to be drawn and named as 示意. */
  readonly schematic: boolean;
  readonly [extra: string]: unknown;
}

export type RegionFeature = Feature<Geometry, RegionProperties>;

/** The radio climate of a coast. What each constant means is told where models use them. */
export interface RegionClimate {
  readonly refractivityGradientNPerKm: number;
  readonly surfaceRefractivityN: number;
  readonly gradient65mNPerKm: number;
  readonly superRefractionSlope: number;
  readonly subRefractionSlope: number;
  readonly vapourDensityGpm3: number;
  readonly rainProbabilityPercent: number;
  readonly annualRainMm: number;
  readonly convectiveRainShare: number;
  readonly zeroIsothermKm: number;
  readonly troposcatterZone: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly sporadicE01PercentMhz: number;
  readonly sporadicE1PercentMhz: number;
  readonly sporadicE10PercentMhz: number;
  readonly sporadicE50PercentMhz: number;
}

/** What the land is like where nothing finer is known. */
export interface LandDefaults {
  /** Height of the plain above mean sea level. */
  readonly heightM: number;
  /** Representative height of what stands on it. */
  readonly clutterHeightM: number;
}

/** Where constants of a region come from. */
export interface ConstantsSource {
  /** Fields of the climate or of the land. */
  readonly of: readonly string[];
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What is told of a region as a whole. */
export interface RegionFacts {
  /** Identifies the state of the data, so that a result can say what it stood on. */
  readonly version: string;
  /** The box that the data cover; land is cut off along it. */
  readonly scope: Bounds;
  readonly climate: RegionClimate;
  readonly land: LandDefaults;
  readonly constantsSources: readonly ConstantsSource[];
}

/** The geodata of one coast, indexed by feature id. */
export interface Region extends RegionFacts {
  readonly id: string;
  readonly features: ReadonlyMap<string, RegionFeature>;
  /** Along the coast, from north to south. */
  readonly tides: readonly TideStation[];
}

/** Gathers feature collections into a region. @throws when two features share an id, or a tide station lacks its tide. */
export function gatherRegion(
  id: string,
  facts: RegionFacts,
  collections: readonly FeatureCollection<Geometry, RegionProperties>[],
): Region {
  const features = new Map<string, RegionFeature>();
  for (const collection of collections) {
    for (const feature of collection.features) {
      if (features.has(feature.properties.id)) {
        throw new Error(`geodata: two features have the id ${feature.properties.id}`);
      }
      features.set(feature.properties.id, feature);
    }
  }
  const { version, scope, climate, land, constantsSources } = facts;
  const tides = [...features.values()]
    .filter(({ properties }) => properties.kind === 'tideStation')
    .map(tideStation);
  return { id, version, scope, climate, land, constantsSources, features, tides };
}

/** The region's features of one kind, in the order of the files. */
export function featuresOfKind(region: Region, kind: string): RegionFeature[] {
  return [...region.features.values()].filter((feature) => feature.properties.kind === kind);
}

function tideStation({ geometry, properties }: RegionFeature): TideStation {
  const { id, meanHighM, meanLowM, largestRangeM } = properties;
  if (
    geometry.type !== 'Point' ||
    typeof meanHighM !== 'number' ||
    typeof meanLowM !== 'number' ||
    typeof largestRangeM !== 'number'
  ) {
    throw new Error(
      `geodata: tide station ${id} — expected a point with meanHighM, meanLowM, largestRangeM`,
    );
  }
  const [longitudeDeg, latitudeDeg] = geometry.coordinates;
  return { longitudeDeg, latitudeDeg, meanHighM, meanLowM, largestRangeM };
}
