import { beforeAll, expect, test, vi } from 'vitest';
import { fillLayers } from '../../src/coverage/fill-layers.ts';
import { silentFigures } from '../../src/coverage/silent-figures.ts';
import { type TileFigures, tileFigures, zoneAreas } from '../../src/coverage/tile-figures.ts';
import { emptyLayers, limitingCauses, type TileLayers } from '../../src/coverage/tile-layers.ts';
import { landBit, mapLevel, maskTile, type TileMask } from '../../src/coverage/tile-mask.ts';
import { sumOfSpreads, tileSpread } from '../../src/coverage/tile-spread.ts';
import type { Vertex } from '../../src/geo/position.ts';
import { boundsOfTile, cellAreas, tileSide } from '../../src/geo/tile-grid.ts';
import { zoneLayers } from '../../src/planning/zone-layers.ts';
import { normalShareAbove } from '../../src/units/normal-distribution.ts';
import { seededRandom } from '../units/seeded-random.ts';
import { needs, plan, services, shadowSigmaDb, silentChannels } from './judged-cells.ts';
import { randomChannels } from './random-channels.ts';

// 65,536 cells judged several times over, more on a busy machine
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const tile = { z: 9, x: 429, y: 206 };
const areas = cellAreas(tile);
/** The west, the middle third and the south, with land in the north-west: zones overlap and leave gaps. */
const zones = [box(0, 0.5, 0, 1), box(0.3, 0.65, 0, 1), box(0, 1, 0.7, 1)];
const mask: TileMask = maskTile(mapLevel(tile.z, zones, [box(0, 0.2, 0, 0.3)], []), tile);
const channels = randomChannels(seededRandom(31));
const causes = limitingCauses.length;

let layers: TileLayers;
let figures: TileFigures;

beforeAll(() => {
  layers = emptyLayers(tile, services.length);
  // land without assets is not on the map, but zones are counted there too
  fillLayers(channels, needs, mask, mask.figureSpans, layers);
  figures = tileFigures(channels, needs, mask, areas, zones.length);
});

test('areas by cause are those of the cells that the map shows so, to the unit', () => {
  const expected = new Float64Array(zones.length * services.length * causes);
  eachCell((cell, zone, area) => {
    services.forEach((_, i) => {
      expected[(zone * services.length + i) * causes + causeAt(cell, i)] += area;
    });
  });
  const { covered, limited } = figures;
  const counted = limited.map((area, at) => (at % causes === 0 ? covered[at / causes] : area));
  expect([...counted]).toEqual([...expected]);
  expect(Math.min(...covered)).toBeGreaterThan(0);
});

test('the expected area is the sum of areas times the share of places above their need', () => {
  const expected = new Float64Array(zones.length * services.length);
  eachCell((cell, zone, area) => {
    services.forEach((_, i) => {
      expected[zone * services.length + i] += area * likelihood(cell, i);
    });
  });
  expected.forEach((area, at) => {
    // straight lines over 0.26 dB of the table
    expect(figures.expected[at] / area).toBeCloseTo(1, 3);
  });
});

test('the spread of layers is that of the cells that the map shows', () => {
  const spread = tileSpread(channels, needs, mask, areas, zones.length);
  const histograms = sumOfSpreads([spread], zones.length);
  zones.forEach((_, zone) => {
    const spreads = zoneLayers(histograms, zone);
    for (const layer of ['rsrpDbm', 'sinrDb', 'downlinkMbps', 'uplinkMbps'] as const) {
      const inDecibels = layer === 'rsrpDbm' || layer === 'sinrDb';
      const values = valuesOf(layers[layer], zone);
      for (const percent of [5, 25, 50, 75, 95]) {
        const name = `p${percent}` as 'p5';
        const value = spreads[layer][name];
        const exact = percentile(values, percent);
        if (exact === Number.NEGATIVE_INFINITY) expect(value).toBeNull();
        // a bin is 0.27 dB or 1.6 % wide at most
        else if (inDecibels) expect(Math.abs(value! - exact)).toBeLessThan(0.27);
        else expect(Math.abs(value! - exact)).toBeLessThanOrEqual(0.016 * exact);
      }
    }
    // 9 % of all cells receive nothing on either channel
    expect(spreads.rsrpDbm.p5).toBeNull();
    expect(spreads.rsrpDbm.p25).toBeLessThan(spreads.rsrpDbm.p50!);
  });
});

test('a tile that nothing reaches has the figures that judging its cells gives, without judging any', () => {
  const sampled = { ...mask, samples: [{ cell: 300, sample: 0, asset: 0, weight: 1 }] };
  const zoneCount = zones.length;
  expect(silentFigures(sampled, zoneAreas(sampled, areas, zoneCount), services.length)).toEqual({
    ...tileFigures([], needs, sampled, areas, zoneCount),
    spread: tileSpread([], needs, sampled, areas, zoneCount),
  });
});

