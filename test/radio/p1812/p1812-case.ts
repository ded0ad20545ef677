import type { P1812Input, P1812Result } from '../../../src/radio/propagation/p1812/p1812.ts';
import { pathCentreLatitudeDeg } from '../../../src/radio/propagation/p1812/path-centre-latitude.ts';
import type { PathProfile } from '../../../src/radio/propagation/path-profile.ts';

/** Run-length code: a number is one sample, a pair so many equal ones. */
type Runs = readonly (number | readonly [count: number, value: number])[];

/** A case of test/reference/p1812.jsonl; its README tells the units. */
export interface P1812Case {
  readonly id: string;
  readonly cls: string;
  readonly f: number;
  readonly p: number;
  readonly pL: number;
  readonly sigmaL: number;
  readonly htg: number;
  readonly hrg: number;
  readonly pol: 1 | 2;
  readonly phi_t: number;
  readonly lam_t: number;
  readonly phi_r: number;
  readonly lam_r: number;
  readonly DN: number;
  readonly N0: number;
  readonly dct: number;
  readonly dcr: number;
  readonly prof: {
    readonly D: number;
    readonly n: number;
    readonly h: Runs;
    readonly z: Runs;
    readonly R: Runs;
  };
  readonly out: Readonly<Record<string, number>>;
}

/** The inputs of a case. */
export function inputOf(row: P1812Case): P1812Input {
  return {
    frequencyGhz: row.f,
    timePercent: row.p,
    locationPercent: row.pL,
    locationDeviationDb: row.sigmaL,
    transmitterHeightM: row.htg,
    receiverHeightM: row.hrg,
    polarisation: row.pol === 1 ? 'horizontal' : 'vertical',
    latitudeDeg: pathCentreLatitudeDeg(
      { longitudeDeg: row.lam_t, latitudeDeg: row.phi_t },
      { longitudeDeg: row.lam_r, latitudeDeg: row.phi_r },
      row.prof.D,
    ),
    refractivityGradientNPerKm: row.DN,
    surfaceRefractivityN: row.N0,
    transmitterLandKm: row.dct,
    receiverLandKm: row.dcr,
    profile: profileOf(row.prof),
  };
}

/** The figures of a result under the names that the reference has for them. */
export function namedAsReference(input: P1812Input, result: P1812Result): Record<string, number> {
  const { horizons, medianDiffraction, ductingDiffraction } = result;
  return {
    phi_path: input.latitudeDeg,
    dtm: result.longestLandKm,
    dlm: result.longestInlandKm,
    b0: result.incidencePercent,
    ae: result.medianRadiusKm,
    ab: result.ductingRadiusKm,
    omega: result.seaShare,
    hst_n: result.fitted.startM,
    hsr_n: result.fitted.endM,
    hst: result.ductingSurface.startM,
    hsr: result.ductingSurface.endM,
    hstd: result.diffractionSurface.startM,
    hsrd: result.diffractionSurface.endM,
    hte: result.transmitterEffectiveM,
    hre: result.receiverEffectiveM,
    hm: result.roughnessM,
    dlt: horizons.transmitterKm,
    dlr: horizons.receiverKm,
    theta_t: horizons.transmitterMrad,
    theta_r: horizons.receiverMrad,
    theta: result.angleMrad,
    pathtype: horizons.lineOfSight ? 1 : 2,
    Fi: result.timeWeight,
    Fj: result.angularWeight,
    Fk: result.distanceWeight,
    Lbfs: result.freeSpaceDb,
    Lb0p: result.lineOfSightDb,
    Lb0b: result.lineOfSightAtIncidenceDb,
    Lbulla50: medianDiffraction.actualDb,
    Lbulls50: medianDiffraction.smoothDb,
    Ldsph50: medianDiffraction.sphericalDb,
    Ld50: medianDiffraction.lossDb,
    Lbulla_b: ductingDiffraction.actualDb,
    Lbulls_b: ductingDiffraction.smoothDb,
    Ldsph_b: ductingDiffraction.sphericalDb,
    Ldb: ductingDiffraction.lossDb,
    Ldp: result.diffractionDb,
    Lbd50: result.medianDiffractedDb,
    Lbd: result.diffractedDb,
    Lminb0p: result.leastLineOfSightDb,
    Lba: result.ductingDb,
    Lminbap: result.leastDuctingDb,
    Lbda: result.diffractedOrDuctedDb,
    Lbam: result.modifiedDb,
    Lbs: result.troposcatterDb,
    Lbc: result.combinedDb,
    Lloc: result.locationDb,
    Lb: result.lossDb,
    Ep: result.fieldStrengthDbuv,
  };
}

function profileOf({ D, n, h, z, R }: P1812Case['prof']): PathProfile {
  return {
    distancesKm: Float64Array.from({ length: n }, (_, i) => (D * i) / (n - 1)),
    heightsM: Float64Array.from(unpacked(h)),
    clutterM: Float64Array.from(unpacked(R)),
    zones: Uint8Array.from(unpacked(z)),
  };
}

function unpacked(runs: Runs): number[] {
  return runs.flatMap((run) =>
    typeof run === 'number' ? [run] : Array.from({ length: run[0] }, () => run[1]),
  );
}
