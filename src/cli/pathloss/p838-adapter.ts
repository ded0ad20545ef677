import {
  rainAttenuationDbPerKm,
  rainCoefficients,
  rainFrequenciesGhz,
} from '../../radio/atmosphere/rain-attenuation.ts';
import { numberAt } from './case-fields.ts';
import { type PathlossAdapter, warningsOutside } from './pathloss-adapter.ts';

export const p838Adapter: PathlossAdapter = {
  id: 'p838',
  title: 'ITU-R P.838-3: specific attenuation by rain',
  fields: ['f GHz', 'el elevation in °', 'tau tilt in ° (0 H, 45 circular, 90 V)', 'R mm/h'],
  evaluate(fields) {
    const frequencyGhz = numberAt(fields, 'f', { from: 0.1, to: 1000, unit: 'GHz' });
    const elevationDeg = numberAt(fields, 'el', { from: -90, to: 90, unit: '°' });
    const tiltDeg = numberAt(fields, 'tau', { from: -180, to: 180, unit: '°' });
    const rainMmPerHour = numberAt(fields, 'R', { from: 0, to: 1000, unit: 'mm/h' });
    const coefficients = rainCoefficients(frequencyGhz, elevationDeg, tiltDeg);
    const [from, to] = rainFrequenciesGhz;
    return {
      out: { ...coefficients, gammaR: rainAttenuationDbPerKm(coefficients, rainMmPerHour) },
      intermediate: {},
      warnings: warningsOutside('f', frequencyGhz, { from, to, unit: 'GHz' }),
    };
  },
};
