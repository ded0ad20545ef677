import type { Surroundings } from './receiver-height-gain.ts';

/** Spread of the field strength between places, in dB, where the path is not known. [ITU-R P.1546-6, annex 5, sec. 12] */
export const locationSpreadDb: Readonly<Record<Surroundings, number>> = {
  sea: 0,
  rural: 12,
  suburban: 10,
  urban: 8,
  'dense-urban': 8,
};
