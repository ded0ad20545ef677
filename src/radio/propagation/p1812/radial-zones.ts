import { ln } from '../../../units/elementary.ts';
import { fillLandBehindKm, fillLongestRunKm, landBeforeSeaKm } from '../along-radial/zone-runs.ts';
import { coastalLandZone, inlandZone } from '../path-profile.ts';
import { fillSeaShare } from '../sea-share.ts';
import { timeWeight } from './blending.ts';
import { ductIncidencePercent, inlandInfluence } from './duct-incidence.ts';

/** What the zones of a radial make of the path to each of its samples. */
export class RadialZones {
  readonly seaShare: Float64Array;
  /** From the transmitter over land to the sea; infinite where none comes. */
  transmitterLandKm = 0;
  /** From the receiver back over land to the sea. */
  readonly receiverLandKm: Float64Array;
  /** By receiver: τ, β0, Fi and ln β0. */
  readonly inland: Float64Array;
  readonly incidencePercent: Float64Array;
  readonly timeWeight: Float64Array;
  readonly incidenceLogarithm: Float64Array;
  private readonly longestLandKm: Float64Array;
  private readonly longestInlandKm: Float64Array;
  private readonly latitudeDeg: number;
  private readonly timePercent: number;

  constructor(sampleCount: number, latitudeDeg: number, timePercent: number) {
    this.seaShare = new Float64Array(sampleCount);
    this.receiverLandKm = new Float64Array(sampleCount);
    this.inland = new Float64Array(sampleCount);
    this.incidencePercent = new Float64Array(sampleCount);
    this.timeWeight = new Float64Array(sampleCount);
    this.incidenceLogarithm = new Float64Array(sampleCount);
    this.longestLandKm = new Float64Array(sampleCount);
    this.longestInlandKm = new Float64Array(sampleCount);
    this.latitudeDeg = latitudeDeg;
    this.timePercent = timePercent;
  }

  /** Fills all of it for the first `receiverCount` entries of `receivers`, which ascend. */
  fill(zones: Uint8Array, stepKm: number, receivers: Int32Array, receiverCount: number): void {
    const { longestLandKm, longestInlandKm } = this;
    fillSeaShare(zones, this.seaShare);
    fillLongestRunKm(zones, stepKm, coastalLandZone, longestLandKm);
    fillLongestRunKm(zones, stepKm, inlandZone, longestInlandKm);
    fillLandBehindKm(zones, stepKm, this.receiverLandKm);
    this.transmitterLandKm = landBeforeSeaKm(zones, stepKm);
    let before = -1;
    for (let k = 0; k < receiverCount; k++) {
      const receiver = receivers[k];
      const same =
        before > 0 &&
        longestLandKm[receiver] === longestLandKm[before] &&
        longestInlandKm[receiver] === longestInlandKm[before];
      if (same) this.copy(before, receiver);
      else this.fillIncidence(receiver);
      before = receiver;
    }
  }

  private fillIncidence(receiver: number): void {
    const inland = inlandInfluence(this.longestInlandKm[receiver]);
    const incidence = ductIncidencePercent(this.latitudeDeg, this.longestLandKm[receiver], inland);
    this.inland[receiver] = inland;
    this.incidencePercent[receiver] = incidence;
    this.timeWeight[receiver] = timeWeight(this.timePercent, incidence);
    this.incidenceLogarithm[receiver] = ln(incidence);
  }

  private copy(from: number, to: number): void {
    this.inland[to] = this.inland[from];
    this.incidencePercent[to] = this.incidencePercent[from];
    this.timeWeight[to] = this.timeWeight[from];
    this.incidenceLogarithm[to] = this.incidenceLogarithm[from];
  }
}
