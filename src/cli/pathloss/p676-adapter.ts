import {
  gasFrequenciesGhz,
  oxygenAttenuationDbPerKm,
  waterVapourAttenuationDbPerKm,
} from '../../radio/atmosphere/gas-attenuation.ts';
import { numberAt } from './case-fields.ts';
import { type PathlossAdapter, warningsOutside } from './pathloss-adapter.ts';

export const p676Adapter: PathlossAdapter = {
  id: 'p676',
  title: 'ITU-R P.676-12 and -13, annex 1: specific attenuation by gases',
  fields: ['f GHz', 'P_dry_hPa', 'rho water vapour in g/m³', 'T in K'],
  evaluate(fields) {
    const frequencyGhz = numberAt(fields, 'f', { from: 0.1, to: 1000, unit: 'GHz' });
    const air = {
      dryPressureHpa: numberAt(fields, 'P_dry_hPa', { from: 0.001, to: 1200, unit: 'hPa' }),
      vapourDensityGpm3: numberAt(fields, 'rho', { from: 0, to: 100, unit: 'g/m³' }),
      temperatureK: numberAt(fields, 'T', { from: 150, to: 350, unit: 'K' }),
    };
    const oxygen = oxygenAttenuationDbPerKm(frequencyGhz, air);
    const vapour = waterVapourAttenuationDbPerKm(frequencyGhz, air);
    const [from, to] = gasFrequenciesGhz;
    return {
      out: {
        gamma_o: oxygen,
        gamma_w: vapour,
        // the line tables of both editions are the same
        gamma_o_v12: oxygen,
        gamma_w_v12: vapour,
        gamma_o_v13: oxygen,
        gamma_w_v13: vapour,
      },
      intermediate: {},
      warnings: warningsOutside('f', frequencyGhz, { from, to, unit: 'GHz' }),
    };
  },
};
