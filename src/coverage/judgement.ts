import { lookUp } from './log-table.ts';
import type { ServerNeeds } from './server-needs.ts';
import { type Channel, shadowZones } from './station.ts';
import type { ChannelReception } from './tile-composite.ts';
import { type LimitingCause, limitingCauses } from './tile-layers.ts';

/** Reception on one channel, with what judges it. */
export interface JudgedChannel {
  readonly channel: Channel;
  readonly reception: ChannelReception;
}

/** What one place is given. */
export interface Judgement {
  /** One bit per service given, on whichever channel. */
  given: number;
  /** By service: probability that the place has it. */
  readonly probability: Float64Array;
}

export function emptyJudgement(services: number): Judgement {
  return { given: 0, probability: new Float64Array(services) };
}

const zoneCount = Object.keys(shadowZones).length;

/** What others send in a cell, by their loads, in mW. */
export function disturbanceMw({ reception }: JudgedChannel, cell: number): number {
  return reception.othersMw[cell] + reception.far.cellsMw[cell];
}

/** Judges all services in a cell. Nothing is allocated. */
export function judge(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  onLand: boolean,
  into: Judgement,
): void {
  const { sinr, needMw, medianNeedMw, rateSinr, perDataGain, probability } = needs;
  const count = sinr.length;
  into.given = 0;
  into.probability.fill(0);
  for (const judged of channels) {
    const { bestMw, server, beyond } = judged.reception;
    const best = bestMw[cell];
    if (best === 0) continue;
    const at = server[cell] * count;
    const zone = onLand ? shadowZones.land : beyond[cell];
    const zoneAt = (server[cell] * zoneCount + zone) * count;
    const others = disturbanceMw(judged, cell);
    const ofSsb = others + judged.channel.noiseMw;
    const ofTraffic = others + judged.channel.noiseMw * perDataGain[server[cell]];
    const chance = probability[zone];
    for (let i = 0; i < count; i++) {
      const bySsb = sinr[i] * ofSsb;
      const byTraffic = rateSinr[at + i] * ofTraffic;
      const clear = Math.max(bySsb, byTraffic);
      if (best >= needMw[zoneAt + i] && best >= clear) into.given |= 1 << i;
      const need = medianNeedMw[at + i];
      // dividing by the largest is the least of all quotients, to the bit
      const share = lookUp(chance, best / Math.max(need, clear));
      if (share > into.probability[i]) into.probability[i] = share;
    }
  }
}

/** Whether a cell has a service, by the rule of `judge`. */
export function isGiven(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  onLand: boolean,
  service: number,
): boolean {
  const { sinr, needMw, rateSinr, perDataGain } = needs;
  const count = sinr.length;
  for (const judged of channels) {
    const { bestMw, server, beyond } = judged.reception;
    const best = bestMw[cell];
    if (best === 0) continue;
    const zone = onLand ? shadowZones.land : beyond[cell];
    if (best < needMw[(server[cell] * zoneCount + zone) * count + service]) continue;
    const others = disturbanceMw(judged, cell);
    const { noiseMw } = judged.channel;
    const bySsb = sinr[service] * (others + noiseMw);
    const byTraffic =
      rateSinr[server[cell] * count + service] * (others + noiseMw * perDataGain[server[cell]]);
    if (best >= Math.max(bySsb, byTraffic)) return true;
  }
  return false;
}

/** The services that a cell has, one bit each, by the rule of `judge`. */
export function givenServices(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  onLand: boolean,
): number {
  let given = 0;
  for (let i = 0; i < needs.sinr.length; i++) {
    if (isGiven(channels, needs, cell, onLand, i)) given |= 1 << i;
  }
  return given;
}

/** Probability that a cell has a service, by the rule of `judge`. */
export function probabilityOf(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  onLand: boolean,
  service: number,
): number {
  const { sinr, medianNeedMw, rateSinr, perDataGain, probability } = needs;
  let most = 0;
  for (const judged of channels) {
    const { bestMw, server, beyond } = judged.reception;
    const best = bestMw[cell];
    if (best === 0) continue;
    const at = server[cell] * sinr.length + service;
    const others = disturbanceMw(judged, cell);
    const { noiseMw } = judged.channel;
    const bySsb = sinr[service] * (others + noiseMw);
    const byTraffic = rateSinr[at] * (others + noiseMw * perDataGain[server[cell]]);
    const chance = probability[onLand ? shadowZones.land : beyond[cell]];
    const share = lookUp(chance, best / Math.max(medianNeedMw[at], bySsb, byTraffic));
    if (share > most) most = share;
  }
  return most;
}

/** Why a cell has not got a service: an index into `limitingCauses`, told of the channel that comes nearest. */
export function causeOf(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  onLand: boolean,
  service: number,
): number {
  const { needMw, rateSinr, perDataGain, uplinkNeedMw } = needs;
  const count = needs.sinr.length;
  const sinr = needs.sinr[service];
  let nearest = -1;
  let cause: LimitingCause = 'silent';
  for (const judged of channels) {
    const { bestMw, server, beyond } = judged.reception;
    const best = bestMw[cell];
    if (best === 0) continue;
    const at = server[cell] * count + service;
    const zone = onLand ? shadowZones.land : beyond[cell];
    const { noiseMw } = judged.channel;
    const trafficNoiseMw = noiseMw * perDataGain[server[cell]];
    const others = disturbanceMw(judged, cell);
    const need = needMw[(server[cell] * zoneCount + zone) * count + service];
    const bySsb = sinr * (others + noiseMw);
    const byTraffic = rateSinr[at] * (others + trafficNoiseMw);
    const clear = Math.max(bySsb, byTraffic);
    const margin = best / Math.max(need, clear);
    if (margin <= nearest) continue;
    nearest = margin;
    // what the downlink needs by itself, were there no threshold to plan by
    const downNeedMw = Math.max(sinr * noiseMw, rateSinr[at] * trafficNoiseMw);
    if (best < need) {
      const bothShort = best < downNeedMw && best < uplinkNeedMw[at];
      if (bothShort && beyond[cell] === 1) cause = 'horizon';
      else cause = downNeedMw > uplinkNeedMw[at] ? 'downlink' : 'uplink';
    } else {
      cause = best >= downNeedMw ? 'interference' : 'downlink';
    }
  }
  // a signal that would do but for the others tells more than one that is out of range
  const isShort = cause !== 'interference';
  return isShort && isBarred(channels, needs, cell, service) ? codes.range : codes[cause];
}

/** Whether a signal would do in both directions from a cell that is too far off to attach to. */
function isBarred(
  channels: readonly JudgedChannel[],
  { sinr, downlinkNeedMw, uplinkNeedMw }: ServerNeeds,
  cell: number,
  service: number,
): boolean {
  for (const { reception } of channels) {
    const heard = reception.barredMw[cell];
    if (heard === 0) continue;
    const at = reception.barred[cell] * sinr.length + service;
    if (heard >= downlinkNeedMw[at] && heard >= uplinkNeedMw[at]) return true;
  }
  return false;
}

const codes = Object.fromEntries(limitingCauses.map((cause, code) => [cause, code])) as Readonly<
  Record<LimitingCause, number>
>;
