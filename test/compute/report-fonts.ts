import { readFileSync } from 'node:fs';
import type { ReportFonts } from '../../src/compute/report-pdf.ts';

const folder = 'node_modules/@expo-google-fonts/noto-sans-sc';

/** The report's fonts as they are installed. */
export function reportFonts(): ReportFonts {
  return {
    regular: readFileSync(`${folder}/400Regular/NotoSansSC_400Regular.ttf`),
    bold: readFileSync(`${folder}/600SemiBold/NotoSansSC_600SemiBold.ttf`),
  };
}

/** A font whose characters are all there, and in which nothing is drawn for any of them. */
export function blankFont(font: Uint8Array): Uint8Array {
  const blank = new Uint8Array(font);
  const { offset, length } = tableOf(blank, 'loca');
  blank.fill(0, offset, offset + length);
  return blank;
}

/** A font that draws the box of a missing glyph for every character that is intricate enough to hold it. */
export function boxedFont(font: Uint8Array): Uint8Array {
  const boxed = new Uint8Array(font);
  const view = new DataView(boxed.buffer, boxed.byteOffset, boxed.byteLength);
  const loca = tableOf(boxed, 'loca');
  const glyf = tableOf(boxed, 'glyf').offset;
  const start = (glyph: number) => view.getUint32(loca.offset + 4 * glyph);
  const missing = boxed.slice(glyf + start(0), glyf + start(1));
  for (let glyph = 1; glyph < loca.length / 4 - 1; glyph++) {
    if (start(glyph + 1) - start(glyph) >= missing.length) boxed.set(missing, glyf + start(glyph));
  }
  return boxed;
}

/** Where a TrueType font has one of its tables. [OpenType 1.9, table directory] */
function tableOf(font: Uint8Array, tag: string): { offset: number; length: number } {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const found = tables.find(
    (at) => String.fromCharCode(...font.subarray(at, at + 4)) === tag,
  ) as number;
  return { offset: view.getUint32(found + 8), length: view.getUint32(found + 12) };
}
