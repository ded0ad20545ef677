import type { RegionFacts } from '../../src/geo/region.ts';
import type { Bounds } from '../../src/geo/tile-grid.ts';

/** Facts of a region made up for a test. */
export function factsOf(scope: Bounds): RegionFacts {
  return {
    version: '1',
    scope,
    climate: {
      refractivityGradientNPerKm: 44.6,
      surfaceRefractivityN: 330,
      gradient65mNPerKm: -471,
      superRefractionSlope: 22.7,
      subRefractionSlope: 10,
      vapourDensityGpm3: 9.2,
      rainProbabilityPercent: 15,
      annualRainMm: 1000,
      convectiveRainShare: 0.45,
      zeroIsothermKm: 4.2,
      troposcatterZone: 0,
      sporadicE01PercentMhz: 13,
      sporadicE1PercentMhz: 9,
      sporadicE10PercentMhz: 5,
      sporadicE50PercentMhz: 3,
    },
    land: { heightM: 3, clutterHeightM: 10 },
    constantsSources: [],
  };
}
