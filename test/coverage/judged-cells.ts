import type { JudgedChannel } from '../../src/coverage/judgement.ts';
import { type ServerNeeds, serverNeeds } from '../../src/coverage/server-needs.ts';
import type { CarrierTerms, ReceptionPlan, Station } from '../../src/coverage/station.ts';
import { emptyReception } from '../../src/coverage/tile-composite.ts';
import { elementNoiseDbm } from '../../src/radio/link-budget/element-power.ts';
import { ratioFromDecibels as rsrpMw } from '../../src/units/decibel.ts';
import { plainCarrier } from './plain-carrier.ts';

/** σ 4 dB in sight, 5.5 dB beyond the horizon, 8 dB on land. */
export const shadowSigmaDb = [4, 5.5, 8];

/** RSRP in dBm that a coupling of 0 dB would give: 320 W over 12 · 216 elements and 4 ports. */
export const uncoupledDbm = 14.894_55;

/** Noise of a resource element at the terminal: −174 + 10 lg 15000 + 7. */
export const noiseDbm = elementNoiseDbm(15, 7);

/** 75 % of the places at the edge: 0.6745 standard deviations. */
const uplinkDeviations = 0.674_49;

/**
 * Three services of one terminal at a threshold of −119 dBm: one that is easy, one that asks for
 * much uplink, one that asks for much SINR.
 */
export const services = [
  service('easy', 1, { sinrDb: -5, downlinkMbps: 2, uplinkMbps: 0.256 }),
  service('muchUplink', 2, { sinrDb: -5, downlinkMbps: 2, uplinkMbps: 5 }),
  service('muchSinr', 3, { sinrDb: 8, downlinkMbps: 20, uplinkMbps: 0.256 }),
];

/** A plan of stations of one carrier each on two channels; server 0 and 1 are on the first, 2 on the second. */
export const plan: ReceptionPlan = {
  terminalId: 'terminal',
  terminalHeightM: 10,
  channels: [0, 1].map((id) => ({ id: `channel ${id}`, noiseMw: rsrpMw(noiseDbm) })),
  carriers: [0, 1].map(
    (channel): CarrierTerms => ({
      ...plainCarrier({ horizontalBeamwidthDeg: 65, verticalBeamwidthDeg: 9 }),
      channel,
      downlinkNeedMw: services.map(() => rsrpMw(-119)),
      serverNeedMw: rsrpMw(-119),
    }),
  ),
  services,
  noiseWorkedOut: false,
  shadowSigmaDb,
  stations: [station(0, 0), station(1, 0), station(2, 1)],
};

export const needs: ServerNeeds = serverNeeds(plan, plan.stations, null);

/** The plan's channels with nothing received yet. */
export function silentChannels(): JudgedChannel[] {
  return plan.channels.map((channel) => ({ channel, reception: emptyReception() }));
}

function service(
  id: string,
  tier: number,
  rates: { sinrDb: number; downlinkMbps: number; uplinkMbps: number },
) {
  const { sinrDb, ...mbps } = rates;
  return { id, tier, sinr: rsrpMw(sinrDb), ...mbps, uplinkDeviations };
}

function station(index: number, channel: number): Station {
  return {
    key: `station ${index}`,
    siteId: `site ${index}`,
    order: index,
    origin: { longitudeDeg: 121, latitudeDeg: 33 },
    antennaHeightM: 50,
    year: 2025,
    channel,
    fanKey: '',
    interferenceFanKey: '',
    reachM: 100_000,
    heardReachM: 100_000,
    attachRangeM: 100_000,
    earthDiameterM: 17_000_000,
    cells: [
      {
        index,
        azimuthDeg: 0,
        mechanicalTiltDeg: 0,
        electricalTiltDeg: 0,
        horizontalBeamwidthDeg: null,
        carrier: channel,
        axisMw: 1000,
        uncoupledDbm,
        downlinkLoad: 0.5,
        uplinkLoad: 0.5,
        remoteRiseDb: 0,
      },
    ],
  };
}