test('servers are counted by area', () => {
  const spread = tileSpread(channels, needs, mask, areas, zones.length);
  const histograms = sumOfSpreads([spread, spread], zones.length);
  zones.forEach((_, zone) => {
    const { mean, percent } = zoneLayers(histograms, zone).servers;
    const values = valuesOf(Float32Array.from(layers.servers), zone);
    const total = values.reduce((sum, { area }) => sum + area, 0);
    const sum = values.reduce((all, { value, area }) => all + value * area, 0);
    expect(mean).toBeCloseTo(sum / total, 12);
    const shareOf = (counts: (value: number) => boolean) =>
      values.reduce((all, { value, area }) => all + (counts(value) ? area : 0), 0) / total;
    expect(percent['0']).toBeCloseTo(100 * shareOf((value) => value === 0), 10);
    expect(percent['3']).toBeCloseTo(100 * shareOf((value) => value === 3), 10);
    expect(percent['4+']).toBeCloseTo(100 * shareOf((value) => value >= 4), 10);
  });
});

test('a tile without reception spreads nothing but its area', () => {
  const spread = tileSpread(silentChannels(), needs, mask, areas, zones.length);
  const { rsrpDbm, downlinkMbps, servers } = zoneLayers(sumOfSpreads([spread], zones.length), 0);
  expect(rsrpDbm).toEqual({ p5: null, p25: null, p50: null, p75: null, p95: null });
  expect(downlinkMbps).toEqual({ p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
  expect(servers).toEqual({ mean: 0, percent: { '0': 100, '1': 0, '2': 0, '3': 0, '4+': 0 } });
});

function eachCell(visit: (cell: number, zone: number, area: number) => void): void {
  for (let cell = 0; cell < tileSide * tileSide; cell++) {
    zones.forEach((_, zone) => {
      if (mask.bits[cell] & (1 << zone)) visit(cell, zone, areas[Math.floor(cell / tileSide)]);
    });
  }
}

function causeAt(cell: number, service: number): number {
  return layers.cause[service * tileSide * tileSide + cell];
}

/** Probability of a service in a cell, from margins in decibels: the best of its channels. */
function likelihood(cell: number, service: number): number {
  const onLand = (mask.bits[cell] & landBit) !== 0;
  return channels.reduce((most, { channel, reception }) => {
    const best = reception.bestMw[cell];
    if (best === 0) return most;
    const at = reception.server[cell] * services.length + service;
    const others = reception.othersMw[cell] + reception.far.cellsMw[cell];
    const data = channel.noiseMw * needs.perDataGain[reception.server[cell]];
    const marginDb =
      10 *
      Math.log10(
        Math.min(
          best / needs.downlinkNeedMw[at],
          best / needs.uplinkNeedMw[at],
          best / (others + channel.noiseMw) / plan.services[service].sinr,
          best / (others + data) / needs.rateSinr[at],
        ),
      );
    const sigmaDb = shadowSigmaDb[onLand ? 2 : reception.beyond[cell]];
    return Math.max(most, normalShareAbove(-marginDb / sigmaDb));
  }, 0);
}

function valuesOf(layer: Float32Array, zone: number): { value: number; area: number }[] {
  const values: { value: number; area: number }[] = [];
  eachCell((cell, inZone, area) => {
    if (inZone !== zone) return;
    const value = Number.isNaN(layer[cell]) ? Number.NEGATIVE_INFINITY : layer[cell];
    values.push({ value, area });
  });
  return values.sort((a, b) => a.value - b.value);
}

/** The value that a share of the area lies below, of values in ascending order. */
function percentile(values: readonly { value: number; area: number }[], percent: number): number {
  const total = values.reduce((sum, { area }) => sum + area, 0);
  let below = 0;
  for (const { value, area } of values) {
    below += area;
    if (below >= (total * percent) / 100) return value;
  }
  return Number.NaN;
}

/** Part of the tile, in shares of its sides from the west and the north. */
function box(west: number, east: number, north: number, south: number) {
  const bounds = boundsOfTile(tile);
  const lon = (share: number) => bounds.west + share * (bounds.east - bounds.west);
  const lat = (share: number) => bounds.north + share * (bounds.south - bounds.north);
  const ring: Vertex[] = [
    [lon(west), lat(south)],
    [lon(east), lat(south)],
    [lon(east), lat(north)],
    [lon(west), lat(north)],
    [lon(west), lat(south)],
  ];
  return { rings: [ring] };
}
