import { unzlibSync, zlibSync } from 'fflate';
import { fromBase64, toBase64 } from './base64.ts';
import type { PackedMap } from './report-pack.ts';

/** Cells of a map as a pack holds them: deflated [RFC 1950], in base64. */
export function packCells(classes: Uint8Array): string {
  return toBase64(zlibSync(classes, { level: 4 }));
}

/** The cells of a packed map; null when its data are not those of its window. */
export function unpackCells({
  window: { columns, rows },
  data,
}: Pick<PackedMap, 'window' | 'data'>): Uint8Array | null {
  const bytes = fromBase64(data);
  if (!bytes) return null;
  const classes = new Uint8Array(columns * rows + 1);
  try {
    // one byte more than there may be, so that too much is noticed
    const cells = unzlibSync(bytes, { out: classes });
    return cells.length === columns * rows ? cells : null;
  } catch {
    return null;
  }
}
