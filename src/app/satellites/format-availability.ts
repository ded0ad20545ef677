import { formatNumber } from '../i18n/format.ts';

/** No model of satellites or masts tells more than this apart. */
const mostTold = 99.999;

/**
 * A share of time in percent with as many decimals as tell it from the whole: 99.4, 99.97, > 99.999.
 * It is cut, not rounded, so that it never reads as more than it is.
 */
export function formatAvailability(percent: number): string {
  if (percent > mostTold) return `> ${formatNumber(mostTold, 3)}`;
  const lost = 100 - percent;
  const decimals = lost >= 0.5 ? 1 : Math.min(3, Math.ceil(-Math.log10(lost)));
  const scale = 10 ** decimals;
  return formatNumber(Math.floor(percent * scale + 1e-9) / scale, decimals);
}
