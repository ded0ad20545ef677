import { exp, log10, pow10, power } from '../../units/elementary.ts';
import { cosine } from '../../units/trigonometry.ts';

/** The frequencies for which the coefficients were fitted, in GHz. [ITU-R P.838-3] */
export const rainFrequenciesGhz = [1, 1000] as const;

/** A sum of bell curves over log f and a straight line, all as in P.838. */
interface Fit {
  readonly bells: readonly (readonly [height: number, centre: number, width: number])[];
  readonly slope: number;
  readonly constant: number;
}

/** log k for horizontal and vertical polarisation. [ITU-R P.838-3, tables 1 and 2] */
const logK: Readonly<Record<'horizontal' | 'vertical', Fit>> = {
  horizontal: {
    bells: [
      [-5.3398, -0.10008, 1.13098],
      [-0.35351, 1.2697, 0.454],
      [-0.23789, 0.86036, 0.15354],
      [-0.94158, 0.64552, 0.16817],
    ],
    slope: -0.18961,
    constant: 0.71147,
  },
  vertical: {
    bells: [
      [-3.80595, 0.56934, 0.81061],
      [-3.44965, -0.22911, 0.51059],
      [-0.39902, 0.73042, 0.11899],
      [0.50167, 1.07319, 0.27195],
    ],
    slope: -0.16398,
    constant: 0.63297,
  },
};

/** α for horizontal and vertical polarisation. [ITU-R P.838-3, tables 3 and 4] */
const exponent: Readonly<Record<'horizontal' | 'vertical', Fit>> = {
  horizontal: {
    bells: [
      [-0.14318, 1.82442, -0.55187],
      [0.29591, 0.77564, 0.19822],
      [0.32177, 0.63773, 0.13164],
      [-5.3761, -0.9623, 1.47828],
      [16.1721, -3.2998, 3.4399],
    ],
    slope: 0.67849,
    constant: -1.95537,
  },
  vertical: {
    bells: [
      [-0.07771, 2.3384, -0.76284],
      [0.56727, 0.95545, 0.54039],
      [-0.20238, 1.1452, 0.26809],
      [-48.2991, 0.791669, 0.116226],
      [48.5833, 0.791459, 0.116479],
    ],
    slope: -0.053739,
    constant: 0.83433,
  },
};

/** γ = k·R^α in dB/km for a rain rate R in mm/h. */
export interface RainCoefficients {
  readonly k: number;
  readonly alpha: number;
}

/**
 * Coefficients for a path of that elevation and a polarisation of that tilt against the horizontal
 * (0 horizontal, 90 vertical, 45 circular). [ITU-R P.838-3, eq. 2 to 5]
 */
export function rainCoefficients(
  frequencyGhz: number,
  elevationDeg: number,
  tiltDeg: number,
): RainCoefficients {
  const logFrequency = log10(frequencyGhz);
  const kH = pow10(fitted(logK.horizontal, logFrequency));
  const kV = pow10(fitted(logK.vertical, logFrequency));
  const kAlphaH = kH * fitted(exponent.horizontal, logFrequency);
  const kAlphaV = kV * fitted(exponent.vertical, logFrequency);
  const elevationCosine = cosine(radians(elevationDeg));
  const share = elevationCosine * elevationCosine * cosine(2 * radians(tiltDeg));
  const k = (kH + kV + (kH - kV) * share) / 2;
  return { k, alpha: (kAlphaH + kAlphaV + (kAlphaH - kAlphaV) * share) / (2 * k) };
}

/** Specific attenuation by rain, in dB/km. [ITU-R P.838-3, eq. 1] */
export function rainAttenuationDbPerKm(
  { k, alpha }: RainCoefficients,
  rainMmPerHour: number,
): number {
  return rainMmPerHour > 0 ? k * power(rainMmPerHour, alpha) : 0;
}

function fitted({ bells, slope, constant }: Fit, logFrequency: number): number {
  let sum = 0;
  for (const [height, centre, width] of bells) {
    const distance = (logFrequency - centre) / width;
    sum += height * exp(-distance * distance);
  }
  return sum + slope * logFrequency + constant;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
