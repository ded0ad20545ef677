import type { RadialGroundView } from '../along-radial/ground-horizons.ts';
import { emptyHeightRuns, fillHeightRuns, type HeightRuns } from '../along-radial/height-runs.ts';
import { listReceivers } from '../along-radial/receivers.ts';
import type { SphericalPaths } from '../along-radial/spherical-earth.ts';
import type { Link, RadialPath, RadialPredictor, RadialSteps } from '../propagation-model.ts';
import { ductingEffectiveRadiusKm, medianEffectiveRadiusKm } from './effective-earth-radius.ts';
import { type MechanismLosses, RadialCombination } from './radial-combination.ts';
import { RadialDiffraction } from './radial-diffraction.ts';
import { RadialDucting } from './radial-ducting.ts';
import { RadialShape } from './radial-shape.ts';
import { RadialZones } from './radial-zones.ts';
import { transmitterHeightM } from './transmitter-height.ts';

/**
 * ITU-R P.1812-8 to receiver after receiver along radials, in a time per receiver that does not
 * grow with its distance. Each part fills a list of figures by sample for the next ones to take.
 */
export class P1812Radials implements RadialPredictor {
  private readonly link: Link;
  private readonly steps: RadialSteps;
  private readonly receivers: Int32Array;
  private readonly medianReceivers: Int32Array;
  private readonly receiversM: Float64Array;
  private readonly clutteredM: Float64Array;
  private readonly runs: HeightRuns;
  private readonly clutteredRuns: HeightRuns;
  private readonly zones: RadialZones;
  private readonly shape: RadialShape;
  private readonly median: RadialDiffraction;
  private readonly ducted: RadialDiffraction;
  private readonly ducting: RadialDucting;
  private readonly combination: RadialCombination;
  private readonly smooth: SphericalPaths;
  private readonly losses: MechanismLosses;

  constructor(link: Link, steps: RadialSteps) {
    const { stepKm, count } = steps;
    const { timePercent, polarisation, climate } = link;
    const frequencyGhz = link.frequencyMhz / 1000;
    const radiusKm = medianEffectiveRadiusKm(climate.refractivityGradientNPerKm);
    this.link = link;
    this.steps = steps;
    this.receivers = new Int32Array(count);
    this.medianReceivers = new Int32Array(count);
    this.receiversM = new Float64Array(count);
    this.clutteredM = new Float64Array(count);
    this.runs = emptyHeightRuns(count);
    this.clutteredRuns = emptyHeightRuns(count);
    this.zones = new RadialZones(count, link.latitudeDeg, timePercent);
    this.shape = new RadialShape(count, stepKm, radiusKm, frequencyGhz);
    const diffraction = (km: number) =>
      new RadialDiffraction(count, stepKm, km, frequencyGhz, polarisation);
    this.median = diffraction(radiusKm);
    this.ducted = diffraction(ductingEffectiveRadiusKm);
    this.ducting = new RadialDucting(count, stepKm, radiusKm, frequencyGhz, timePercent);
    this.combination = new RadialCombination(link, steps);
    this.smooth = {
      transmittersM: this.shape.surface.transmittersM,
      receiversM: this.shape.surface.receiversM,
      seaShare: this.zones.seaShare,
    };
    this.losses = {
      medianDiffractionDb: this.median.lossDb,
      ductedDiffractionDb: this.ducted.lossDb,
      ductingDb: this.ducting.lossDb,
    };
  }

  predict(path: RadialPath, lossDb: Float64Array): void {
    const { receivers, zones, shape, steps } = this;
    const { stepKm, count } = steps;
    checkLengths(path, count);
    const receiverCount = listReceivers(path.wanted, count, receivers);
    const bare = this.bareGround(path);
    const cluttered = this.clutteredGround(path, bare);
    zones.fill(path.zones, stepKm, receivers, receiverCount);
    shape.fill(bare, receivers, receiverCount);
    this.fillDiffraction(bare, cluttered, receiverCount);
    this.ducting.fill(shape, zones, receivers, receiverCount);
    lossDb.fill(Number.NaN);
    this.combination.fill(zones, shape, this.losses, receivers, receiverCount, lossDb);
    for (let k = 0; k < receiverCount; k++) {
      if (Number.isNaN(lossDb[receivers[k]])) {
        throw new RangeError(`receiver ${receivers[k]} of the radial: no loss comes out`);
      }
    }
  }

  private bareGround({ heightsM }: RadialPath): RadialGroundView {
    const { link, receiversM, runs } = this;
    for (let i = 0; i < heightsM.length; i++) receiversM[i] = heightsM[i] + link.receiverHeightM;
    fillHeightRuns(heightsM, runs);
    const transmitterM = heightsM[0] + transmitterHeightM(link, heightsM[0]);
    return { heightsM, runs, transmitterM, receiversM };
  }

  /** The same ground where nothing stands on it. */
  private clutteredGround(path: RadialPath, bare: RadialGroundView): RadialGroundView {
    const { clutteredM, clutteredRuns } = this;
    let any = false;
    for (let i = 1; i < clutteredM.length; i++) {
      clutteredM[i] = path.heightsM[i] + path.clutterM[i];
      if (path.clutterM[i] !== 0) any = true;
    }
    if (!any) return bare;
    fillHeightRuns(clutteredM, clutteredRuns);
    return { ...bare, heightsM: clutteredM, runs: clutteredRuns };
  }

  /** Only as far as the share of time asks for it. [ITU-R P.1812-8, sec. 4.3.5 and eq. 59] */
  private fillDiffraction(
    bare: RadialGroundView,
    cluttered: RadialGroundView,
    receiverCount: number,
  ): void {
    const { link, receivers, medianReceivers, zones, shape, smooth, median, ducted } = this;
    let medianCount = 0;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      if (link.timePercent >= zones.incidencePercent[i]) medianReceivers[medianCount++] = i;
    }
    const { runs } = cluttered;
    const flat =
      bare.heightsM[0] === 0 && runs.count === 1 && runs.level[0] === 1 && runs.highestM[0] === 0;
    const known = cluttered === bare ? shape.horizons.parameter : null;
    median.fill(cluttered, smooth, known, flat, medianReceivers, medianCount);
    if (link.timePercent === 50) return;
    ducted.fill(cluttered, smooth, null, flat, receivers, receiverCount);
  }
}

function checkLengths({ heightsM, clutterM, zones, wanted }: RadialPath, count: number): void {
  for (const list of [heightsM, clutterM, zones, wanted]) {
    if (list === null || list.length === count) continue;
    throw new RangeError(`radial of ${list.length} samples: prepared for ${count}`);
  }
}
