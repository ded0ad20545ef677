import type { NormalPropagation } from '../../radio/propagation/p2001/normal-propagation.ts';
import type { P2001Result } from '../../radio/propagation/p2001/p2001.ts';
import type { RainPath } from '../../radio/propagation/p2001/rain-path.ts';
import type { Troposcatter } from '../../radio/propagation/p2001/troposcatter.ts';
import type { ResultValue } from './pathloss-adapter.ts';

/** What led to a prediction by P.2001, under the symbols of the Recommendation. */
export function p2001Intermediate(result: P2001Result): Record<string, ResultValue> {
  return {
    ...refractionOf(result),
    ...geometryOf(result),
    ...normalOf(result.normal),
    ...anomalousOf(result),
    ...troposcatterOf(result.troposcatter),
    Lbfs: result.freeSpaceDb,
    Lbm2: result.anomalous.lossDb,
    Lbm4: result.sporadicEDb,
    Lbm12: result.surfaceLossDb,
    dl_p: diffractionList(result),
    tropo_ret: [
      result.troposcatter.scatterLossDb,
      result.troposcatter.scatterAngleMrad,
      result.link.conditions.climate.troposcatterZone,
    ],
    rain0: rainLists(result),
  };
}

function refractionOf({ link, pathAngleRad }: P2001Result) {
  const { refractivity, conditions } = link;
  return {
    Tpcp: link.limitedPercent,
    Tpcq: link.exceededPercent,
    Nd1km50: refractivity.medianLapseNPerKm,
    Nd1kmp: refractivity.lapseNPerKm,
    Nd65m1: conditions.climate.gradient65mNPerKm,
    Reff50: refractivity.medianRadiusKm,
    Cp: refractivity.curvaturePerKm,
    Reffp: refractivity.radiusKm,
    Thetae: pathAngleRad,
    Wave: link.wavelengthM,
  };
}

function geometryOf({
  geometry,
  transmitterHorizonIndex,
  receiverHorizonIndex,
  troposcatter,
}: P2001Result) {
  return {
    omega: geometry.seaShare,
    dt: geometry.distanceKm,
    Thetat: geometry.transmitterElevationMrad,
    Thetar: geometry.receiverElevationMrad,
    Thetatpos: Math.max(geometry.transmitterElevationMrad, 0),
    Thetarpos: Math.max(geometry.receiverElevationMrad, 0),
    Dlt: geometry.transmitterHorizonKm,
    Dlr: geometry.receiverHorizonKm,
    Ilt: transmitterHorizonIndex,
    Ilr: receiverHorizonIndex,
    Htea: geometry.transmitterDuctHeightM,
    Hrea: geometry.receiverDuctHeightM,
    Hm: geometry.roughnessM,
    Htep: geometry.transmitterDiffractionHeightM,
    Hrep: geometry.receiverDiffractionHeightM,
    FlagLos50: geometry.inSight ? 1 : 0,
    Dtcv: troposcatter.commonVolume.fromTransmitterKm,
    Drcv: troposcatter.commonVolume.toReceiverKm,
    Hcv: troposcatter.commonVolume.heightM,
  };
}

function normalOf({
  lossDb,
  diffraction,
  zeroFadePercent,
  fadeDb,
  rain,
  gases,
}: NormalPropagation) {
  return {
    Lbm1: lossDb,
    Ld: diffraction.lossDb,
    Q0ca: zeroFadePercent,
    A1: fadeDb,
    Fwvr: rain.vapourShare,
    Aosur: gases.oxygenDb,
    Awsur: gases.vapourDb,
    Awrsur: gases.rainVapourDb,
    Agsur: gases.oxygenDb + gases.vapourDb,
  };
}

function anomalousOf({ anomalous, geometry }: P2001Result) {
  const { incidence, couplingDb: Aac, angleDb: Aad, timeDb: Aat } = anomalous;
  const { longestLandKm: dtm, longestInlandKm: dlm } = geometry;
  const { transmitterToSeaKm: dct, receiverToSeaKm: dcr } = geometry;
  const Lba = anomalous.ductLossDb;
  return {
    Lba,
    anom: {
      ...{ Aac, Aad, Aat, dlm, dtm },
      mu1: incidence.mu1,
      mu2: anomalous.geometryFactor,
      mu3: anomalous.roughnessFactor,
      mu4: incidence.mu4,
      tau: incidence.tau,
      alpha: anomalous.geometryExponent,
    },
    anom_ret: [Lba, Aat, Aad, Aac, dct, dcr, dtm, dlm],
  };
}

function troposcatterOf(troposcatter: Troposcatter) {
  const { gases, transmitterLeg, receiverLeg } = troposcatter;
  return {
    Lbs: troposcatter.scatterLossDb,
    Lbm3: troposcatter.lossDb,
    A2t: transmitterLeg.fadeDb,
    A2r: receiverLeg.fadeDb,
    A2: troposcatter.fadeDb,
    Fwvrtx: transmitterLeg.rain.vapourShare,
    Fwvrrx: receiverLeg.rain.vapourShare,
    Aos: gases.oxygenDb,
    Aws: gases.vapourDb,
    Awrs: gases.rainVapourDb,
    Ags: gases.oxygenDb + gases.vapourDb,
  };
}

/** Attachment A: Ld, Ldsph, Ldba, Ldbs, Ldbka, Ldbks, and whether each Bullington path is in sight. */
function diffractionList({ normal, geometry }: P2001Result): readonly number[] {
  const { diffraction } = normal;
  return [
    diffraction.lossDb,
    diffraction.sphericalDb,
    diffraction.actualDb,
    diffraction.smoothDb,
    diffraction.actualEdgeDb,
    diffraction.smoothEdgeDb,
    geometry.actualInSight ? 1 : 0,
    geometry.smoothInSight ? 1 : 0,
  ];
}

/** Attachment C.2 for the surface path and both legs: dr, Q0ra, Fwvr, kmod, αmod. */
function rainLists({ link, normal, troposcatter }: P2001Result): readonly (readonly number[])[] {
  const list = ({ rainy, lengthKm, vapourShare, k, alpha }: RainPath) =>
    rainy ? [lengthKm, link.rain.rainPercent, vapourShare, k, alpha] : [0, 0, 0, 0, 0];
  return [normal.rain, troposcatter.transmitterLeg.rain, troposcatter.receiverLeg.rain].map(list);
}
