import { decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import type { BeamRadio } from './beam-radio.ts';
import { waveforms } from './modcods.ts';

/** A rate and the carrier that gives it. */
export interface UserRate {
  /** Of one user, the beam shared with the others and its dwell counted in. */
  readonly rateMbps: number;
  /** That the user's carrier takes up, its share of the beam's downlink or its own uplink. */
  readonly bandwidthMhz: number;
  /** In bit/s/Hz of that; 0 when nothing gets through. */
  readonly efficiency: number;
}

/** What a hertz of noise is to a megahertz. */
const hertzPerMhzDb = 60;

/**
 * Rate of one user of a beam's downlink, at the C/N₀ in dBHz of its whole carrier. Narrow carriers
 * are shared by power as well as by width: each user has its own.
 */
export function downlinkUserRate(beam: BeamRadio, carrierToNoiseDensityDbHz: number): UserRate {
  const facts = waveforms[beam.waveform];
  const bandwidthMhz = beam.downlinkBandwidthMhz / beam.activeUsersPerBeam;
  const cnrDb =
    carrierToNoiseDensityDbHz - hertzPerMhzDb - decibelsFromRatio(beam.downlinkBandwidthMhz);
  if (beam.waveform === 'narrowband') {
    // the bit rate that the power pays for, up to the width
    const [{ efficiency, cnrDb: needDb }] = facts.downlink;
    const paid = Math.min(1, ratioFromDecibels(cnrDb - needDb));
    return sold(beam, bandwidthMhz, efficiency * paid, beam.userDownlinkMbps);
  }
  let efficiency = 0;
  for (const modcod of facts.downlink) {
    if (cnrDb >= modcod.cnrDb) efficiency = Math.max(efficiency, modcod.efficiency);
  }
  return sold(beam, bandwidthMhz, efficiency, beam.userDownlinkMbps);
}

/** C/N₀ in dBHz of the whole carrier from which on one user of the downlink has a rate; infinite when never. */
export function downlinkNeedDbHz(beam: BeamRadio, rateMbps: number): number {
  if (rateMbps > (beam.userDownlinkMbps ?? Number.POSITIVE_INFINITY))
    return Number.POSITIVE_INFINITY;
  const facts = waveforms[beam.waveform];
  const wholeDbHz = hertzPerMhzDb + decibelsFromRatio(beam.downlinkBandwidthMhz);
  const efficiency =
    (rateMbps * beam.activeUsersPerBeam) / (beam.downlinkBandwidthMhz * beam.dwellShare);
  if (beam.waveform === 'narrowband') {
    const [{ efficiency: most, cnrDb }] = facts.downlink;
    if (efficiency > most) return Number.POSITIVE_INFINITY;
    return wholeDbHz + cnrDb + decibelsFromRatio(efficiency / most);
  }
  let needDb = Number.POSITIVE_INFINITY;
  for (const modcod of facts.downlink) {
    if (modcod.efficiency >= efficiency) needDb = Math.min(needDb, modcod.cnrDb);
  }
  return wholeDbHz + needDb;
}

/** Most of the uplink's width that one user has: its share of the beam, or what is allowed to one. */
function userUplinkMhz(beam: BeamRadio): number {
  return Math.min(beam.userUplinkBandwidthMhz, beam.uplinkBandwidthMhz / beam.activeUsersPerBeam);
}

/**
 * Rate of one user's uplink at the C/N₀ in dBHz that all its power gives. The carrier is narrowed
 * as far as it takes for the power to suffice: the MODCOD whose width then gives the most counts.
 */
export function uplinkUserRate(beam: BeamRadio, carrierToNoiseDensityDbHz: number): UserRate {
  const facts = waveforms[beam.waveform];
  const mostMhz = userUplinkMhz(beam);
  const leastMhz = Math.min(facts.leastMhz, mostMhz);
  let best = { bandwidthMhz: leastMhz, efficiency: 0 };
  for (const { efficiency, cnrDb } of facts.uplink) {
    const paidMhz = ratioFromDecibels(carrierToNoiseDensityDbHz - cnrDb - hertzPerMhzDb);
    if (paidMhz < leastMhz) continue;
    const bandwidthMhz = Math.min(mostMhz, paidMhz);
    if (bandwidthMhz * efficiency > best.bandwidthMhz * best.efficiency) {
      best = { bandwidthMhz, efficiency };
    }
  }
  return sold(beam, best.bandwidthMhz, best.efficiency, beam.userUplinkMbps);
}

/** C/N₀ in dBHz from which on one user's uplink has a rate, the inverse of `uplinkUserRate`; infinite when never. */
export function uplinkNeedDbHz(beam: BeamRadio, rateMbps: number): number {
  if (rateMbps > (beam.userUplinkMbps ?? Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  const facts = waveforms[beam.waveform];
  const mostMhz = userUplinkMhz(beam);
  const leastMhz = Math.min(facts.leastMhz, mostMhz);
  let needDbHz = Number.POSITIVE_INFINITY;
  for (const { efficiency, cnrDb } of facts.uplink) {
    const bandwidthMhz = Math.max(leastMhz, rateMbps / (efficiency * beam.dwellShare));
    if (bandwidthMhz > mostMhz) continue;
    needDbHz = Math.min(needDbHz, cnrDb + hertzPerMhzDb + decibelsFromRatio(bandwidthMhz));
  }
  return needDbHz;
}

function sold(
  { dwellShare }: BeamRadio,
  bandwidthMhz: number,
  efficiency: number,
  mostMbps = Number.POSITIVE_INFINITY,
): UserRate {
  return {
    rateMbps: Math.min(mostMbps, bandwidthMhz * efficiency * dwellShare),
    bandwidthMhz,
    efficiency,
  };
}
