import type { Position } from '../geo/position.ts';

/**
 * Cells are followed until their RSRP falls below this: the end of the range that terminals report
 * [TS 38.133, sec. 10.1.6], 15 dB below the noise.
 */
export const followedFloorDbm = -140;

/** A cell as the composite sees it, for one terminal. */
export interface CellRadio {
  /** Place in the scenario's list of cells. */
  readonly index: number;
  readonly azimuthDeg: number;
  readonly mechanicalTiltDeg: number;
  readonly electricalTiltDeg: number;
  readonly horizontalBeamwidthDeg: number;
  readonly verticalBeamwidthDeg: number;
  /** SS-RSRP per port on the axis, in mW, were there no path loss. */
  readonly axisMw: number;
  /** By service: the RSRP in mW that the downlink needs and that the uplink comes to its end at. */
  readonly downlinkNeedMw: readonly number[];
  readonly uplinkNeedMw: readonly number[];
  /** By service: the linear SINR that its downlink rate needs on this carrier. */
  readonly downlinkSinr: readonly number[];
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
  /** Beyond this it disturbs at most: too weak, or past what a terminal can attach over. */
  readonly servedReachM: number;
  /** Beyond this it interferes, but no terminal can attach. */
  readonly attachRangeM: number;
  /** Twice the effective earth radius. */
  readonly earthDiameterM: number;
  readonly cells: readonly CellRadio[];
}

/** Carriers that share a frequency and so disturb each other. */
export interface Channel {
  readonly id: string;
  /** Noise of one resource element at the terminal. */
  readonly noiseMw: number;
  /** Share of resource elements that neighbours send on. */
  readonly load: number;
}

/** A service as the composite sees it. */
export interface ServiceNeed {
  readonly id: string;
  /** 1 reach to 4 best. */
  readonly tier: number;
  /** Linear SS-SINR it needs. */
  readonly sinr: number;
}

/** All that one terminal receives from: stations in the order they come into service. */
export interface ReceptionPlan {
  readonly terminalId: string;
  readonly channels: readonly Channel[];
  readonly services: readonly ServiceNeed[];
  readonly stations: readonly Station[];
}
