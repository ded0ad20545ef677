import { exp } from '../../../units/elementary.ts';
import type { RadialGroundView } from '../along-radial/ground-horizons.ts';
import { correlatedLossDb } from './combined-loss.ts';
import type { EndTable } from './end-table.ts';
import { type Air, seaAir, setAirGround } from './gases.ts';
import type { P2001Link } from './p2001-link.ts';
import type { RadialGeometry } from './radial-geometry.ts';
import { log10ZeroFadePercent } from './zero-fade-time.ts';

/**
 * Loss by normal and anomalous propagation together, to receiver after receiver of a radial, by
 * sample. [ITU-R P.2001-4, secs. 4.1, 4.2, 5.1]
 */
export class RadialSurface {
  /** In dB. [Lbm12] */
  readonly lossDb: Float64Array;
  private readonly link: P2001Link;
  private readonly air: Air;
  private readonly log10ZeroFade: Float64Array;

  constructor(link: P2001Link, sampleCount: number) {
    const { frequencyGhz, climate } = link.conditions;
    this.link = link;
    this.lossDb = new Float64Array(sampleCount);
    this.log10ZeroFade = new Float64Array(sampleCount);
    this.air = seaAir(frequencyGhz, climate.vapourDensityGpm3);
  }

  /** Fills the loss for the first `receiverCount` entries of `receivers`. */
  fill(
    ground: RadialGroundView,
    geometry: RadialGeometry,
    ends: EndTable,
    diffractionDb: Float64Array,
    ductingDb: Float64Array,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { air, lossDb, log10ZeroFade } = this;
    const { heightsM, transmitterM, receiversM } = ground;
    const { freeSpaceDb, rainVapourShare } = ends;
    const { distanceKm } = geometry;
    for (let k = 0; k < receiverCount; k++) ends.provide(receivers[k], receiversM[receivers[k]]);
    this.fillZeroFade(ground, geometry, ends, receivers, receiverCount);
    let receiverM = Number.NaN;
    let oxygenShare = 0;
    let vapourShare = 0;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      if (receiversM[i] !== receiverM) {
        receiverM = receiversM[i];
        oxygenShare = exp((transmitterM + receiverM) / -10000);
        vapourShare = exp((transmitterM + receiverM) / -4000);
      }
      setAirGround(air, (heightsM[i >> 1] + heightsM[(i + 1) >> 1]) / 2);
      const vapourKm = distanceKm[i] * vapourShare;
      const gasesDb =
        air.oxygenDbPerKm * distanceKm[i] * oxygenShare + air.vapourDbPerKm * vapourKm;
      const rainVapourDb = (air.rainVapourDbPerKm - air.vapourDbPerKm) * vapourKm;
      const fadeDb = ends.fade.holds(i, log10ZeroFade[i])
        ? ends.fade.found(i)
        : ends.fade.find(i, log10ZeroFade[i]);
      lossDb[i] =
        gasesDb +
        correlatedLossDb(
          freeSpaceDb[i] + diffractionDb[i] + fadeDb + rainVapourShare[i] * rainVapourDb,
          ductingDb[i],
        );
    }
  }

  /** Decimal logarithms of Q0ca. [ITU-R P.2001-4, attachment B.2] */
  private fillZeroFade(
    { heightsM, transmitterM, receiversM }: RadialGroundView,
    { horizons, transmitterHorizonKm, receiverHorizonKm }: RadialGeometry,
    ends: EndTable,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { log10ZeroFade } = this;
    const { multipath } = this.link;
    const { lineOfSight, transmitterSample, receiverSample, transmitterSlope, receiverSlope } =
      horizons;
    let horizon = -1;
    let fromTransmitter = 0;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      if (lineOfSight[i] === 1) {
        log10ZeroFade[i] = ends.log10ZeroFade[i];
        continue;
      }
      if (transmitterSample[i] !== horizon) {
        horizon = transmitterSample[i];
        fromTransmitter = log10ZeroFadePercent(
          multipath,
          transmitterHorizonKm[i],
          Math.abs(transmitterSlope[i]),
          Math.min(transmitterM, heightsM[horizon]),
        );
      }
      const fromReceiver = log10ZeroFadePercent(
        multipath,
        receiverHorizonKm[i],
        Math.abs(receiverSlope[i]),
        Math.min(receiversM[i], heightsM[receiverSample[i]]),
      );
      log10ZeroFade[i] = Math.max(fromTransmitter, fromReceiver);
    }
  }
}
