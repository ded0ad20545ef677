import { tileSide } from '../geo/tile-grid.ts';
import { log10 } from '../units/elementary.ts';
import type { Spans } from './spans.ts';
import type { Channel, ServiceNeed, Station } from './station.ts';
import type { ChannelReception } from './tile-composite.ts';
import { serverNone, serverNotComputed, type TileLayers, tierNotComputed } from './tile-layers.ts';
import { landBit, type TileMask } from './tile-mask.ts';

/** What the cells of a plan need of a signal, looked up by the server's index. */
export interface ServerNeeds {
  /** RSRP in mW by server index × service: the harder of downlink and uplink. */
  readonly needMw: Float64Array;
  /** Linear SINR by server index × service: the harder of the service's own and its rate's. */
  readonly needSinr: Float64Array;
  readonly services: readonly ServiceNeed[];
}

/** Reception on one channel, with what judges it. */
export interface JudgedChannel {
  readonly channel: Channel;
  readonly reception: ChannelReception;
}

/** Figures of one tile, one terminal and one year. */
export interface TileFigures {
  /** By zone × service, in units of 1/1024 m²: whole numbers, so that sums are exact. */
  readonly covered: Float64Array;
  /** By cell of the mask's figure spans, in their order: one bit per service given. */
  readonly given: Uint8Array;
  /** By sample of the tile: one bit per service given. */
  readonly sampleServices: Uint8Array;
}

/** Tabulates what each server's signal must be. */
export function serverNeeds(
  stations: readonly Station[],
  services: readonly ServiceNeed[],
): ServerNeeds {
  const last = Math.max(-1, ...stations.flatMap(({ cells }) => cells.map(({ index }) => index)));
  const needMw = new Float64Array((last + 1) * services.length).fill(Number.POSITIVE_INFINITY);
  const needSinr = needMw.slice();
  for (const { cells } of stations) {
    for (const cell of cells) {
      services.forEach((_, i) => {
        const needs = Math.max(cell.downlinkNeedMw[i], cell.uplinkNeedMw[i]);
        needMw[cell.index * services.length + i] = needs;
        needSinr[cell.index * services.length + i] = Math.max(
          services[i].sinr,
          cell.downlinkSinr[i],
        );
      });
    }
  }
  return { needMw, needSinr, services };
}

/** Noise and what neighbours send, in mW. */
function disturbanceMw({ channel, reception }: JudgedChannel, cell: number): number {
  const { othersMw, far } = reception;
  return channel.load * (othersMw[cell] + far.cellsMw[cell]) + channel.noiseMw;
}

/** Services given in a cell, on whichever channel: one bit each. */
function servicesGiven(
  channels: readonly JudgedChannel[],
  { needMw, needSinr, services }: ServerNeeds,
  cell: number,
): number {
  let given = 0;
  for (const judged of channels) {
    const { reception } = judged;
    const best = reception.bestMw[cell];
    if (best === 0) continue;
    const disturbance = disturbanceMw(judged, cell);
    const needs = reception.server[cell] * services.length;
    for (let i = 0; i < services.length; i++) {
      if (best >= needMw[needs + i] && best >= needSinr[needs + i] * disturbance) given |= 1 << i;
    }
  }
  return given;
}

/** Adds up, by zone and service, the area of the cells that are served. */
export function tileFigures(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): TileFigures {
  const serviceCount = needs.services.length;
  const covered = new Float64Array(zoneCount * serviceCount);
  const given = new Uint8Array(mask.figureCells);
  let next = 0;
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const cell = row * tileSide + column;
      const services = servicesGiven(channels, needs, cell);
      given[next++] = services;
      addArea(covered, mask.bits[cell] & ~landBit, services, serviceCount, cellAreas[row]);
    }
  }
  const sampleServices = Uint8Array.from(mask.samples, ({ cell }) =>
    servicesGiven(channels, needs, cell),
  );
  return { covered, given, sampleServices };
}

