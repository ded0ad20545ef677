import type { P1812Input } from '../../../src/radio/propagation/p1812/p1812.ts';
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
