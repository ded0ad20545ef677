/**
 * What the ITU-R digital maps hold, as constants of a region: the maps themselves may not be
 * redistributed.
 */
export interface Climate {
  /** Median decrease of refractivity over the lowest kilometre, ΔN, positive. [P.1812; P.2001 S_ΔN] */
  readonly refractivityGradientNPerKm: number;
  /** Sea-level surface refractivity, N0. */
  readonly surfaceRefractivityN: number;
  /** Refractivity gradient in the lowest 65 m exceeded 1 % of the time, negative. [P.2001 Nd65m1] */
  readonly gradient65mNPerKm: number;
  /** Slopes of the refractivity distribution. [P.2001 S_ΔNsup, S_ΔNsub] */
  readonly superRefractionSlope: number;
  readonly subRefractionSlope: number;
  /** Surface water-vapour density. */
  readonly vapourDensityGpm3: number;
  /** Chance of rain in a period of six hours. [P.2001 Pr6] */
  readonly rainProbabilityPercent: number;
  /** Mean yearly rainfall. [P.2001 MT] */
  readonly annualRainMm: number;
  /** Share of it that falls in convection. [P.2001 βrain] */
  readonly convectiveRainShare: number;
  /** Mean height of the 0 °C isotherm above sea level. [P.2001 h0] */
  readonly zeroIsothermKm: number;
  /** 0 sea, 1 to 6 on land. [P.2001, sec. 3.10; P.617] */
  readonly troposcatterZone: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Sporadic-E critical frequency exceeded for these shares of time. [P.2001, attachment G] */
  readonly sporadicE01PercentMhz: number;
  readonly sporadicE1PercentMhz: number;
  readonly sporadicE10PercentMhz: number;
  readonly sporadicE50PercentMhz: number;
}
