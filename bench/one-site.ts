import { buildFan } from '../src/coverage/fan.ts';
import { emptyGeometry, fillGeometry } from '../src/coverage/site-geometry.ts';
import { spansWithin } from '../src/coverage/spans.ts';
import type { Station } from '../src/coverage/station.ts';
import { stationTables } from '../src/coverage/station-tables.ts';
import { addStation, emptyReception } from '../src/coverage/tile-composite.ts';
import { wantedPlaces } from '../src/coverage/wanted-places.ts';
import { tileFrame } from '../src/geo/tile-frame.ts';
import { tileSide, tilesOver } from '../src/geo/tile-grid.ts';
import type { Link, PropagationModel } from '../src/radio/propagation/propagation-model.ts';
import { plainCarrier } from '../test/coverage/plain-carrier.ts';
import { median } from './median.ts';
import { openSea } from './sea-sites.ts';

/** Cells of this level are 100 m wide at this latitude: 1.13 million within the radius. */
const level = 10;
const radiusM = 60_000;
const stepM = 100;
const origin = { longitudeDeg: 122, latitudeDeg: 49.15 };
const rounds = 7;

const terms = {
  carriers: [plainCarrier({ horizontalBeamwidthDeg: 65, verticalBeamwidthDeg: 9 })],
  terminalHeightM: 10,
};

const ground = openSea({ west: 118, south: 46, east: 126, north: 53 });

/** Seconds for one site of three sectors over the open sea, fan and tiles, the median of some rounds. */
export function oneSiteS(model: PropagationModel, link: Link): number {
  const places = wantedPlaces(ground.surface, []);
  const tiles = tilesOver({ west: 121.17, south: 48.6, east: 122.83, north: 49.7 }, level);
  const wholeTile = Int32Array.from(
    Array.from({ length: tileSide }, (_, row) => [row, 0, tileSide]).flat(),
  );
  const geometry = emptyGeometry();
  const reception = emptyReception();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const request = {
      key: 'one site',
      origin,
      modelId: model.id,
      link,
      stepM,
      bins: radiusM / stepM + 1,
      radialsPerDeg: 1,
    };
    const fan = buildFan(request, model, ground, places);
    const fans = { wanted: fan, interference: fan };
    const tables = stationTables(station(link), terms, fans);
    for (const tile of tiles) {
      const frame = tileFrame(origin, tile);
      const spans = spansWithin(wholeTile, frame, radiusM);
      fillGeometry(link.transmitterHeightAmslM, 17_800_000, frame, spans, geometry);
      addStation(tables, fans, geometry, spans, reception);
    }
    return (performance.now() - start) / 1000;
  });
  return median(times);
}

function station({ transmitterHeightAmslM }: Link): Station {
  return {
    key: 'one site',
    siteId: 'one site',
    order: 0,
    origin,
    antennaHeightM: transmitterHeightAmslM,
    year: 2025,
    channel: 0,
    fanKey: 'one site',
    interferenceFanKey: 'one site',
    reachM: radiusM,
    heardReachM: radiusM,
    attachRangeM: radiusM,
    earthDiameterM: 17_800_000,
    cells: [0, 120, 240].map((azimuthDeg, index) => ({
      index,
      azimuthDeg,
      mechanicalTiltDeg: 0,
      electricalTiltDeg: 1,
      horizontalBeamwidthDeg: null,
      carrier: 0,
      axisMw: 1000,
      uncoupledDbm: 0,
      downlinkLoad: 0.5,
      uplinkLoad: 0.5,
      remoteRiseDb: 0,
    })),
  };
}