/** Adds a cell's area to every zone it lies in, for every service it is given. */
function addArea(
  sums: Float64Array,
  zoneBits: number,
  services: number,
  serviceCount: number,
  area: number,
): void {
  if (services === 0) return;
  for (let zone = 0, zones = zoneBits; zones !== 0; zone++, zones >>= 1) {
    if ((zones & 1) === 0) continue;
    for (let i = 0; i < serviceCount; i++) {
      if (services & (1 << i)) sums[zone * serviceCount + i] += area;
    }
  }
}

/** What one state of a tile has over another, by zone × service, in units of 1/1024 m². */
export interface TileChange {
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/** Compares two states of a tile cell by cell. */
export function tileChange(
  before: Uint8Array,
  after: Uint8Array,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
  serviceCount: number,
): TileChange {
  const gained = new Float64Array(zoneCount * serviceCount);
  const lost = new Float64Array(zoneCount * serviceCount);
  let next = 0;
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++, next++) {
      if (before[next] === after[next]) continue;
      const zones = mask.bits[row * tileSide + column] & ~landBit;
      addArea(gained, zones, after[next] & ~before[next], serviceCount, cellAreas[row]);
      addArea(lost, zones, before[next] & ~after[next], serviceCount, cellAreas[row]);
    }
  }
  return { gained, lost };
}

/** Area of each zone within a tile, in units of 1/1024 m². */
export function zoneAreas(
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): Float64Array {
  const areas = new Float64Array(zoneCount);
  for (let cell = 0; cell < mask.bits.length; cell++) {
    let zones = mask.bits[cell] & ~landBit;
    if (zones === 0) continue;
    const area = cellAreas[Math.floor(cell / tileSide)];
    for (let zone = 0; zones !== 0; zone++, zones >>= 1) {
      if (zones & 1) areas[zone] += area;
    }
  }
  return areas;
}

/** Layers with nothing computed. */
export function emptyLayers(tile: TileLayers['tile']): TileLayers {
  const count = tileSide * tileSide;
  return {
    tile,
    rsrpDbm: new Float32Array(count).fill(Number.NaN),
    sinrDb: new Float32Array(count).fill(Number.NaN),
    server: new Uint16Array(count).fill(serverNotComputed),
    tier: new Uint8Array(count).fill(tierNotComputed),
  };
}

export function copyOfLayers({ tile, rsrpDbm, sinrDb, server, tier }: TileLayers): TileLayers {
  return {
    tile,
    rsrpDbm: rsrpDbm.slice(),
    sinrDb: sinrDb.slice(),
    server: server.slice(),
    tier: tier.slice(),
  };
}

/** Fills the layers that the map draws, over some spans. */
export function fillLayers(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  spans: Spans,
  { rsrpDbm, sinrDb, server, tier }: TileLayers,
): void {
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span] * tileSide;
    for (let cell = row + spans[span + 1]; cell < row + spans[span + 2]; cell++) {
      const strongest = strongestChannel(channels, cell);
      if (strongest === null) {
        rsrpDbm[cell] = Number.NaN;
        sinrDb[cell] = Number.NaN;
        server[cell] = serverNone;
        tier[cell] = 0;
        continue;
      }
      const { reception } = strongest;
      const best = reception.bestMw[cell];
      rsrpDbm[cell] = 10 * log10(best);
      sinrDb[cell] = 10 * log10(best / disturbanceMw(strongest, cell));
      server[cell] = reception.server[cell];
      tier[cell] = highestTier(servicesGiven(channels, needs, cell), needs.services);
    }
  }
}

function strongestChannel(channels: readonly JudgedChannel[], cell: number): JudgedChannel | null {
  let strongest: JudgedChannel | null = null;
  let most = 0;
  for (const judged of channels) {
    if (judged.reception.bestMw[cell] > most) {
      strongest = judged;
      most = judged.reception.bestMw[cell];
    }
  }
  return strongest;
}

function highestTier(given: number, services: readonly ServiceNeed[]): number {
  let tier = 0;
  for (let i = 0; i < services.length; i++) {
    if (given & (1 << i) && services[i].tier > tier) tier = services[i].tier;
  }
  return tier;
}
