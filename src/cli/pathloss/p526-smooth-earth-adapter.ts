import {
  mixedPathLossDb,
  sphericalEarthLoss,
} from '../../radio/propagation/p526/spherical-earth-loss.ts';
import { numberAt } from './case-fields.ts';
import { p526Bounds, p526Frequencies } from './p526-bounds.ts';
import { type PathlossAdapter, warningsOutside } from './pathloss-adapter.ts';

export const p526SmoothEarthAdapter: PathlossAdapter = {
  id: 'p526-smooth-earth',
  title: 'ITU-R P.526-15, sec. 3.2: diffraction over a smooth earth',
  fields: [
    'd km',
    'hte, hre antennas in m',
    'ap effective earth radius in km',
    'f GHz',
    'omega share of sea, 0 to 1',
  ],
  evaluate(fields) {
    const distanceKm = numberAt(fields, 'd', { from: 0.001, to: 20_000, unit: 'km' });
    const heightsM = [
      numberAt(fields, 'hte', { from: 0.1, to: 30_000, unit: 'm' }),
      numberAt(fields, 'hre', { from: 0.1, to: 30_000, unit: 'm' }),
    ] as const;
    const effectiveRadiusKm = numberAt(fields, 'ap', p526Bounds.effectiveRadiusKm);
    const frequencyGhz = numberAt(fields, 'f', p526Bounds.frequencyGhz);
    const seaShare = numberAt(fields, 'omega', { from: 0, to: 1 });
    const lossesDb = (['horizontal', 'vertical'] as const).map((polarisation) => {
      const loss = sphericalEarthLoss(effectiveRadiusKm, frequencyGhz, heightsM, polarisation);
      return mixedPathLossDb(loss(distanceKm), seaShare);
    });
    return {
      out: { Ld: lossesDb },
      // P.2001, attachment A, has the same formulas
      intermediate: { Ld2001: lossesDb },
      warnings: warningsOutside('f', frequencyGhz, p526Frequencies),
    };
  },
};
