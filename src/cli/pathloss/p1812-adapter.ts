import { type P1812Result, p1812 } from '../../radio/propagation/p1812/p1812.ts';
import { type CaseFields, choiceAt, numberAt } from './case-fields.ts';
import { profileAt } from './case-profile.ts';
import { centreLatitudeAt } from './path-ends.ts';
import { type PathlossAdapter, warningsOutside } from './pathloss-adapter.ts';

export const p1812Adapter: PathlossAdapter = {
  id: 'p1812',
  title: 'ITU-R P.1812-8: a path for 1 to 50 % of the time',
  fields: [
    'f GHz',
    'p % of time',
    'pL % of places',
    'sigmaL dB',
    'htg, hrg antennas in m above ground',
    'pol 1 H, 2 V',
    'phi_t, lam_t, phi_r, lam_r latitude and longitude of the ends in °',
    'DN',
    'N0',
    'dct, dcr from the coast in km',
    'prof { h, z, R }',
  ],
  evaluate(fields) {
    const profile = profileAt(fields, { zones: true, clutter: true });
    const distanceKm = profile.distancesKm[profile.distancesKm.length - 1];
    const latitudeDeg = centreLatitudeAt(fields, distanceKm);
    const result = p1812({ ...conditionsAt(fields), latitudeDeg, profile });
    return {
      out: { Lb: result.lossDb, Ep: result.fieldStrengthDbuv },
      intermediate: intermediateOf(result, latitudeDeg),
      warnings: [
        ...warningsOutside('path length', distanceKm, { from: 0.25, to: 3000, unit: 'km' }),
        ...warningsOutside('latitude', latitudeDeg, { from: -80, to: 80, unit: '°' }),
      ],
    };
  },
};

/** All but the path. The ranges are those that the Recommendation and its reference hold to. */
function conditionsAt(fields: CaseFields) {
  const polarisation = choiceAt(fields, 'pol', [1, 2], '1 horizontal, 2 vertical');
  return {
    frequencyGhz: numberAt(fields, 'f', { from: 0.03, to: 6, unit: 'GHz' }),
    timePercent: numberAt(fields, 'p', { from: 1, to: 50, unit: '%' }),
    locationPercent: numberAt(fields, 'pL', { from: 1, to: 99, unit: '%' }),
    locationDeviationDb: numberAt(fields, 'sigmaL', { from: 0, to: 100, unit: 'dB' }),
    transmitterHeightM: numberAt(fields, 'htg', { from: 1, to: 3000, unit: 'm' }),
    receiverHeightM: numberAt(fields, 'hrg', { from: 1, to: 3000, unit: 'm' }),
    polarisation: polarisation === 1 ? ('horizontal' as const) : ('vertical' as const),
    refractivityGradientNPerKm: numberAt(fields, 'DN', { from: 0, to: 156, unit: 'N/km' }),
    surfaceRefractivityN: numberAt(fields, 'N0', { from: 100, to: 600, unit: 'N' }),
    transmitterLandKm: numberAt(fields, 'dct', { from: 0, to: 10_000, unit: 'km' }),
    receiverLandKm: numberAt(fields, 'dcr', { from: 0, to: 10_000, unit: 'km' }),
  };
}

function intermediateOf(result: P1812Result, latitudeDeg: number) {
  return {
    ...geometryOf(result, latitudeDeg),
    ...diffractionOf(result),
    Fi: result.timeWeight,
    Fj: result.angularWeight,
    Fk: result.distanceWeight,
    Lbfs: result.freeSpaceDb,
    Lb0p: result.lineOfSightDb,
    Lb0b: result.lineOfSightAtIncidenceDb,
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
  };
}

function geometryOf(result: P1812Result, latitudeDeg: number) {
  const { horizons } = result;
  return {
    phi_path: latitudeDeg,
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
  };
}

function diffractionOf({ medianDiffraction, ductingDiffraction, diffractionDb }: P1812Result) {
  return {
    Lbulla50: medianDiffraction.actualDb,
    Lbulls50: medianDiffraction.smoothDb,
    Ldsph50: medianDiffraction.sphericalDb,
    Ld50: medianDiffraction.lossDb,
    Lbulla_b: ductingDiffraction.actualDb,
    Lbulls_b: ductingDiffraction.smoothDb,
    Ldsph_b: ductingDiffraction.sphericalDb,
    Ldb: ductingDiffraction.lossDb,
    Ldp: diffractionDb,
  };
}
