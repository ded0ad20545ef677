import { readShippedRegion } from '../src/cli/shipped-data.ts';
import { buildFan, type FanRequest } from '../src/coverage/fan.ts';
import { emptyGeometry, fillGeometry } from '../src/coverage/site-geometry.ts';
import type { Spans } from '../src/coverage/spans.ts';
import type { Station } from '../src/coverage/station.ts';
import { stationTables } from '../src/coverage/station-tables.ts';
import {
  addStation,
  type ChannelReception,
  clearReception,
  emptyReception,
} from '../src/coverage/tile-composite.ts';
import { wantedPlaces } from '../src/coverage/wanted-places.ts';
import { tileFrame } from '../src/geo/tile-frame.ts';
import { tileSide } from '../src/geo/tile-grid.ts';
import type { Climate } from '../src/radio/propagation/climate.ts';
import { smoothEarthModel } from '../src/radio/propagation/p526/smooth-earth-model.ts';
import { plainCarrier } from '../test/coverage/plain-carrier.ts';
import { median } from './median.ts';
import { openSea, type SeaSite, seaSites } from './sea-sites.ts';

/** As the sites of the embedded plan: three sectors on each of two channels. */
const channels = [773, 2130];
const sectors = 3;

const terms = {
  carriers: [plainCarrier({ horizontalBeamwidthDeg: 65, verticalBeamwidthDeg: 9 })],
  terminalHeightM: 10,
};

/**
 * How fast is the tile composite, in sector-cells per second on one core, beside a plain loop that
 * only reads and writes the same arrays once per sector-cell? Geometry is counted in: once per
 * site, as the engine does it.
 */
export async function benchComposite(): Promise<Record<string, number>> {
  const tile = { z: 10, x: 859, y: 412 };
  const ground = openSea({ west: 118, south: 30, east: 124, north: 37 });
  const places = wantedPlaces(ground.surface, []);
  const { climate } = readShippedRegion();
  // 24 sites in and about one tile; every cell of it is sea
  const sites = seaSites(tile).map((site, i) => {
    const station = stationAt(site, i);
    const fans = channels.map((frequencyMhz) => {
      const fan = buildFan(
        fanRequest(station, frequencyMhz, climate),
        smoothEarthModel,
        ground,
        places,
      );
      return { wanted: fan, interference: fan };
    });
    return {
      station,
      frame: tileFrame(station.origin, tile),
      fans,
      tables: fans.map((fan) => stationTables(station, terms, fan)),
    };
  });
  const spans = Int32Array.from(
    Array.from({ length: tileSide }, (_, row) => [row, 0, tileSide]).flat(),
  );
  const receptions = channels.map(() => emptyReception());
  const geometry = emptyGeometry();
  const sectorCells = sites.length * channels.length * sectors * tileSide * tileSide;

  const composite = () => {
    receptions.forEach(clearReception);
    for (const { station, frame, fans, tables } of sites) {
      fillGeometry(station.antennaHeightM, station.earthDiameterM, frame, spans, geometry);
      fans.forEach((fan, channel) => {
        addStation(tables[channel], fan, geometry, spans, receptions[channel]);
      });
    }
  };
  const stream = () => {
    receptions.forEach(clearReception);
    for (let i = 0; i < sites.length * sectors; i++) {
      for (const reception of receptions) streamOnce(reception, spans, i);
    }
  };
  const compositeS: number[] = [];
  const streamS: number[] = [];
  for (let round = 0; round < 12; round++) {
    compositeS.push(secondsOf(composite));
    streamS.push(secondsOf(stream));
  }
  const sectorCellsPerS = sectorCells / median(compositeS.slice(2));
  const streamCellsPerS = sectorCells / median(streamS.slice(2));
  return { sectorCellsPerS, streamCellsPerS, ratio: sectorCellsPerS / streamCellsPerS };
}

/** Reads and writes best, others and server of every cell once, with the least arithmetic. */
function streamOnce({ bestMw, othersMw, server }: ChannelReception, spans: Spans, sector: number) {
  const power = (sector * 7919) % 101;
  for (let span = 0; span < spans.length; span += 3) {
    const start = spans[span] * tileSide;
    for (let cell = start + spans[span + 1]; cell < start + spans[span + 2]; cell++) {
      const best = bestMw[cell];
      othersMw[cell] += power;
      bestMw[cell] = power > best ? power : best;
      server[cell] = power > best ? sector : server[cell];
    }
  }
}

function stationAt({ origin, antennaHeightM, azimuthDeg }: SeaSite, i: number): Station {
  return {
    key: `bench ${i}`,
    siteId: `bench-${i}`,
    order: i,
    origin,
    antennaHeightM,
    year: 2025,
    channel: 0,
    fanKey: `bench ${i}`,
    interferenceFanKey: `bench ${i}`,
    reachM: 70_000,
    heardReachM: 70_000,
    attachRangeM: 100_000,
    earthDiameterM: 16_989_000,
    cells: [0, 120, 240].map((turnDeg, k) => ({
      index: i * 3 + k,
      azimuthDeg: (turnDeg + azimuthDeg) % 360,
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

function fanRequest(station: Station, frequencyMhz: number, climate: Climate): FanRequest {
  return {
    key: station.key,
    origin: station.origin,
    modelId: 'p526-smooth-earth',
    link: {
      frequencyMhz,
      transmitterHeightAmslM: station.antennaHeightM,
      receiverHeightM: 10,
      kFactor: 4 / 3,
      timePercent: 50,
      polarisation: 'vertical',
      latitudeDeg: 33,
      climate,
    },
    stepM: 200,
    bins: 351,
    radialsPerDeg: 1,
  };
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
