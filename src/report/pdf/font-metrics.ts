/** What is known of a font's characters. */
export interface FontMetrics {
  /** True when the font has a glyph of its own for the character. */
  has(codePoint: number): boolean;
  /** Advance of a text set in one line, without kerning, in ems. */
  widthEm(text: string): number;
}

/**
 * Reads which characters a TrueType font has, and how wide they are. [OpenType 1.9, `cmap`, `hmtx`]
 *
 * @throws when the bytes are no TrueType font with a table of Unicode characters
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = tablesOf(view);
    const glyphOf = characterMap(view, tables.cmap);
    const unitsPerEm = view.getUint16(tables.head + 18);
    const wideGlyphs = view.getUint16(tables.hhea + 34);
    const advance = (glyph: number) =>
      view.getUint16(tables.hmtx + 4 * Math.min(glyph, wideGlyphs - 1));
    return {
      has: (codePoint) => glyphOf(codePoint) !== 0,
      widthEm: (text) => {
        let units = 0;
        for (const character of text) units += advance(glyphOf(character.codePointAt(0) ?? 0));
        return units / unitsPerEm;
      },
    };
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is cut short' : String(error);
    throw new Error(`font of ${bytes.length} bytes: expected a TrueType font; ${reason}`);
  }
}

type TableName = 'cmap' | 'head' | 'hhea' | 'hmtx';

function tablesOf(view: DataView): Readonly<Record<TableName, number>> {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(record + i))).join('');
    offsets.set(tag, view.getUint32(record + 8));
  }
  const table = (name: TableName) => {
    const offset = offsets.get(name);
    if (offset === undefined) throw `it has no table ${name}`;
    return offset;
  };
  return { cmap: table('cmap'), head: table('head'), hhea: table('hhea'), hmtx: table('hmtx') };
}

type CharacterMap = (codePoint: number) => number;

/** The fullest table of Unicode characters; others are of the same characters or fewer. */
function characterMap(view: DataView, cmap: number): CharacterMap {
  const found = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const record = cmap + 4 + 8 * index;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const offset = cmap + view.getUint32(record + 4);
    if (isUnicode) found.set(view.getUint16(offset), offset);
  }
  const full = found.get(12);
  if (full !== undefined) return groupedMap(view, full);
  const basic = found.get(4);
  if (basic !== undefined) return segmentedMap(view, basic);
  throw 'it has no table of Unicode characters';
}

/** Format 12: groups of characters that follow each other. */
function groupedMap(view: DataView, offset: number): CharacterMap {
  const groups = view.getUint32(offset + 12);
  const at = (group: number) => offset + 16 + 12 * group;
  return (codePoint) => {
    const group = firstFrom(groups, (index) => view.getUint32(at(index) + 4) >= codePoint);
    if (group === groups) return 0;
    const start = view.getUint32(at(group));
    return codePoint < start ? 0 : view.getUint32(at(group) + 8) + codePoint - start;
  };
}

/** Format 4: segments of the basic plane. */
function segmentedMap(view: DataView, offset: number): CharacterMap {
  const segments = view.getUint16(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  return (codePoint) => {
    const segment = firstFrom(segments, (index) => view.getUint16(ends + 2 * index) >= codePoint);
    if (segment === segments) return 0;
    const start = view.getUint16(starts + 2 * segment);
    if (codePoint < start) return 0;
    const delta = view.getUint16(deltas + 2 * segment);
    const range = view.getUint16(ranges + 2 * segment);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(ranges + 2 * segment + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first of `count` places, in order, from which on something is so; `count` when nowhere. */
function firstFrom(count: number, isSo: (index: number) => boolean): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
