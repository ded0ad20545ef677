import type { Geometry, Position as Vertex } from 'geojson';
import type { TileEngineSetup } from '../coverage/tile-engine.ts';
import type { AssetSample, MaskArea } from '../coverage/tile-mask.ts';
import { wantedPlaces } from '../coverage/wanted-places.ts';
import { boundsOfRings, ringsOf } from '../geo/polygon-raster.ts';
import type { Position } from '../geo/position.ts';
import { featuresOfKind, type Region } from '../geo/region.ts';
import { pointsAlong, pointsInside, polygonAreaKm2 } from '../geo/sample-points.ts';
import type { Bounds } from '../geo/tile-grid.ts';
import type { ElevationGrid } from '../terrain/elevation-grid.ts';
import { groundOf } from '../terrain/ground-of.ts';
import { conditionsOf, sandsAreBare } from './conditions-of.ts';
import { contentHash } from './content-hash.ts';
import type { PlanPlace } from './fan-plan.ts';
import type { Project } from './project.ts';
import { climateOfSeason } from './season.ts';
import { type FleetTracks, fleetTracks } from './ships/fleet-tracks.ts';
import type { AssetUnit, SimulationResult } from './simulation-result.ts';
import type { Asset, AssetKind, Shape } from './zone.ts';

/** Lines are judged every this many metres, areas every this many metres each way. */
const lineStepM = 250;
const areaStepM = 500;
/** Path loss is wanted in cells of 2 km, with a rim of two about them. */
const zoneStepM = 3000;

/** An asset with what it amounts to, in its own unit. */
export interface MeasuredAsset {
  readonly asset: Asset;
  readonly unit: AssetUnit;
}

/** Everything about a project's area that does not change with its sites. */
export interface PlanArea {
  readonly setup: TileEngineSetup;
  readonly place: PlanPlace;
  readonly terrain: SimulationResult['model']['terrain'];
  readonly assets: readonly MeasuredAsset[];
  /** Where ships spend their time; their places are the last of the setup's samples. */
  readonly ships: FleetTracks;
  /** Box about the zones. */
  readonly zoneBounds: Bounds;
  /** Box about zones, assets and ships. */
  readonly bounds: Bounds;
}

/** Gathers zones, land, assets and ground; `elevation` is what was imported. @throws when a shape does not suit the region or its purpose. */
export function planArea(
  project: Project,
  region: Region,
  elevation: ElevationGrid | null = null,
): PlanArea {
  const zones = project.zones.map(({ shape }, index): MaskArea => {
    const path = `zones[${index}].shape`;
    const geometry = geometryOf(shape, region, path);
    const rings = ringsOf(geometry);
    if (rings.length > 0) return { rings };
    throw new Error(`${path}: ${shapeText(shape, geometry)} — expected a polygon`);
  });
  const land = [...featuresOfKind(region, 'land'), ...featuresOfKind(region, 'island')]
    .map((feature): MaskArea => ({ rings: ringsOf(feature.geometry) }))
    .filter(({ rings }) => rings.length > 0);
  const ships = fleetTracks(project, region);
  const assetSamples = project.assets.flatMap((asset, index) =>
    sampleAsset(asset, geometryOf(asset.shape, region, `assets[${index}].shape`), index).map(
      ([vertex, weight]): AssetSample => ({
        longitudeDeg: vertex[0],
        latitudeDeg: vertex[1],
        asset: index,
        weight,
      }),
    ),
  );
  const samples = [
    ...assetSamples,
    // ships are of no asset: their number is the one after the last
    ...ships.places.map(
      ({ hours, ...place }): AssetSample => ({
        ...place,
        asset: project.assets.length,
        weight: hours,
      }),
    ),
  ];
  const everything = [
    ...zones.flatMap(({ rings }) => rings),
    samples.map(({ longitudeDeg, latitudeDeg }) => [longitudeDeg, latitudeDeg]),
  ];
  const { land: landTerms, climate } = project.propagation;
  const conditions = conditionsOf(project);
  const ground = groundOf(region, landTerms, elevation, sandsAreBare(conditions));
  const places = wantedPlaces(ground.surface, [
    ...samples,
    ...project.zones.flatMap(({ shape }) => placesInOwnZone(shape)),
  ]);
  const askedFor = contentHash(places.wanted.join(''));
  return {
    setup: { ground, places, zones, land, samples },
    terrain: {
      relief: elevation === null ? 'illustrative-hills' : 'imported',
      version: ground.version,
    },
    place: {
      climate: climateOfSeason(climate ?? region.climate, conditions.season),
      tides: region.tides,
      groundVersion: `${ground.version} ${askedFor.slice(0, 16)}`,
    },
    assets: project.assets.map((asset) => ({ asset, unit: unitOf(asset.kind) })),
    ships,
    zoneBounds: boundsOfRings(zones.flatMap(({ rings }) => rings)),
    bounds: boundsOfRings(everything),
  };
}

/** Places all over a zone that the project has drawn, which may lie on land; shipped ones are at sea. */
function placesInOwnZone(shape: Shape): Position[] {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return [];
  return pointsInside(shape, zoneStepM).map(([longitudeDeg, latitudeDeg]) => ({
    longitudeDeg,
    latitudeDeg,
  }));
}

function geometryOf(shape: Shape, region: Region, path: string): Geometry {
  if (shape.type !== 'geodata') return shape;
  const feature = region.features.get(shape.id);
  if (feature) return feature.geometry;
  throw new Error(
    `${path}.id: ${shape.id} — expected the id of a feature in the geodata of ${region.id}`,
  );
}

function shapeText(shape: Shape, { type }: Geometry): string {
  return shape.type === 'geodata' ? `${shape.id}, a ${type}` : `a ${type}`;
}

function unitOf(kind: AssetKind): AssetUnit {
  if (kind === 'lane' || kind === 'route' || kind === 'bridge' || kind === 'road') return 'km';
  if (kind === 'aquaculture') return 'km2';
  return kind === 'windFarm' ? 'turbine' : 'place';
}

/** The geometries that can be counted in a unit. */
const shapesOfUnit: Readonly<Record<AssetUnit, readonly string[]>> = {
  km: ['LineString'],
  turbine: ['Point', 'MultiPoint'],
  km2: ['Polygon', 'MultiPolygon'],
  place: ['Point', 'MultiPoint', 'Polygon', 'MultiPolygon'],
};

/** Places that stand for an asset, each with its share of the asset's total. */
function sampleAsset(
  { kind, shape }: Asset,
  geometry: Geometry,
  index: number,
): [Vertex, number][] {
  const unit = unitOf(kind);
  if (!shapesOfUnit[unit].includes(geometry.type)) {
    const expected = shapesOfUnit[unit].join(' or ');
    throw new Error(
      `assets[${index}].shape: ${shapeText(shape, geometry)} — expected ${expected} for a ${kind}`,
    );
  }
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates, 1]];
    case 'MultiPoint':
      return geometry.coordinates.map((vertex) => [vertex, 1]);
    case 'LineString':
      return pointsAlong(geometry.coordinates, lineStepM).map(({ vertex, lengthM }) => [
        vertex,
        lengthM / 1000,
      ]);
    case 'Polygon':
    case 'MultiPolygon': {
      const points = pointsInside(geometry, areaStepM);
      const total = unit === 'km2' ? polygonAreaKm2(geometry) : 1;
      return points.map((vertex) => [vertex, total / points.length]);
    }
    default:
      throw new Error(`a ${geometry.type} cannot stand for a ${kind}`);
  }
}
