import { slantPathRainDb } from '../../radio/atmosphere/slant-path-rain.ts';
import { numberAt } from './case-fields.ts';
import type { PathlossAdapter } from './pathloss-adapter.ts';

export const p618RainAdapter: PathlossAdapter = {
  id: 'p618-rain',
  title: 'ITU-R P.618-13, sec. 2.2.1.1: rain on a path to a satellite',
  fields: [
    'lat °',
    'f GHz',
    'el elevation in °',
    'tau tilt in °',
    'hs station height in km',
    'hR rain height in km',
    'R001 mm/h',
    'p %',
  ],
  evaluate(fields) {
    const path = {
      latitudeDeg: numberAt(fields, 'lat', { from: -90, to: 90, unit: '°' }),
      frequencyGhz: numberAt(fields, 'f', { from: 1, to: 55, unit: 'GHz' }),
      elevationDeg: numberAt(fields, 'el', { from: 0, to: 90, unit: '°' }),
      tiltDeg: numberAt(fields, 'tau', { from: -180, to: 180, unit: '°' }),
      stationHeightKm: numberAt(fields, 'hs', { from: -0.5, to: 9, unit: 'km' }),
      rainHeightKm: numberAt(fields, 'hR', { from: 0, to: 10, unit: 'km' }),
      rainRate001MmPerHour: numberAt(fields, 'R001', { from: 0, to: 300, unit: 'mm/h' }),
    };
    const timePercent = numberAt(fields, 'p', { from: 0.001, to: 5, unit: '%' });
    return { out: { A: slantPathRainDb(path, timePercent) }, intermediate: {}, warnings: [] };
  },
};
