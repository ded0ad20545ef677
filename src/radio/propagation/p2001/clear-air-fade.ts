import { exp, pow10 } from '../../../units/elementary.ts';

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

/** The same for a troposcatter path: its clear-air fading is part of the scatter loss. [ITU-R P.2001-4, attachment B.5] */
export function troposcatterFadePercent(fadeDb: number): number {
  return fadeDb < 0 ? 100 : 0;
}
