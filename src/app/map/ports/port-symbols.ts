/** What a port or station is drawn as: an anchor, a fish or a flag. */
export type PortSymbol = 'anchor' | 'fish' | 'flag';

/** Strokes of the symbols in a 16 px box about the origin. */
export const portStrokes: Readonly<Record<PortSymbol, string>> = {
  anchor:
    'M-1.5-5.3A1.5 1.5 0 1 0 1.5-5.3A1.5 1.5 0 1 0-1.5-5.3M0-3.8V6M-3-1.6H3M-5.4 1.4C-5 4.6-2.6 5.8 0 6C2.6 5.8 5 4.6 5.4 1.4',
  fish: 'M-3.4 0C-1.6-4.2 3.6-4.6 6.6 0C3.6 4.6-1.6 4.2-3.4 0L-6.6-3V3ZM3.5-1.1V-.9',
  flag: 'M-4 6.4V-6H5.2L3-3L5.2 0H-4',
};

const paths = new Map<PortSymbol, Path2D>();

/** The symbol as a path of the canvas. */
export function portPath(symbol: PortSymbol): Path2D {
  const known = paths.get(symbol);
  if (known) return known;
  const path = new Path2D(portStrokes[symbol]);
  paths.set(symbol, path);
  return path;
}
