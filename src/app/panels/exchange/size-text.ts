import { formatQuantity } from '../../i18n/format.ts';

/** Bytes as people say them: two figures, in kB or MB. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / 1000;
  if (kilobytes < 1) return formatQuantity(bytes, 'B', 0);
  if (kilobytes < 1000) return formatQuantity(kilobytes, 'kB', kilobytes < 10 ? 1 : 0);
  const megabytes = kilobytes / 1000;
  return formatQuantity(megabytes, 'MB', megabytes < 10 ? 1 : 0);
}
