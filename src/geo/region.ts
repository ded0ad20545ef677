import type { Feature, FeatureCollection, Geometry } from 'geojson';
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

/** The geodata of one coast, indexed by feature id. */
export interface Region {
  readonly id: string;
  /** Identifies the state of the data, so that a result can say what it stood on. */
  readonly version: string;
  /** The box that the data cover; land is cut off along it. */
  readonly scope: Bounds;
  readonly features: ReadonlyMap<string, RegionFeature>;
}

/** Gathers feature collections into a region. @throws when two features share an id. */
export function gatherRegion(
  id: string,
  { version, scope }: Pick<Region, 'version' | 'scope'>,
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
  return { id, version, scope, features };
}

/** The region's features of one kind, in the order of the files. */
export function featuresOfKind(region: Region, kind: string): RegionFeature[] {
  return [...region.features.values()].filter((feature) => feature.properties.kind === kind);
}
