import type { RadialGroundView } from '../along-radial/ground-horizons.ts';
import { emptyHeightRuns, fillHeightRuns, type HeightRuns } from '../along-radial/height-runs.ts';
import { listReceivers } from '../along-radial/receivers.ts';
import type { SphericalPaths } from '../along-radial/spherical-earth.ts';
import { RadialDiffraction } from '../p1812/radial-diffraction.ts';
import type { RadialPath, RadialPredictor, RadialSteps } from '../propagation-model.ts';
import { uncorrelatedLossDb } from './combined-loss.ts';
import { EndTable } from './end-table.ts';
import type { P2001Link } from './p2001-link.ts';
import { RadialDucting } from './radial-ducting.ts';
import { RadialGeometry } from './radial-geometry.ts';
import { RadialScatter } from './radial-scatter.ts';
import { RadialSporadicE } from './radial-sporadic-e.ts';
import { RadialSurface } from './radial-surface.ts';

/**
 * ITU-R P.2001-4 to receiver after receiver along radials, in a time per receiver that does not
 * grow with its distance. Each part fills a list of figures by sample for the next ones to take.
 * The effective earth has to be round: see `flatRadiusKm`.
 */
export class P2001Radials implements RadialPredictor {
  private readonly transmitterAmslM: number;
  private readonly receiverHeightM: number;
  private readonly count: number;
  private readonly link: P2001Link;
  private readonly receivers: Int32Array;
  private readonly receiversM: Float64Array;
  private readonly runs: HeightRuns;
  private readonly geometry: RadialGeometry;
  private readonly ducting: RadialDucting;
  private readonly diffraction: RadialDiffraction;
  private readonly smooth: SphericalPaths;
  private readonly ends: EndTable;
  private readonly surface: RadialSurface;
  private readonly scatter: RadialScatter;
  private readonly sporadicE: RadialSporadicE;

  constructor(
    link: P2001Link,
    transmitterAmslM: number,
    receiverHeightM: number,
    { stepKm, count }: RadialSteps,
  ) {
    const { medianRadiusKm, radiusKm } = link.refractivity;
    this.transmitterAmslM = transmitterAmslM;
    this.receiverHeightM = receiverHeightM;
    this.count = count;
    this.link = link;
    this.receivers = new Int32Array(count);
    this.receiversM = new Float64Array(count);
    this.runs = emptyHeightRuns(count);
    this.geometry = new RadialGeometry(count, stepKm, medianRadiusKm, link.wavelengthM);
    this.ducting = new RadialDucting(link, stepKm, count);
    this.diffraction = new RadialDiffraction(
      count,
      stepKm,
      radiusKm,
      link.conditions.frequencyGhz,
      link.conditions.polarisation,
    );
    this.smooth = {
      transmittersM: this.geometry.surface.transmittersM,
      receiversM: this.geometry.surface.receiversM,
      seaShare: this.ducting.seaShare,
    };
    this.ends = new EndTable(link, stepKm, count);
    this.surface = new RadialSurface(link, count);
    this.scatter = new RadialScatter(link, stepKm, count);
    this.sporadicE = new RadialSporadicE(link, stepKm, count);
  }

  predict(path: RadialPath, lossDb: Float64Array): void {
    checkLengths(path, this.count);
    const { receivers, geometry, ducting, diffraction, ends, surface, scatter, sporadicE } = this;
    const receiverCount = listReceivers(path.wanted, this.count, receivers);
    const ground = this.groundOf(path);
    ducting.fillZones(path.zones);
    geometry.fill(ground, receivers, receiverCount);
    this.fillDiffraction(ground, receiverCount);
    ducting.fill(path.zones, ground, geometry, receivers, receiverCount);
    ends.begin(ground.transmitterM, ground.heightsM[0]);
    surface.fill(
      ground,
      geometry,
      ends,
      diffraction.lossDb,
      ducting.lossDb,
      receivers,
      receiverCount,
    );
    scatter.fill(ground, geometry, ends, surface.lossDb, receivers, receiverCount);
    sporadicE.fill(geometry, receivers, receiverCount);

    lossDb.fill(Number.NaN);
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      lossDb[i] = uncorrelatedLossDb(surface.lossDb[i], scatter.lossDb[i], sporadicE.lossDb[i]);
      if (Number.isNaN(lossDb[i])) {
        throw new RangeError(`receiver ${i} of the radial: no loss comes out`);
      }
    }
  }

  private groundOf({ heightsM }: RadialPath): RadialGroundView {
    const { receiversM, receiverHeightM, transmitterAmslM, runs } = this;
    for (let i = 0; i < heightsM.length; i++) receiversM[i] = receiverHeightM + heightsM[i];
    fillHeightRuns(heightsM, runs);
    const transmitterM = Math.max(1, transmitterAmslM - heightsM[0]) + heightsM[0];
    return { heightsM, runs, transmitterM, receiversM };
  }

  private fillDiffraction(ground: RadialGroundView, receiverCount: number): void {
    const { diffraction, geometry, receivers, smooth, runs, link } = this;
    const flat =
      ground.heightsM[0] === 0 && runs.count === 1 && runs.level[0] === 1 && runs.highestM[0] === 0;
    // at half of the time both radii are the median one
    const known = link.conditions.timePercent === 50 ? geometry.horizons.parameter : null;
    diffraction.fill(ground, smooth, known, flat, receivers, receiverCount);
  }
}

function checkLengths({ heightsM, zones, wanted }: RadialPath, count: number): void {
  for (const list of [heightsM, zones, wanted]) {
    if (list === null || list.length === count) continue;
    throw new RangeError(`radial of ${list.length} samples: prepared for ${count}`);
  }
}
