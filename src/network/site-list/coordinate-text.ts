import type { TableValue } from './site-table.ts';

const degreeSigns = /[°º˚度∘]/g;
const minuteSigns = /['′’‘分]/g;
const secondSigns = /["″”“秒]|''|′′|’’/g;

/**
 * A longitude or latitude in degrees, negative to the west and south; null when the value is none.
 * Reads decimal degrees, degrees and minutes, degrees, minutes and seconds, with N, S, E, W or
 * 北纬, 南纬, 东经, 西经 before or after.
 *
 * @param decimalComma whether a comma may stand for the decimal point
 */
export function coordinateDeg(value: TableValue, decimalComma: boolean): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > 60) return null;
  let text = value.normalize('NFKC').trim().toUpperCase();
  const sides = text.match(/[NSEW]|[北南]纬|[东西]经/g) ?? [];
  if (sides.length > 1 || /\d[NSEW]\d/.test(text)) return null;
  text = text.replace(/[NSEW]|[北南]纬|[东西]经/, ' ').replace(/^[\s::]+/, '');
  if (decimalComma) text = text.replace(/,/g, '.');
  text = text.replace(secondSigns, ' ').replace(degreeSigns, ' ').replace(minuteSigns, ' ').trim();
  const negative = /^[-−]/.test(text);
  if (negative && sides.length > 0) return null;
  // 120-30-15: dashes between whole numbers part them
  const parts = text
    .replace(/^[-−+]/, '')
    .trim()
    .replace(/(?<=\d)[-:](?=\d)/g, ' ')
    .split(/\s+/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}(?:\.\d+)?$|^\d{1,3}\.$/.test(part)))
    return null;
  const [degrees, minutes = 0, seconds = 0] = parts.map(Number);
  if (minutes >= 60 || seconds >= 60) return null;
  if (parts.slice(0, -1).some((part) => part.includes('.'))) return null;
  const south = /[SW南西]/.test(sides[0] ?? '');
  const size = degrees + minutes / 60 + seconds / 3600;
  return negative || south ? -size : size;
}
