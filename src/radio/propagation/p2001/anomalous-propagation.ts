import { exp, ln, log10, power } from '../../../units/elementary.ts';
import {
  longWaveDuctLossDb,
  shoreCouplingDb,
  shoreFactor,
  siteShieldingDb,
} from './duct-coupling.ts';
import { type DuctIncidence, emptyDuctIncidence, findDuctIncidence } from './duct-incidence.ts';
import {
  ductAngleLossDb,
  ductTimeLossDb,
  geometryExponent,
  geometryFactor,
  lnRoughnessFactor,
} from './duct-loss.ts';
import type { GasLosses } from './gases.ts';
import type { P2001Link } from './p2001-link.ts';
import type { PathGeometry } from './path-geometry.ts';

/** Sub-model 2: ducts and reflecting layers. */
export interface AnomalousPropagation {
  /** With the gases. [Lbm2] */
  readonly lossDb: number;
  /** [Lba] */
  readonly ductLossDb: number;
  /** Its parts. [Aac, Aad, Aat] */
  readonly couplingDb: number;
  readonly angleDb: number;
  readonly timeDb: number;
  readonly incidence: Readonly<DuctIncidence>;
  /** [α, μ2, μ3] */
  readonly geometryExponent: number;
  readonly geometryFactor: number;
  readonly roughnessFactor: number;
}

/** [ITU-R P.2001-4, sec. 4.2 and attachment D] */
export function predictAnomalous(
  link: P2001Link,
  path: PathGeometry,
  gases: GasLosses,
): AnomalousPropagation {
  const { distanceKm, transmitterHorizonKm, receiverHorizonKm } = path;
  const { medianRadiusKm } = link.refractivity;
  const incidence = emptyDuctIncidence();
  findDuctIncidence(
    path.longestLandKm,
    path.longestInlandKm,
    link.conditions.latitudeDeg,
    incidence,
  );
  const couplingDb = ductCouplingDb(link, path);
  const angleDb = ductAngleLossDb(
    distanceKm,
    path.transmitterElevationMrad,
    path.receiverElevationMrad,
    transmitterHorizonKm,
    receiverHorizonKm,
    medianRadiusKm,
    link.frequencyThird,
  );
  const roughness = exp(
    lnRoughnessFactor(path.roughnessM, distanceKm, transmitterHorizonKm, receiverHorizonKm),
  );
  const exponent = geometryExponent(incidence.tau, power(distanceKm, 3.1));
  const geometry = geometryFactor(
    distanceKm,
    path.transmitterDuctHeightM,
    path.receiverDuctHeightM,
    medianRadiusKm,
    exponent,
  );
  const timeDb = ductTimeLossDb(
    distanceKm,
    power(distanceKm, 1.13),
    ln(incidence.percent * geometry * roughness),
    ln(link.limitedPercent),
    link.exceededPercent,
  );
  const ductLossDb = couplingDb + angleDb + timeDb;
  return {
    lossDb: ductLossDb + gases.oxygenDb + gases.vapourDb,
    ductLossDb,
    couplingDb,
    angleDb,
    timeDb,
    incidence,
    geometryExponent: exponent,
    geometryFactor: geometry,
    roughnessFactor: roughness,
  };
}

/** Loss of coupling both antennas to the duct, in dB. [ITU-R P.2001-4, eq. D.5.1] */
function ductCouplingDb(link: P2001Link, path: PathGeometry): number {
  const { frequencyGhz } = link.conditions;
  const { transmitterHorizonKm, receiverHorizonKm, seaShare } = path;
  return (
    link.ductConstantDb +
    20 * log10(transmitterHorizonKm + receiverHorizonKm) +
    longWaveDuctLossDb(frequencyGhz, seaShare) +
    siteShieldingDb(
      path.transmitterElevationMrad,
      transmitterHorizonKm,
      frequencyGhz,
      link.frequencyThird,
    ) +
    siteShieldingDb(
      path.receiverElevationMrad,
      receiverHorizonKm,
      frequencyGhz,
      link.frequencyThird,
    ) +
    shoreFactor(seaShare, path.transmitterToSeaKm, transmitterHorizonKm) *
      shoreCouplingDb(path.transmitterAmslM) +
    shoreFactor(seaShare, path.receiverToSeaKm, receiverHorizonKm) *
      shoreCouplingDb(path.receiverAmslM)
  );
}
