import { log10 } from '../../../units/elementary.ts';
import type { RadialGroundView } from '../along-radial/ground-horizons.ts';
import { type CommonVolume, emptyCommonVolume, findCommonVolume } from './common-volume.ts';
import type { EndTable } from './end-table.ts';
import { type Air, addLegGases, type GasLosses, seaAir, setAirGround } from './gases.ts';
import type { P2001Link } from './p2001-link.ts';
import type { RadialGeometry } from './radial-geometry.ts';
import { emptyRainPath, measureRainPath, type RainPath, spreadRainHeights } from './rain-path.ts';
import { ScatterLegFade } from './scatter-leg-fade.ts';
import { troposcatterLossDb } from './troposcatter-loss.ts';

/** A loss so much larger than another takes less than 1e-9 dB off it. */
const negligibleDb = 50;

/**
 * Troposcatter loss to receiver after receiver of a radial, by sample; infinite where it is too
 * large to matter. [ITU-R P.2001-4, sec. 4.3]
 */
export class RadialScatter {
  /** In dB. [Lbm3] */
  readonly lossDb: Float64Array;
  private readonly link: P2001Link;
  private readonly log10Km: Float64Array;
  private readonly curveMrad: Float64Array;
  private readonly legFade: ScatterLegFade;
  private readonly transmitterAir: Air;
  private readonly receiverAir: Air;
  private readonly volume: CommonVolume;
  private readonly gases: GasLosses;
  private readonly rain: RainPath;

  constructor(link: P2001Link, stepKm: number, sampleCount: number) {
    const { frequencyGhz, climate } = link.conditions;
    this.link = link;
    this.lossDb = new Float64Array(sampleCount);
    this.log10Km = new Float64Array(sampleCount);
    this.curveMrad = new Float64Array(sampleCount);
    for (let i = 1; i < sampleCount; i++) {
      this.log10Km[i] = log10(i * stepKm);
      this.curveMrad[i] = (1000 * i * stepKm) / link.refractivity.medianRadiusKm;
    }
    this.legFade = new ScatterLegFade(link.rain, link.exceededPercent);
    this.transmitterAir = seaAir(frequencyGhz, climate.vapourDensityGpm3);
    this.receiverAir = seaAir(frequencyGhz, climate.vapourDensityGpm3);
    this.volume = emptyCommonVolume();
    this.gases = { oxygenDb: 0, vapourDb: 0, rainVapourDb: 0 };
    this.rain = emptyRainPath();
  }

  /**
   * Fills the loss for the first `receiverCount` entries of `receivers`.
   *
   * @param surfaceDb loss of the other mechanisms, by sample
   */
  fill(
    ground: RadialGroundView,
    geometry: RadialGeometry,
    ends: EndTable,
    surfaceDb: Float64Array,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { lossDb } = this;
    const { lineOfSight } = geometry.horizons;
    setAirGround(this.transmitterAir, ground.heightsM[0]);
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      if (lineOfSight[i] === 0) {
        lossDb[i] = this.lossTo(i, ground, geometry, ends.freeSpaceDb[i], surfaceDb[i]);
        continue;
      }
      // in sight, the elevations are those of the straight line between the antennas
      if (Number.isNaN(ends.scatterInSightDb[i])) {
        const { freeSpaceDb } = ends;
        ends.scatterInSightDb[i] = this.lossTo(i, ground, geometry, freeSpaceDb[i], 1e6);
      }
      lossDb[i] = ends.scatterInSightDb[i];
    }
  }

  private lossTo(
    sample: number,
    { heightsM, transmitterM, receiversM }: RadialGroundView,
    { distanceKm, horizons }: RadialGeometry,
    freeSpaceDb: number,
    surfaceDb: number,
  ): number {
    const { link, volume, gases } = this;
    const { medianRadiusKm } = link.refractivity;
    const fromMrad = horizons.transmitterSlope[sample];
    const toMrad = horizons.receiverSlope[sample];
    const km = distanceKm[sample];
    const scatterDb = troposcatterLossDb(
      link.troposcatter,
      km,
      this.log10Km[sample],
      this.curveMrad[sample] + fromMrad + toMrad,
      medianRadiusKm,
    );
    const leastDb = Math.max(scatterDb, freeSpaceDb);
    if (leastDb > surfaceDb + negligibleDb) return Number.POSITIVE_INFINITY;

    const receiverM = receiversM[sample];
    findCommonVolume(km, transmitterM, receiverM, fromMrad, toMrad, medianRadiusKm, volume);
    gases.oxygenDb = 0;
    gases.vapourDb = 0;
    gases.rainVapourDb = 0;
    addLegGases(this.transmitterAir, fromMrad, volume.fromTransmitterKm, gases);
    setAirGround(this.receiverAir, heightsM[sample]);
    addLegGases(this.receiverAir, toMrad, volume.toReceiverKm, gases);
    const fromFade = this.weightedFadeDb(transmitterM, volume.fromTransmitterKm);
    const fromVapour = this.rain.vapourShare;
    const toFade = this.weightedFadeDb(receiverM, volume.toReceiverKm);
    const vapourShare = (fromVapour + this.rain.vapourShare) / 2;
    return (
      leastDb +
      (fromFade + toFade) / (1 + 0.018 * km) +
      vapourShare * (gases.rainVapourDb - gases.vapourDb) +
      gases.oxygenDb +
      gases.vapourDb
    );
  }

  /** Fade of a leg by its weight, in dB; leaves its rain behind. [eq. 4.3.6] */
  private weightedFadeDb(antennaM: number, legKm: number): number {
    const { link, legFade, rain, volume } = this;
    // without fades by rain, only its vapour is wanted
    if (legFade.isDry) spreadRainHeights(link.rain, antennaM, volume.heightM, rain);
    else measureRainPath(link.rain, antennaM, volume.heightM, legKm, rain);
    return legFade.find(rain) * (1 + 0.018 * legKm);
  }
}
