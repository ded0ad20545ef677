import { ringsOf } from '../geo/polygon-raster.ts';
import { featuresOfKind, type LandDefaults, type Region } from '../geo/region.ts';
import { coastalBelt } from './coastal-belt.ts';
import { contentDigest } from './content-digest.ts';
import type { ElevationGrid } from './elevation-grid.ts';
import type { Ground } from './ground.ts';
import { hillsOf, type Summit } from './hills.ts';
import { drawSurface, type SurfaceGrid } from './surface-grid.ts';

/** Land and sea are told apart on a grid this fine, about 250 m. */
const surfaceStepDeg = 0.0025;

/** Coastal land lies within this distance of the sea. [ITU-R P.1812, sec. 3.3] */
const coastalBeltKm = 50;

/**
 * The ground of a region: its land and sea, a plain with hills, and imported heights if any.
 *
 * @param sandsAreBare whether the sands that dry at low water are ground, and not sea
 */
export function groundOf(
  region: Region,
  land: LandDefaults = region.land,
  elevation: ElevationGrid | null = null,
  sandsAreBare = false,
): Ground {
  const surface = surfaceOf(region, ['land', 'island']);
  const belt = coastalBelt(surface, coastalBeltKm);
  const hills = hillsOf(summitsOf(region), surface);
  const { south, west } = surface.bounds;
  const facts = Float64Array.of(south, west, surfaceStepDeg, land.heightM, land.clutterHeightM);
  const sands = sandsAreBare ? [surfaceOf(region, ['sands']).land] : [];
  const version = contentDigest([
    surface.land,
    hills,
    facts,
    ...elevationParts(elevation),
    ...sands,
  ]);
  const ground = {
    version,
    surface,
    landHeightM: land.heightM,
    landClutterM: land.clutterHeightM,
    relief: { belt, hills, elevation },
  };
  return sandsAreBare ? { ...ground, bareSands: sands[0] } : ground;
}

/** The areas of some kinds of feature, drawn onto the region's grid. */
function surfaceOf(region: Region, kinds: readonly string[]): SurfaceGrid {
  const polygons = kinds
    .flatMap((kind) => featuresOfKind(region, kind))
    .map(({ geometry }) => ringsOf(geometry))
    .filter((rings) => rings.length > 0);
  return drawSurface(polygons, region.scope, surfaceStepDeg);
}

/** The summits among the region's features. @throws when one has no height. */
function summitsOf(region: Region): Summit[] {
  return featuresOfKind(region, 'peak').map(({ geometry, properties: { id, heightM } }) => {
    if (geometry.type !== 'Point' || typeof heightM !== 'number') {
      throw new Error(`geodata: peak ${id} — expected a point with heightM`);
    }
    const [longitudeDeg, latitudeDeg] = geometry.coordinates;
    return { longitudeDeg, latitudeDeg, heightM };
  });
}

function elevationParts(elevation: ElevationGrid | null): ArrayBufferView[] {
  if (elevation === null) return [];
  const { westDeg, southDeg, longitudeStepDeg, latitudeStepDeg, columns, heightsM } = elevation;
  return [Float64Array.of(westDeg, southDeg, longitudeStepDeg, latitudeStepDeg, columns), heightsM];
}
