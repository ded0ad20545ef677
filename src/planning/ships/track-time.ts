/** A time of a track, or why it is none. */
export type TrackTime = { readonly timeMs: number } | { readonly problem: 'unreadable' | 'noZone' };

const written =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

/**
 * Reads a time as tracks have it: year, month and day, then the hour, with Z or a zone after it; or
 * seconds or milliseconds since 1970, which are UTC by their nature. Days before months, or months
 * before days, cannot be told apart and are not read.
 *
 * @param utcOffsetMin of times that name no zone; null when nobody says
 */
export function trackTime(text: string, utcOffsetMin: number | null): TrackTime {
  const trimmed = text.normalize('NFKC').trim();
  if (/^\d{9,10}(?:\.\d+)?$/.test(trimmed)) return { timeMs: Number(trimmed) * 1000 };
  if (/^\d{12,13}$/.test(trimmed)) return { timeMs: Number(trimmed) };
  const match = written.exec(trimmed.replace(/^(\d{8})(\d{6})$/, '$1T$2'));
  if (!match) return { problem: 'unreadable' };
  const [, year, , month, day, hour, minute, second = '0', fraction = '0', zone] = match;
  const offsetMin = zone === undefined ? utcOffsetMin : offsetOf(zone);
  const wallMs = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  const wall = new Date(wallMs);
  const isReal =
    wall.getUTCMonth() === +month - 1 &&
    wall.getUTCDate() === +day &&
    +hour < 24 &&
    +minute < 60 &&
    +second < 60;
  if (!isReal) return { problem: 'unreadable' };
  if (offsetMin === null) return { problem: 'noZone' };
  const milliseconds = Math.round(Number(`0.${fraction}`) * 1000);
  return { timeMs: wallMs + milliseconds - offsetMin * 60_000 };
}

/**
 * The zone that a column's name tells, in minutes east of Greenwich; null when it tells none.
 * UTC, GMT and world time, a number of hours after them, and Beijing time are known.
 */
export function zoneOfHeader(header: string): number | null {
  const text = header.normalize('NFKC').toLowerCase();
  if (/北京|东八区|beijing/.test(text)) return 480;
  const shifted = /(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/.exec(text);
  if (shifted) {
    const [, sign, hours, minutes = '0'] = shifted;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  return /utc|gmt|zulu|世界时|协调世界/.test(text) ? 0 : null;
}

function offsetOf(zone: string): number {
  if (!/^[+-]/.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}
