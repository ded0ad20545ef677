import { exp, ln, log10, pow10 } from '../../../units/elementary.ts';

/**
 * Percentage of the dry time in which a surface path fades by more than `fadeDb`, which is negative
 * for enhancements. [ITU-R P.2001-4, attachment B.4]
 */
export function surfaceFadePercent(fadeDb: number, log10ZeroFade: number): number {
  if (fadeDb >= 0) {
    const depth = 3.576 - 1.955 * log10ZeroFade;
    const ratio = pow10(-0.05 * fadeDb);
    const slope =
      2 + (1 + 0.3 * ratio) * pow10(-0.016 * fadeDb) * (depth + 4.3 * (ratio + fadeDb / 800));
    return 100 * (1 - exp(-pow10(-0.05 * slope * fadeDb) * Math.LN2));
  }
  const height = -4.05 - 2.35 * log10ZeroFade;
  const ratio = pow10(0.05 * fadeDb);
  const slope =
    8 + (1 + 0.3 * ratio) * pow10(0.035 * fadeDb) * (height + 12 * (ratio - fadeDb / 800));
  return 100 * exp(-pow10(0.05 * slope * fadeDb) * Math.LN2);
}

/**
 * Decimal logarithm of the zero-fade percentage with which a path fades by more than `fadeDb`,
 * which is not 0, for `percent` of the dry time; infinite where no such path does. For fades it
 * rises with the percentage, for enhancements it falls. [inverse of attachment B.4]
 */
export function log10ZeroFadeFor(fadeDb: number, percent: number): number {
  if (fadeDb > 0) {
    if (percent <= 0) return Number.NEGATIVE_INFINITY;
    if (percent >= 100) return Number.POSITIVE_INFINITY;
    const slope = (-20 * log10(-ln(1 - percent / 100) / Math.LN2)) / fadeDb;
    const ratio = pow10(-0.05 * fadeDb);
    const depth =
      (slope - 2) / ((1 + 0.3 * ratio) * pow10(-0.016 * fadeDb)) - 4.3 * (ratio + fadeDb / 800);
    return (3.576 - depth) / 1.955;
  }
  if (percent <= 0) return Number.POSITIVE_INFINITY;
  if (percent >= 100) return Number.NEGATIVE_INFINITY;
  const slope = (20 * log10(-ln(percent / 100) / Math.LN2)) / fadeDb;
  const ratio = pow10(0.05 * fadeDb);
  const height =
    (slope - 8) / ((1 + 0.3 * ratio) * pow10(0.035 * fadeDb)) - 12 * (ratio - fadeDb / 800);
  return (-4.05 - height) / 2.35;
}
