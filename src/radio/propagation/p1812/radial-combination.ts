import { exp, ln, log10, pow10 } from '../../../units/elementary.ts';
import type { Link, RadialSteps } from '../propagation-model.ts';
import { distanceWeight } from './blending.ts';
import type { RadialShape } from './radial-shape.ts';
import type { RadialZones } from './radial-zones.ts';
import { troposcatterBaseDb } from './troposcatter-loss.ts';

/** Losses of a path by mechanism, by receiver, in dB; those that no share of time asks for idle. */
export interface MechanismLosses {
  readonly medianDiffractionDb: Float64Array;
  readonly ductedDiffractionDb: Float64Array;
  readonly ductingDb: Float64Array;
}

/**
 * Puts line of sight, diffraction, ducting and troposcatter together for receiver after receiver of
 * a radial. [ITU-R P.1812-8, sec. 4.2, 4.3.5, 4.4 and 4.6]
 */
export class RadialCombination {
  private readonly timePercent: number;
  private readonly timeDecades: number;
  private readonly frequencyDb: number;
  private readonly troposcatterDb: Float64Array;
  private readonly distanceWeight: Float64Array;
  /** By receiver: Lb0p, and Lbam. */
  private readonly lineOfSightDb: Float64Array;
  private readonly modifiedDb: Float64Array;

  constructor(link: Link, { stepKm, count }: RadialSteps) {
    const frequencyGhz = link.frequencyMhz / 1000;
    const { surfaceRefractivityN } = link.climate;
    const baseDb = troposcatterBaseDb(frequencyGhz, link.timePercent, surfaceRefractivityN);
    this.timePercent = link.timePercent;
    this.timeDecades = log10(link.timePercent / 50);
    this.frequencyDb = 92.4 + 20 * log10(frequencyGhz);
    this.troposcatterDb = new Float64Array(count);
    this.distanceWeight = new Float64Array(count);
    this.lineOfSightDb = new Float64Array(count);
    this.modifiedDb = new Float64Array(count);
    for (let i = 1; i < count; i++) {
      this.troposcatterDb[i] = baseDb + 20 * log10(i * stepKm);
      this.distanceWeight[i] = distanceWeight(i * stepKm);
    }
  }

  /** Fills the loss for the first `receiverCount` entries of `receivers`. */
  fill(
    zones: RadialZones,
    shape: RadialShape,
    losses: MechanismLosses,
    receivers: Int32Array,
    receiverCount: number,
    lossDb: Float64Array,
  ): void {
    this.fillWithoutTroposcatter(zones, shape, losses, receivers, receiverCount);
    const { lineOfSightDb, modifiedDb, troposcatterDb } = this;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const scatteredDb = troposcatterDb[i] + 0.573 * shape.angleMrad[i];
      const apartDb = Math.abs(scatteredDb - modifiedDb[i]);
      const combinedDb =
        Math.min(scatteredDb, modifiedDb[i]) - 5 * log10(1 + pow10(-0.2 * apartDb));
      lossDb[i] = Math.max(lineOfSightDb[i], combinedDb);
    }
  }

  /** [eq. 8 to 11 and 40 to 43, then 57 to 62] */
  private fillWithoutTroposcatter(
    { incidencePercent, incidenceLogarithm, seaShare, timeWeight }: RadialZones,
    { distanceKm, transmitterM, receiversM, transmitterKm, receiverKm, angleMrad }: RadialShape,
    { medianDiffractionDb, ductedDiffractionDb, ductingDb }: MechanismLosses,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { timePercent, timeDecades, frequencyDb, distanceWeight, lineOfSightDb, modifiedDb } =
      this;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const riseKm = (transmitterM - receiversM[i]) / 1000;
      const freeSpaceDb = frequencyDb + 10 * log10(distanceKm[i] * distanceKm[i] + riseKm * riseKm);
      const focusingDb = 2.6 * (1 - exp(-0.1 * (transmitterKm[i] + receiverKm[i])));
      const sightDb = freeSpaceDb + focusingDb * timeDecades;

      const rare = timePercent < incidencePercent[i];
      const medianDb = medianDiffractionDb[i];
      let diffractionDb = rare ? ductedDiffractionDb[i] : medianDb;
      if (!rare && timePercent < 50) {
        diffractionDb += timeWeight[i] * (ductedDiffractionDb[i] - medianDb);
      }
      const overLandDb = (1 - seaShare[i]) * diffractionDb;
      let leastDb = sightDb + overLandDb;
      if (!rare) {
        const medianPathDb = freeSpaceDb + medianDb;
        const incidenceDb =
          freeSpaceDb + focusingDb * ((incidenceLogarithm[i] - lnFifty) / Math.LN10);
        leastDb = medianPathDb + (incidenceDb + overLandDb - medianPathDb) * timeWeight[i];
      }

      const largerDb = Math.max(ductingDb[i], sightDb);
      const leastDuctingDb = largerDb + 2.5 * ln(1 + exp(-Math.abs(ductingDb[i] - sightDb) / 2.5));
      let lossDb = sightDb + diffractionDb;
      if (leastDuctingDb <= lossDb) {
        lossDb = leastDuctingDb + (lossDb - leastDuctingDb) * distanceWeight[i];
      }
      const byAngle = 1 / (1 + exp(4.8 * ((angleMrad[i] - 0.3) / 0.3)));
      lineOfSightDb[i] = sightDb;
      modifiedDb[i] = lossDb + (leastDb - lossDb) * byAngle;
    }
  }
}

const lnFifty = ln(50);
