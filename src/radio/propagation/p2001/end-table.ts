import { freeSpaceDb, slantKm } from './free-space.ts';
import type { P2001Link } from './p2001-link.ts';
import { SurfaceFade } from './surface-fade.ts';
import { log10ZeroFadePercent } from './zero-fade-time.ts';

/**
 * What hangs on the distance and the height of the two antennas alone, by sample. It is kept from
 * radial to radial: all that end over the sea share it.
 */
export class EndTable {
  /** [Lbfs] */
  readonly freeSpaceDb: Float64Array;
  /** Decimal logarithm of the zero-fade time of a path in sight. [Q0ca] */
  readonly log10ZeroFade: Float64Array;
  /** [Fwvr] */
  readonly rainVapourShare: Float64Array;
  /** Troposcatter loss of a path in sight; NaN until it is known. */
  readonly scatterInSightDb: Float64Array;
  readonly fade: SurfaceFade;
  private readonly link: P2001Link;
  private readonly stepKm: number;
  private transmitterM = Number.NaN;
  private transmitterGroundM = Number.NaN;
  /** What each sample is known for. */
  private readonly receiverM: Float64Array;

  constructor(link: P2001Link, stepKm: number, sampleCount: number) {
    this.link = link;
    this.stepKm = stepKm;
    this.freeSpaceDb = new Float64Array(sampleCount);
    this.log10ZeroFade = new Float64Array(sampleCount);
    this.rainVapourShare = new Float64Array(sampleCount);
    this.scatterInSightDb = new Float64Array(sampleCount);
    this.receiverM = new Float64Array(sampleCount).fill(Number.NaN);
    this.fade = new SurfaceFade(link.rain, link.exceededPercent, stepKm, sampleCount);
  }

  /** Begins another radial. */
  begin(transmitterM: number, transmitterGroundM: number): void {
    if (transmitterM === this.transmitterM && transmitterGroundM === this.transmitterGroundM) {
      return;
    }
    this.transmitterM = transmitterM;
    this.transmitterGroundM = transmitterGroundM;
    this.receiverM.fill(Number.NaN);
  }

  /** Makes the entries of a sample hold for a receiver's antenna of this height. */
  provide(sample: number, receiverM: number): void {
    if (this.receiverM[sample] === receiverM) return;
    this.receiverM[sample] = receiverM;
    const { link, transmitterM } = this;
    const distanceKm = sample * this.stepKm;
    const lowerM = Math.min(transmitterM, receiverM);
    const higherM = Math.max(transmitterM, receiverM);
    this.freeSpaceDb[sample] = freeSpaceDb(
      link.conditions.frequencyGhz,
      slantKm(distanceKm, transmitterM, receiverM),
    );
    this.log10ZeroFade[sample] = log10ZeroFadePercent(
      link.multipath,
      distanceKm,
      (higherM - lowerM) / distanceKm,
      lowerM,
    );
    this.rainVapourShare[sample] = this.fade.begin(sample, lowerM, higherM);
    this.scatterInSightDb[sample] = Number.NaN;
  }
}
