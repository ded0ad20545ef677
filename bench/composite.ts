import { antennaTable } from '../src/coverage/antenna-table.ts';
import { buildFan } from '../src/coverage/fan.ts';
import type { Station } from '../src/coverage/station.ts';
import {
  addStation,
  type ChannelReception,
  clearReception,
  emptyReception,
  type Spans,
} from '../src/coverage/tile-composite.ts';
import { tileFrame } from '../src/geo/tile-frame.ts';
import { latitudeOfRow, longitudeOfColumn, tileSide } from '../src/geo/tile-grid.ts';
import type { SurfaceGrid } from '../src/terrain/surface-grid.ts';
import { median } from './median.ts';

/**
 * How fast is the tile composite, in sector-cells per second on one core, beside a plain loop that
 * only reads and writes the same arrays once per sector-cell?
 */
export async function benchComposite(): Promise<Record<string, number>> {
  const tile = { z: 10, x: 859, y: 412 };
  const openSea: SurfaceGrid = {
    bounds: { west: 118, south: 30, east: 124, north: 37 },
    stepDeg: 0.5,
    columns: 12,
    rows: 14,
    land: new Uint8Array(12 * 14),
  };
  // 24 stations of three sectors in and about one tile; every cell of it is sea
  const stations = Array.from({ length: 24 }, (_, i) => stationAt(i, tile));
  const prepared = stations.map((station) => ({
    station,
    antennas: antennaTable(station.cells),
    frame: tileFrame(station.origin, tile),
    fan: buildFan(
      {
        key: station.key,
        origin: station.origin,
        modelId: 'p526-smooth-earth',
        link: {
          frequencyMhz: 773,
          transmitterHeightM: station.antennaHeightM,
          receiverHeightM: 10,
          kFactor: 4 / 3,
          timePercent: 50,
          polarisation: 'vertical',
        },
        stepM: 200,
        bins: 351,
      },
      openSea,
    ),
  }));
  const spans = Int32Array.from(
    Array.from({ length: tileSide }, (_, row) => [row, 0, tileSide]).flat(),
  );
  const reception = emptyReception();
  const sectorCells = stations.length * 3 * tileSide * tileSide;

  const composite = () => {
    clearReception(reception);
    for (const { station, antennas, fan, frame } of prepared) {
      addStation(station, antennas, fan, frame, spans, reception);
    }
  };
  const stream = () => {
    clearReception(reception);
    for (let i = 0; i < stations.length * 3; i++) streamOnce(reception, spans, i);
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

function stationAt(i: number, tile: { z: number; x: number; y: number }): Station {
  const column = ((i * 37) % 24) / 24;
  const row = ((i * 17) % 24) / 24;
  return {
    key: `bench ${i}`,
    siteId: `bench-${i}`,
    origin: {
      longitudeDeg: longitudeOfColumn(tile, (column * 1.6 - 0.3) * tileSide),
      latitudeDeg: latitudeOfRow(tile, (row * 1.6 - 0.3) * tileSide),
    },
    antennaHeightM: 30 + (i % 5) * 12,
    year: 2025,
    channel: 0,
    fanKey: `bench ${i}`,
    reachM: 70_000,
    attachRangeM: 100_000,
    horizonM: 25_000,
    earthDiameterM: 16_989_000,
    cells: [0, 120, 240].map((azimuthDeg, k) => ({
      index: i * 3 + k,
      azimuthDeg: (azimuthDeg + i * 13) % 360,
      mechanicalTiltDeg: 0,
      electricalTiltDeg: 1,
      horizontalBeamwidthDeg: 65,
      verticalBeamwidthDeg: 9,
      axisMw: 1000,
      downlinkNeedMw: [],
      uplinkNeedMw: [],
    })),
  };
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
