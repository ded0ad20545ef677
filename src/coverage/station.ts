import type { Position } from '../geo/position.ts';
import type { AntennaPattern } from '../radio/antenna/antenna-pattern.ts';
import type { CellRadio } from '../radio/link-budget/cell-radio.ts';
import type { TerminalRadio } from '../radio/link-budget/terminal-radio.ts';
import type { SectorPattern } from '../radio/sector-pattern.ts';

/**
 * Cells are followed until their RSRP falls below this: the end of the range that terminals report
 * [TS 38.133, sec. 10.1.6], 15 dB below the noise.
 */
export const followedFloorDbm = -140;

/** Rise of the uplink's noise until it has been worked out. [planning practice] */
export const assumedNoiseRiseDb = 2;

/** A cell as the composite sees it, for one terminal. */
export interface StationCell {
  /** Place in the scenario's list of cells. */
  readonly index: number;
  readonly azimuthDeg: number;
  readonly mechanicalTiltDeg: number;
  readonly electricalTiltDeg: number;
  /** Its own, in place of that of its carrier's 3GPP sector; null where it has none. */
  readonly horizontalBeamwidthDeg: number | null;
  /** Index into the plan's carriers. */
  readonly carrier: number;
  /** SS-RSRP per port on the axis, in mW, were there no path loss. */
  readonly axisMw: number;
  /** RSRP in dBm that a coupling of 0 dB between the connectors would give. */
  readonly uncoupledDbm: number;
  /** Shares of resource elements that it and its terminals send on. */
  readonly downlinkLoad: number;
  readonly uplinkLoad: number;
  /** What far TDD stations add to its uplink's noise through ducts. */
  readonly remoteRiseDb: number;
  /** Most that its site's backhaul carries each way; not there where nothing is known to bound it. */
  readonly backhaul?: { readonly downlinkMbps: number; readonly uplinkMbps: number };
}

/** The cells of one site on one channel: they share place, height and fan. */
export interface Station {
  /** Everything the station's contribution depends on; equal keys mean equal contributions. */
  readonly key: string;
  readonly siteId: string;
  /** The site's place among all of the scenario, by year; plans for other terminals have the same. */
  readonly order: number;
  readonly origin: Position;
  /** Above the water. */
  readonly antennaHeightM: number;
  /** In service from the end of this year on. */
  readonly year: number;
  /** Index into the plan's channels. */
  readonly channel: number;
  /** Path gain for what is served. */
  readonly fanKey: string;
  /** Path gain for what is disturbed; the same fan when both are of one share of time. */
  readonly interferenceFanKey: string;
  /** Beyond this nothing of the station counts. */
  readonly reachM: number;
  /** Beyond this it disturbs at most: too weak to be of use, were it near enough to attach. */
  readonly heardReachM: number;
  /** Beyond this it interferes, but no terminal can attach. */
  readonly attachRangeM: number;
  /** Twice the effective earth radius. */
  readonly earthDiameterM: number;
  readonly cells: readonly StationCell[];
}

/** Carriers that share a frequency and so disturb each other. */
export interface Channel {
  readonly id: string;
  /** Noise of one resource element at the terminal. */
  readonly noiseMw: number;
}

/** A carrier as one terminal meets it. */
export interface CarrierTerms {
  readonly id: string;
  readonly channel: number;
  readonly radio: CellRadio;
  readonly terminal: TerminalRadio;
  readonly pattern: SectorPattern | AntennaPattern;
  /** By service: the RSRP in mW that the downlink needs. */
  readonly downlinkNeedMw: readonly number[];
  /** RSRP in mW from which a cell counts as one of several servers. */
  readonly serverNeedMw: number;
  /** Given for all its cells in place of what is worked out; null where it is worked out. */
  readonly noiseRiseDb: number | null;
}

/** A service as the composite sees it. */
export interface ServiceNeed {
  readonly id: string;
  /** 1 reach to 4 best. */
  readonly tier: number;
  /** Linear SS-SINR it needs. */
  readonly sinr: number;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Standard deviations of shadowing that the uplink keeps as a margin. */
  readonly uplinkDeviations: number;
}

/** Where a place lies as shadowing sees it: an index into `shadowSigmaDb`. */
export const shadowZones = { inSight: 0, beyondHorizon: 1, land: 2 } as const;

/** All that one terminal receives from: stations in the order they come into service. */
export interface ReceptionPlan {
  readonly terminalId: string;
  /** Above the water, waves allowed for. */
  readonly terminalHeightM: number;
  readonly channels: readonly Channel[];
  readonly carriers: readonly CarrierTerms[];
  readonly services: readonly ServiceNeed[];
  /** Whether uplinks' noise rises are to be worked out, or assumed. */
  readonly noiseWorkedOut: boolean;
  /** By shadow zone. */
  readonly shadowSigmaDb: readonly number[];
  readonly stations: readonly Station[];
}
