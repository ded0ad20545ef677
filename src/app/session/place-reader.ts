import {
  limitingCauses,
  notComputed,
  serverNone,
  serverNotComputed,
} from '../../coverage/tile-layers.ts';
import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import { featuresOfKind, type Region } from '../../geo/region.ts';
import { isInside } from '../../geo/sample-points.ts';
import { type ShoreLine, shoreDistanceM, shoreLine } from '../../geo/shore-line.ts';
import type { Carrier } from '../../network/carrier.ts';
import { attachRangeOf } from '../../planning/carrier-radio.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import type { MapView } from '../map/map-view.ts';
import type { CoverageSample } from '../overlay/tile-store.ts';
import type { AppState } from '../state/app-state.ts';
import { currentScenario, sectorsOf } from '../state/current.ts';
import { barredLimitDbm, serviceIndex, serviceLimit } from '../state/current-layer.ts';
import type { BarredCell, CellFrom, Readout } from '../state/readout.ts';
import { type PlaceTold, placeTold } from './place-told.ts';

/** Tells what is known of a place: its zone, what is received there and from where, and what is not. */
export class PlaceReader {
  readonly #region: Region;
  readonly #shore: ShoreLine;
  readonly #map: MapView;
  /** Cells by the number that map layers give them. */
  readonly #cells: () => readonly CellName[];

  constructor(region: Region, map: MapView, cells: () => readonly CellName[]) {
    this.#region = region;
    this.#shore = shoreLine(region);
    this.#map = map;
    this.#cells = cells;
  }

  at(position: Position, state: AppState): Readout {
    if (this.#isOnLand(position)) return { ...silent, position, zone: land };
    const zone = this.#zoneAt(position, state);
    const shoreDistanceKm = shoreDistanceM(this.#shore, position) / 1000;
    const sample = this.#map.sample(position, serviceIndex(state));
    if (!sample || sample.server === serverNotComputed) {
      return { ...silent, position, zone, shoreDistanceKm };
    }
    const { server, cause, probability } = sample;
    const isHeard = server !== serverNone;
    return {
      position,
      zone,
      rsrpDbm: sample.rsrpDbm,
      sinrDb: sample.sinrDb,
      downlinkMbps: sample.downlinkMbps,
      uplinkMbps: sample.uplinkMbps,
      tier: sample.tier,
      server: isHeard ? this.#cellFrom(position, state, server) : null,
      servers: sample.servers,
      cause: limitingCauses[cause] ?? null,
      probabilityPercent: probability === notComputed ? Number.NaN : probability,
      noiseRiseDb: isHeard ? (state.noiseSurvey.rises?.[server] ?? Number.NaN) : Number.NaN,
      barred: this.#barredAt(position, state, sample),
      shoreDistanceKm,
    };
  }

  /** What the card at the pointer says of the place that was read last. */
  told(state: AppState): PlaceTold {
    return placeTold(state);
  }

  #isOnLand(position: Position): boolean {
    return featuresOfKind(this.#region, 'land').some(({ geometry }) =>
      isInside(position, geometry),
    );
  }

  /** The first zone of the project that a place lies in: legal zones come before bands. */
  #zoneAt(position: Position, state: AppState): Readout['zone'] {
    for (const { shape, name } of state.project.zones) {
      const geometry =
        shape.type === 'geodata' ? this.#region.features.get(shape.id)?.geometry : shape;
      if (geometry && isInside(position, geometry)) return name;
    }
    return null;
  }

  #cellFrom(position: Position, state: AppState, index: number): CellFrom | null {
    const cell = this.#cells()[index];
    const scenario = currentScenario(state);
    const sector = scenario?.sectors.find(({ id }) => id === cell?.sectorId);
    const site = scenario?.sites.find(({ id }) => id === sector?.siteId);
    const carrier = carrierOf(state, cell);
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

  #barredAt(position: Position, state: AppState, sample: CoverageSample): BarredCell | null {
    const { rsrpDbm, tier, barred, barredDbm } = sample;
    const drawnDbm = barredLimitDbm(state);
    const limitDbm = Number.isNaN(drawnDbm) ? serviceLimit(state, 'rsrp') : drawnDbm;
    const isServed = state.layer === 'service' ? tier > 0 : rsrpDbm >= limitDbm;
    if (isServed || !(barredDbm >= limitDbm)) return null;
    const from = this.#cellFrom(position, state, barred);
    const carrier = carrierOf(state, this.#cells()[barred]);
    if (!from || !carrier) return null;
    const { rangeKm, limitedBy } = attachRangeOf(carrier);
    return { ...from, rsrpDbm: barredDbm, rangeKm, limitedBy };
  }
}

const land = { zh: '陆地', en: 'land' } as const;

/** Where nothing is computed; on land the raster means nothing, and there is no shore to be away from. */
const silent = {
  rsrpDbm: Number.NaN,
  sinrDb: Number.NaN,
  downlinkMbps: Number.NaN,
  uplinkMbps: Number.NaN,
  tier: null,
  server: null,
  servers: null,
  cause: null,
  probabilityPercent: Number.NaN,
  noiseRiseDb: Number.NaN,
  barred: null,
  shoreDistanceKm: Number.NaN,
} as const;

function carrierOf(state: AppState, cell: CellName | undefined): Carrier | undefined {
  return state.project.carriers.find(({ id }) => id === cell?.carrierId);
}
