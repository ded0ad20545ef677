import { type CoordinateToken, coordinateTokens } from './coordinate-text.ts';
import type { Position } from './position.ts';
import { type AngleForm, type Axis, type WrittenAngle, writtenAngle } from './written-angle.ts';

/** A position that a text may mean. */
export interface CoordinateReading {
  readonly position: Position;
  readonly form: AngleForm;
  readonly first: Axis;
  /**
   * How the order is known: `written` by letters, words or the format, `range` since a latitude has no more
   * than 90°, `assumed` where the other order would do as well and is a reading of its own.
   */
  readonly order: 'written' | 'range' | 'assumed';
}

/**
 * Reads a position as people and programs write it: decimal degrees, degrees and minutes, degrees,
 * minutes and seconds, as GeoJSON, WKT or geo: URI; full-width signs, Chinese words, decimal commas.
 * Returns no reading where the text is anything else, and two where both orders are possible.
 */
export function parseCoordinates(text: string): readonly CoordinateReading[] {
  if (text.length > longestText) return [];
  const formatted = formattedPair(text);
  if (formatted) return pairs(formatted.text, formatted.first);
  const readings = pairs(text, null);
  if (readings.length > 0) return readings;
  const withPoints = decimalCommas(text);
  return withPoints === null ? [] : pairs(withPoints, null);
}

/** Reads one latitude or longitude in degrees, in the same spellings; null where it is none. */
export function parseAngle(text: string, axis: Axis): number | null {
  const tokens = text.length > longestText ? null : coordinateTokens(text);
  const angle = tokens && writtenAngle(tokens);
  const other = decimalCommas(text);
  if (!angle) return other === null ? null : parseAngle(other, axis);
  return angle.axis === null || angle.axis === axis ? withinRange(angle.valueDeg, axis) : null;
}

/** No coordinate is longer; what is pasted by mistake often is. */
const longestText = 200;

/** Formats that say by themselves which number is which. */
function formattedPair(text: string): { text: string; first: Axis } | null {
  const geojson = /"coordinates"\s*:\s*\[\s*([-\d.eE\s]+,[-\d.eE\s]+)(?:,[-\d.eE\s]+)?\]/.exec(
    text,
  );
  if (geojson) return { text: geojson[1], first: 'longitude' };
  const wkt = /^\s*(?:SRID=4326;)?POINT\s*(?:ZM?|M)?\s*\(\s*(\S+)\s+([^\s)]+)[^)]*\)\s*$/i.exec(
    text,
  );
  if (wkt) return { text: `${wkt[1]}, ${wkt[2]}`, first: 'longitude' };
  const uri = /^\s*geo:([-\d.]+),([-\d.]+)(?:[,;?].*)?$/i.exec(text);
  return uri ? { text: `${uri[1]}, ${uri[2]}`, first: 'latitude' } : null;
}

/** 33,2083 121,8 with points; null where commas stand for something else. */
function decimalCommas(text: string): string | null {
  const folded = text.replace(/[０-９，．]/g, halfWidth);
  if (folded.includes('.') || !/\d,\d/.test(folded)) return null;
  if (/\d,\d+,\d/.test(folded)) return null;
  return folded.replace(/(\d),(\d)/g, '$1.$2');
}

function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

function pairs(text: string, first: Axis | null): CoordinateReading[] {
  const tokens = coordinateTokens(text);
  const halves = tokens && halved(tokens);
  const a = halves && writtenAngle(halves[0]);
  const b = halves && writtenAngle(halves[1]);
  // degrees alone beside degrees and minutes are a slip, or no position at all
  if (!a || !b || (a.parts !== b.parts && !a.axis && !b.axis)) return [];
  if (a.axis && a.axis === b.axis) return [];
  const written = first ?? a.axis ?? (b.axis && otherAxis(b.axis));
  if (written) return reading(a, b, written, 'written');
  const both = [...reading(a, b, 'latitude', 'assumed'), ...reading(a, b, 'longitude', 'assumed')];
  return both.length === 1 ? [{ ...both[0], order: 'range' }] : both;
}

/** Splits tokens where one coordinate ends and the other begins. */
function halved(tokens: readonly CoordinateToken[]): [CoordinateToken[], CoordinateToken[]] | null {
  const commas = tokens.flatMap(({ kind }, index) => (kind === 'comma' ? [index] : []));
  if (commas.length === 1) return cut(tokens, commas[0], 1);
  if (commas.length === 2) {
    // a third number is a height, as in KML
    const last = tokens.slice(commas[1] + 1).filter(({ kind }) => kind !== 'sign');
    if (last.length === 1 && last[0].kind === 'number')
      return cut(tokens.slice(0, commas[1]), commas[0], 1);
  }
  if (commas.length === 3) {
    // sentences of receivers: 3312.5,N,12148.0,E
    const [number, letter] = [tokens[commas[0] - 1], tokens[commas[0] + 1]];
    if (number?.kind !== 'number' || letter?.kind !== 'hemisphere') return null;
    return cut(
      tokens.filter((_, at) => at !== commas[0] && at !== commas[2]),
      commas[1] - 1,
      1,
    );
  }
  if (commas.length > 0) return null;
  const at = beginningOfSecond(tokens);
  return at === null ? null : cut(tokens, at, 0);
}

/** Without a comma: at the second letter or word, after the first letter, or in the middle. */
function beginningOfSecond(tokens: readonly CoordinateToken[]): number | null {
  const names = tokens.flatMap(({ kind }, index) =>
    kind === 'hemisphere' || kind === 'label' ? [index] : [],
  );
  if (names[0] === 0) {
    const second = names.find((index) =>
      tokens.slice(0, index).some(({ kind }) => kind === 'number'),
    );
    return second ?? null;
  }
  if (names.length > 0) return names[0] + 1;
  const numbers = tokens.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  if (numbers.length % 2 !== 0) return null;
  const second = numbers[numbers.length / 2];
  return tokens[second - 1]?.kind === 'sign' ? second - 1 : second;
}

function cut(
  tokens: readonly CoordinateToken[],
  at: number,
  skipped: number,
): [CoordinateToken[], CoordinateToken[]] {
  return [tokens.slice(0, at), tokens.slice(at + skipped)];
}

function reading(
  a: WrittenAngle,
  b: WrittenAngle,
  first: Axis,
  order: CoordinateReading['order'],
): CoordinateReading[] {
  const [latitude, longitude] = first === 'latitude' ? [a, b] : [b, a];
  const latitudeDeg = withinRange(latitude.valueDeg, 'latitude');
  const longitudeDeg = withinRange(longitude.valueDeg, 'longitude');
  if (latitudeDeg === null || longitudeDeg === null) return [];
  const form = a.parts >= b.parts ? a.form : b.form;
  return [{ position: { longitudeDeg, latitudeDeg }, form, first, order }];
}

function withinRange(valueDeg: number, axis: Axis): number | null {
  return Math.abs(valueDeg) <= (axis === 'latitude' ? 90 : 180) ? valueDeg : null;
}

function otherAxis(axis: Axis): Axis {
  return axis === 'latitude' ? 'longitude' : 'latitude';
}
