/**
 * Angular peak frequency of a fully developed sea, in units of √(g / Hs): ω = 0.40 √(g / Hs).
 * [Pierson and Moskowitz 1964; a period of 5.0 √Hs seconds]
 */
const peakFrequency = 0.4;

const gravityMps2 = 9.80665;

/** Peak period in seconds of a sea of a significant wave height in metres. Estimate: a sea that the wind still raises is shorter. */
export function peakPeriodS(significantWaveHeightM: number): number {
  return (2 * Math.PI * Math.sqrt(significantWaveHeightM / gravityMps2)) / peakFrequency;
}

/**
 * Length in metres from crest to crest of such a sea in deep water, g T² / 2π, which is 39 wave
 * heights. Estimate: over sands shallower than half of it waves are shorter and steeper.
 */
export function deepWaterWavelengthM(significantWaveHeightM: number): number {
  return (gravityMps2 * peakPeriodS(significantWaveHeightM) ** 2) / (2 * Math.PI);
}
