import type { Climate } from '../../radio/propagation/climate.ts';
import { p2001 } from '../../radio/propagation/p2001/p2001.ts';
import { type CaseFields, choiceAt, numberAt, numberBetweenAt, objectAt } from './case-fields.ts';
import { profileAt } from './case-profile.ts';
import { p2001Intermediate } from './p2001-intermediate.ts';
import { centreLatitudeAt } from './path-ends.ts';
import { type PathlossAdapter, warningsOutside } from './pathloss-adapter.ts';

export const p2001Adapter: PathlossAdapter = {
  id: 'p2001',
  title: 'ITU-R P.2001-4: a path for any share of the time',
  fields: [
    'f GHz',
    'Tpc % of time',
    'htg, hrg antennas in m above ground',
    'FlagVP 0 H, 1 V',
    'Gtx, Grx gains in dBi',
    'phi_t, lam_t, phi_r, lam_r latitude and longitude of the ends in °',
    'clim { SdN, SdNsup, SdNsub, dndz_01, Pr6, Mt, beta_rain, h0, rho_sur, TropoClim, foEs0p1, foEs1, foEs10, foEs50 }',
    'prof { h, z }',
  ],
  evaluate(fields) {
    const profile = profileAt(fields, { zones: true, clutter: false });
    const last = profile.distancesKm.length - 1;
    const distanceKm = profile.distancesKm[last];
    const input = {
      ...conditionsAt(fields),
      latitudeDeg: centreLatitudeAt(fields, distanceKm),
      climate: climateAt(objectAt(fields, 'clim')),
      profile,
    };
    const result = p2001(input);
    const { transmitterAmslM, receiverAmslM } = result.geometry;
    return {
      out: { Lb: result.lossDb },
      intermediate: p2001Intermediate(result),
      warnings: [
        ...warningsOutside('path length', distanceKm, { from: 3, to: 1000, unit: 'km' }),
        ...warningsOutside('transmitter', transmitterAmslM, {
          from: -500,
          to: 8000,
          unit: 'm amsl',
        }),
        ...warningsOutside('receiver', receiverAmslM, { from: -500, to: 8000, unit: 'm amsl' }),
      ],
    };
  },
};

/** All but the path and the climate. */
function conditionsAt(fields: CaseFields) {
  const flag = choiceAt(fields, 'FlagVP', [0, 1], '0 horizontal, 1 vertical');
  return {
    frequencyGhz: numberAt(fields, 'f', { from: 0.03, to: 50, unit: 'GHz' }),
    timePercent: numberBetweenAt(fields, 'Tpc', { from: 0, to: 100, unit: '%' }),
    transmitterHeightM: numberAt(fields, 'htg', { from: 0.1, to: 20_000, unit: 'm' }),
    receiverHeightM: numberAt(fields, 'hrg', { from: 0.1, to: 20_000, unit: 'm' }),
    polarisation: flag === 1 ? ('vertical' as const) : ('horizontal' as const),
    transmitterGainDbi: numberAt(fields, 'Gtx', { from: -100, to: 100, unit: 'dBi' }),
    receiverGainDbi: numberAt(fields, 'Grx', { from: -100, to: 100, unit: 'dBi' }),
  };
}

/** The values of the digital maps, which no map leaves these bounds. */
function climateAt(clim: CaseFields): Climate {
  return {
    refractivityGradientNPerKm: numberAt(clim, 'SdN', { from: 0, to: 156, unit: 'N/km' }),
    // the model needs none; the maps of P.2001 hold no such value
    surfaceRefractivityN: 0,
    gradient65mNPerKm: numberAt(clim, 'dndz_01', { from: -5000, to: 0, unit: 'N/km' }),
    superRefractionSlope: numberAt(clim, 'SdNsup', { from: 0, to: 1000 }),
    subRefractionSlope: numberAt(clim, 'SdNsub', { from: 0, to: 1000 }),
    vapourDensityGpm3: numberAt(clim, 'rho_sur', { from: 0, to: 100, unit: 'g/m³' }),
    rainProbabilityPercent: numberAt(clim, 'Pr6', { from: 0, to: 100, unit: '%' }),
    annualRainMm: numberAt(clim, 'Mt', { from: 0, to: 20_000, unit: 'mm' }),
    convectiveRainShare: numberAt(clim, 'beta_rain', { from: 0, to: 1 }),
    zeroIsothermKm: numberAt(clim, 'h0', { from: -1, to: 10, unit: 'km' }),
    troposcatterZone: choiceAt(clim, 'TropoClim', [0, 1, 2, 3, 4, 5, 6]),
    sporadicE01PercentMhz: numberAt(clim, 'foEs0p1', { from: 0, to: 100, unit: 'MHz' }),
    sporadicE1PercentMhz: numberAt(clim, 'foEs1', { from: 0, to: 100, unit: 'MHz' }),
    sporadicE10PercentMhz: numberAt(clim, 'foEs10', { from: 0, to: 100, unit: 'MHz' }),
    sporadicE50PercentMhz: numberAt(clim, 'foEs50', { from: 0, to: 100, unit: 'MHz' }),
  };
}
