import type { Climate } from '../../../src/radio/propagation/climate.ts';
import { pathCentreLatitudeDeg } from '../../../src/radio/propagation/p1812/path-centre-latitude.ts';
import type { P2001Input, P2001Result } from '../../../src/radio/propagation/p2001/p2001.ts';
import type { RainPath } from '../../../src/radio/propagation/p2001/rain-path.ts';
import type { PathProfile } from '../../../src/radio/propagation/path-profile.ts';

/** Run-length code: a number is one sample, a pair so many equal ones. */
type Runs = readonly (number | readonly [count: number, value: number])[];

/** Numbers by name, lists of them, and lists of lists. */
type Figures = number | readonly Figures[] | { readonly [name: string]: Figures };

/** A case of test/reference/p2001.jsonl; its README tells the units. */
export interface P2001Case {
  readonly id: string;
  readonly cls: string;
  readonly f: number;
  readonly Tpc: number;
  readonly htg: number;
  readonly hrg: number;
  readonly FlagVP: 0 | 1;
  readonly Gtx: number;
  readonly Grx: number;
  readonly phi_t: number;
  readonly lam_t: number;
  readonly phi_r: number;
  readonly lam_r: number;
  readonly clim: {
    readonly SdN: number;
    readonly SdNsup: number;
    readonly SdNsub: number;
    readonly dndz_01: number;
    readonly Pr6: number;
    readonly Mt: number;
    readonly beta_rain: number;
    readonly h0: number;
    readonly rho_sur: number;
    readonly TropoClim: Climate['troposcatterZone'];
    readonly foEs0p1: number;
    readonly foEs1: number;
    readonly foEs10: number;
    readonly foEs50: number;
  };
  readonly prof: { readonly D: number; readonly n: number; readonly h: Runs; readonly z: Runs };
  readonly out: Readonly<Record<string, Figures>>;
}

/** The inputs of a case. */
export function inputOf(row: P2001Case): P2001Input {
  return {
    frequencyGhz: row.f,
    timePercent: row.Tpc,
    polarisation: row.FlagVP === 1 ? 'vertical' : 'horizontal',
    transmitterGainDbi: row.Gtx,
    receiverGainDbi: row.Grx,
    latitudeDeg: pathCentreLatitudeDeg(
      { longitudeDeg: row.lam_t, latitudeDeg: row.phi_t },
      { longitudeDeg: row.lam_r, latitudeDeg: row.phi_r },
      row.prof.D,
    ),
    climate: climateOf(row.clim),
    transmitterHeightM: row.htg,
    receiverHeightM: row.hrg,
    profile: profileOf(row.prof),
  };
}

function climateOf(clim: P2001Case['clim']): Climate {
  return {
    refractivityGradientNPerKm: clim.SdN,
    surfaceRefractivityN: 330,
    gradient65mNPerKm: clim.dndz_01,
    superRefractionSlope: clim.SdNsup,
    subRefractionSlope: clim.SdNsub,
    vapourDensityGpm3: clim.rho_sur,
    rainProbabilityPercent: clim.Pr6,
    annualRainMm: clim.Mt,
    convectiveRainShare: clim.beta_rain,
    zeroIsothermKm: clim.h0,
    troposcatterZone: clim.TropoClim,
    sporadicE01PercentMhz: clim.foEs0p1,
    sporadicE1PercentMhz: clim.foEs1,
    sporadicE10PercentMhz: clim.foEs10,
    sporadicE50PercentMhz: clim.foEs50,
  };
}

function profileOf({ D, n, h, z }: P2001Case['prof']): PathProfile {
  return {
    distancesKm: Float64Array.from({ length: n }, (_, i) => (D * i) / (n - 1)),
    heightsM: Float64Array.from(unpacked(h)),
    clutterM: new Float64Array(n),
    zones: Uint8Array.from(unpacked(z)),
  };
}

function unpacked(runs: Runs): number[] {
  return runs.flatMap((run) =>
    typeof run === 'number' ? [run] : Array.from({ length: run[0] }, () => run[1]),
  );
}

/** What the reference calls the figures of a result. */
export function namedAsReference(result: P2001Result): Record<string, Figures> {
  return {
    ...geometryFigures(result),
    ...normalFigures(result),
    ...anomalousFigures(result),
    ...troposcatterFigures(result),
    Lbfs: result.freeSpaceDb,
    Lbm4: result.sporadicEDb,
    Lbm12: result.surfaceLossDb,
    Lb: result.lossDb,
  };
}

