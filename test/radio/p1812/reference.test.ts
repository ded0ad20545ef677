import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type P1812Result, p1812 } from '../../../src/radio/propagation/p1812/p1812.ts';
import { inputOf, type P1812Case } from './p1812-case.ts';

/** What the reference calls the figures of a result, except its latitude, which is an input. */
function namedAsReference(result: P1812Result): Record<string, number> {
  const { horizons, medianDiffraction, ductingDiffraction } = result;
  return {
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

test('P.1812 and all its intermediates agree with the reference implementation within 1e-6', () => {
  const cases = readCases(
    process.env['P1812'] ?? new URL('../../reference/p1812.jsonl', import.meta.url),
  );
  const worst: Record<string, [number, string]> = {};
  for (const row of cases) {
    const input = inputOf(row);
    const figures: Record<string, number> = {
      ...namedAsReference(p1812(input)),
      phi_path: input.latitudeDeg,
    };
    for (const [name, expected] of Object.entries(row.out)) {
      const error = Math.abs(figures[name] - expected);
      if (!(error <= (worst[name]?.[0] ?? -1))) worst[name] = [error, row.id];
    }
  }
  console.log(cases.length, worst);
});

function readCases(file: string | URL): P1812Case[] {
  const text = readFileSync(file, 'utf8');
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
