import type { Climate } from '../../src/radio/propagation/climate.ts';

/** A climate like that of the Jiangsu coast, for tests: constants, not the shipped ones. */
export const jiangsuClimate: Climate = {
  refractivityGradientNPerKm: 44.6,
  surfaceRefractivityN: 330,
  gradient65mNPerKm: -471,
  superRefractionSlope: 22.7,
  subRefractionSlope: 10,
  vapourDensityGpm3: 9.2,
  rainProbabilityPercent: 5,
  annualRainMm: 1000,
  convectiveRainShare: 0.3,
  zeroIsothermKm: 4.2,
  troposcatterZone: 3,
  sporadicE01PercentMhz: 12,
  sporadicE1PercentMhz: 8,
  sporadicE10PercentMhz: 4,
  sporadicE50PercentMhz: 2,
};