function geometryFigures({ geometry, link, ...result }: P2001Result): Record<string, Figures> {
  return {
    omega: geometry.seaShare,
    Reff50: link.refractivity.medianRadiusKm,
    Reffp: link.refractivity.radiusKm,
    Cp: link.refractivity.curvaturePerKm,
    Thetat: geometry.transmitterElevationMrad,
    Thetar: geometry.receiverElevationMrad,
    Dlt: geometry.transmitterHorizonKm,
    Dlr: geometry.receiverHorizonKm,
    Ilt: result.transmitterHorizonIndex,
    Ilr: result.receiverHorizonIndex,
    FlagLos50: geometry.inSight ? 1 : 0,
    Htea: geometry.transmitterDuctHeightM,
    Hrea: geometry.receiverDuctHeightM,
    Hm: geometry.roughnessM,
    Htep: geometry.transmitterDiffractionHeightM,
    Hrep: geometry.receiverDiffractionHeightM,
  };
}

function normalFigures({ geometry, normal }: P2001Result): Record<string, Figures> {
  const { diffraction, gases } = normal;
  return {
    Ld: diffraction.lossDb,
    dl_p: [
      diffraction.lossDb,
      diffraction.sphericalDb,
      diffraction.actualDb,
      diffraction.smoothDb,
      diffraction.actualEdgeDb,
      diffraction.smoothEdgeDb,
      geometry.actualInSight ? 1 : 0,
      geometry.smoothInSight ? 1 : 0,
    ],
    Q0ca: normal.zeroFadePercent,
    A1: normal.fadeDb,
    Awrsur: gases.rainVapourDb,
    Agsur: gases.oxygenDb + gases.vapourDb,
    Fwvr: normal.rain.vapourShare,
    Lbm1: normal.lossDb,
  };
}

function anomalousFigures({ geometry, anomalous }: P2001Result): Record<string, Figures> {
  return {
    anom: {
      Aac: anomalous.couplingDb,
      Aad: anomalous.angleDb,
      Aat: anomalous.timeDb,
      dlm: geometry.longestInlandKm,
      dtm: geometry.longestLandKm,
      mu1: anomalous.incidence.mu1,
      mu2: anomalous.geometryFactor,
      mu3: anomalous.roughnessFactor,
      mu4: anomalous.incidence.mu4,
      tau: anomalous.incidence.tau,
      alpha: anomalous.geometryExponent,
    },
    anom_ret: [
      anomalous.ductLossDb,
      anomalous.timeDb,
      anomalous.angleDb,
      anomalous.couplingDb,
      geometry.transmitterToSeaKm,
      geometry.receiverToSeaKm,
      geometry.longestLandKm,
      geometry.longestInlandKm,
    ],
    Lba: anomalous.ductLossDb,
    Lbm2: anomalous.lossDb,
  };
}

function troposcatterFigures({ troposcatter, ...result }: P2001Result): Record<string, Figures> {
  const { gases, transmitterLeg, receiverLeg, commonVolume } = troposcatter;
  const { rainPercent } = result.link.rain;
  const rainFigures = (rain: RainPath) => [
    rain.lengthKm,
    rain.rainy ? rainPercent : 0,
    rain.vapourShare,
    rain.k,
    rain.alpha,
  ];
  return {
    Dtcv: commonVolume.fromTransmitterKm,
    Hcv: commonVolume.heightM,
    tropo_ret: [
      troposcatter.scatterLossDb,
      troposcatter.scatterAngleMrad,
      result.link.troposcatter.zone,
    ],
    Lbs: Math.max(troposcatter.scatterLossDb, result.freeSpaceDb),
    A2t: transmitterLeg.fadeDb,
    A2r: receiverLeg.fadeDb,
    A2: troposcatter.fadeDb,
    Awrs: gases.rainVapourDb,
    Ags: gases.oxygenDb + gases.vapourDb,
    rain0: [
      rainFigures(result.normal.rain),
      rainFigures(transmitterLeg.rain),
      rainFigures(receiverLeg.rain),
    ],
    Lbm3: troposcatter.lossDb,
  };
}
