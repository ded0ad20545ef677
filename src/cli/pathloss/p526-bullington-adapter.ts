import { bullingtonLoss } from '../../radio/propagation/p526/bullington-loss.ts';
import { knifeEdgeLossDb } from '../../radio/propagation/p526/knife-edge-loss.ts';
import { type CaseFields, numberAt, problemAt } from './case-fields.ts';
import { profileAt } from './case-profile.ts';
import { p526Bounds, p526Frequencies } from './p526-bounds.ts';
import { type CaseResult, type PathlossAdapter, warningsOutside } from './pathloss-adapter.ts';

export const p526BullingtonAdapter: PathlossAdapter = {
  id: 'p526-bullington',
  title: 'ITU-R P.526-15, sec. 4.5.1: Bullington over a profile; eq. 31: one knife edge',
  fields: [
    'f GHz',
    'ap effective earth radius in km',
    'hts, hrs antennas in m amsl',
    'prof { h, R }; or nu alone',
  ],
  evaluate: (fields) => ('nu' in fields.values ? knifeEdge(fields) : bullington(fields)),
};

function knifeEdge(fields: CaseFields): CaseResult {
  const nu = numberAt(fields, 'nu', { from: -1e6, to: 1e6 });
  return { out: { J: knifeEdgeLossDb(nu) }, intermediate: {}, warnings: [] };
}

function bullington(fields: CaseFields): CaseResult {
  const frequencyGhz = numberAt(fields, 'f', p526Bounds.frequencyGhz);
  const effectiveRadiusKm = numberAt(fields, 'ap', p526Bounds.effectiveRadiusKm);
  const profile = profileAt(fields, { zones: false, clutter: true });
  const last = profile.distancesKm.length - 1;
  const ends = {
    last,
    transmitterAmslM: antennaAt(fields, 'hts', profile.heightsM[0]),
    receiverAmslM: antennaAt(fields, 'hrs', profile.heightsM[last]),
  };
  return {
    out: { Lbull: bullingtonLoss(effectiveRadiusKm, frequencyGhz)(profile, ends) },
    intermediate: {},
    warnings: warningsOutside('f', frequencyGhz, p526Frequencies),
  };
}

function antennaAt(fields: CaseFields, name: string, groundM: number): number {
  const heightM = numberAt(fields, name, { from: -500, to: 30_000, unit: 'm' });
  if (heightM < groundM) throw problemAt(fields, name, `at least ${groundM}, the ground there`);
  return heightM;
}
