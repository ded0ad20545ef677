import { decompressSync } from 'fflate';
import type { PackedMap } from '../pack/report-pack.ts';

/**
 * The classes of a packed map's cells.
 *
 * @throws when its data are not those of its window
 */
export function unpackedCells({ id, window, data }: PackedMap): Uint8Array {
  const cells = decompressSync(bytesOf(data));
  const expected = window.columns * window.rows;
  if (cells.length !== expected) {
    throw new Error(`maps/${id}: ${cells.length} cells; expected ${expected}`);
  }
  return cells;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of text) {
    held = ((held << 6) | digits.indexOf(digit)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
