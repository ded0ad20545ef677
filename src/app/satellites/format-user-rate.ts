import { formatQuantity, formatRate } from '../i18n/format.ts';

/** A rate given in Mbps, in kbps where it is that of a narrow carrier. */
export function formatUserRate(mbps: number): string {
  return mbps > 0 && mbps < 0.1 ? formatQuantity(1000 * mbps, 'kbps', 1) : formatRate(mbps);
}
