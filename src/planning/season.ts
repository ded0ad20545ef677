import type { Climate } from '../radio/propagation/climate.ts';
import type { Conditions } from './conditions.ts';

type Season = Conditions['season'];

/** How the air over the Yellow Sea differs from its yearly mean. */
interface SeasonalAir {
  /** Added to the median decrease of refractivity over the lowest kilometre. */
  readonly gradientNPerKm: number;
  /** Added to the sea-level surface refractivity. */
  readonly surfaceN: number;
  /** Times the gradient in the lowest 65 m that is exceeded 1 % of the time. */
  readonly gradient65m: number;
  /** Times the slope of the distribution of super-refraction. */
  readonly superRefraction: number;
}

/**
 * Estimates, low confidence: in summer the monsoon brings humid air; in spring and early summer
 * warm air moves over water that is still cold, the season of surface ducts; in winter the air is
 * dry and mixed. Of each column the four seasons have the yearly value as their mean.
 */
const seasonalAir: Readonly<Record<Exclude<Season, 'annual'>, SeasonalAir>> = {
  spring: { gradientNPerKm: 5, surfaceN: -10, gradient65m: 1.3, superRefraction: 1.2 },
  summer: { gradientNPerKm: 10, surfaceN: 40, gradient65m: 1.2, superRefraction: 1.15 },
  autumn: { gradientNPerKm: -5, surfaceN: -5, gradient65m: 0.85, superRefraction: 0.9 },
  winter: { gradientNPerKm: -10, surfaceN: -25, gradient65m: 0.65, superRefraction: 0.75 },
};

/** What the earth's radius is to be multiplied with is 157 / (157 − ΔN). [ITU-R P.1812-8, eq. 6] */
const straightRayNPerKm = 157;

/** Within what a project file may say. */
const limits = {
  gradientNPerKm: [-99, 149],
  surfaceN: [200, 500],
  gradient65mNPerKm: [-3000, 0],
  superRefractionSlope: [0, 500],
  kFactor: [0.4, 10],
} as const;

/** A climate as it is in one season; shares of time are then those of the season's hours. */
export function climateOfSeason(climate: Climate, season: Season): Climate {
  if (season === 'annual') return climate;
  const air = seasonalAir[season];
  return {
    ...climate,
    refractivityGradientNPerKm: within(
      limits.gradientNPerKm,
      climate.refractivityGradientNPerKm + air.gradientNPerKm,
    ),
    surfaceRefractivityN: within(limits.surfaceN, climate.surfaceRefractivityN + air.surfaceN),
    gradient65mNPerKm: within(
      limits.gradient65mNPerKm,
      climate.gradient65mNPerKm * air.gradient65m,
    ),
    superRefractionSlope: within(
      limits.superRefractionSlope,
      climate.superRefractionSlope * air.superRefraction,
    ),
  };
}

/** An effective earth-radius factor as it is in one season, by the same change of gradient. */
export function kFactorOfSeason(kFactor: number, season: Season): number {
  if (season === 'annual') return kFactor;
  const yearlyNPerKm = straightRayNPerKm * (1 - 1 / kFactor);
  const leftNPerKm = straightRayNPerKm - yearlyNPerKm - seasonalAir[season].gradientNPerKm;
  const [least, most] = limits.kFactor;
  return leftNPerKm * most <= straightRayNPerKm
    ? most
    : Math.max(least, straightRayNPerKm / leftNPerKm);
}

function within([least, most]: readonly [number, number], value: number): number {
  return Math.min(Math.max(value, least), most);
}
