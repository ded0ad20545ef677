import { notComputed, serverNone, serverNotComputed } from '../../coverage/tile-layers.ts';
import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import { featuresOfKind, type Region } from '../../geo/region.ts';
import { isInside } from '../../geo/sample-points.ts';
import { type ShoreLine, shoreDistanceM } from '../../geo/shore-line.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import type { MapView } from '../map/map-view.ts';
import type { AppState, Readout } from '../state/app-state.ts';
import { currentScenario, sectorsOf } from '../state/current.ts';

/** Tells what is known of a place: its zone, what is received there and from where. */
export function readoutAt(
  position: Position,
  state: AppState,
  region: Region,
  shore: ShoreLine,
  map: MapView,
  cells: readonly CellName[],
): Readout {
  if (isOnLand(position, region)) return { ...silent, position };
  const sample = map.sample(position);
  const heard =
    sample && sample.server !== serverNone && sample.server !== serverNotComputed ? sample : null;
  return {
    position,
    zone: zoneAt(position, state, region),
    rsrpDbm: heard?.rsrpDbm ?? Number.NaN,
    sinrDb: heard?.sinrDb ?? Number.NaN,
    tier: sample && sample.tier !== notComputed ? sample.tier : null,
    server: heard ? serverOf(position, state, cells[heard.server]) : null,
    shoreDistanceKm: shoreDistanceM(shore, position) / 1000,
  };
}

/** On land the raster means nothing, and there is no shore to be away from. */
const silent = {
  zone: { zh: '陆地', en: 'land' },
  rsrpDbm: Number.NaN,
  sinrDb: Number.NaN,
  tier: null,
  server: null,
  shoreDistanceKm: Number.NaN,
} as const;

function isOnLand(position: Position, region: Region): boolean {
  return featuresOfKind(region, 'land').some(({ geometry }) => isInside(position, geometry));
}

/** The first zone of the project that a place lies in: legal zones come before bands. */
function zoneAt(position: Position, state: AppState, region: Region): Readout['zone'] {
  for (const { shape, name } of state.project.zones) {
    const geometry = shape.type === 'geodata' ? region.features.get(shape.id)?.geometry : shape;
    if (geometry && isInside(position, geometry)) return name;
  }
  return null;
}

function serverOf(
  position: Position,
  state: AppState,
  cell: CellName | undefined,
): Readout['server'] {
  const scenario = currentScenario(state);
  const sector = scenario?.sectors.find(({ id }) => id === cell?.sectorId);
  const site = scenario?.sites.find(({ id }) => id === sector?.siteId);
  const carrier = state.project.carriers.find(({ id }) => id === cell?.carrierId);
  if (!scenario || !sector || !site || !carrier) return null;
  const { distanceM, bearingDeg } = geodesicBetween(position, site);
  const number = sectorsOf(scenario, site.id).indexOf(sector) + 1;
  return {
    siteName: site.name,
    cell: `S${number} ${carrier.nrBand}`,
    carrier: carrier.name,
    distanceKm: distanceM / 1000,
    bearingDeg,
  };
}
