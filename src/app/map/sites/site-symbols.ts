import type { Host } from '../../../network/site.ts';
import { portStrokes } from '../ports/port-symbols.ts';

/** A symbol in a 16 px box about the origin: strokes of 1.3 px and filled dots. */
interface SiteSymbol {
  readonly strokes: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

const siteSymbols: Readonly<Record<Host, SiteSymbol>> = {
  coast: {
    strokes: 'M-4 6L0-3L4 6M-5.2 6H5.2M-2.2 2H2.2',
    dots: [{ x: 0, y: -5, radius: 1.7 }],
  },
  hill: { strokes: 'M-6.5 5.5L0-6L6.5 5.5Z', dots: [{ x: 0, y: 1.6, radius: 1.5 }] },
  island: {
    strokes: 'M-6 4A6 5.6 0 0 1 6 4ZM0-1.6V-6.6',
    dots: [{ x: 0, y: -6, radius: 1.5 }],
  },
  boosterStation: {
    strokes: 'M-5-5.5H5V1.5H-5ZM-3 1.5V6.5M3 1.5V6.5M-5.4 6.5H5.4M.9-4.2L-1.4-1.4H1.3L-.7.6',
    dots: [],
  },
  turbine: {
    strokes: 'M0-1.2V7M0-1.2V-7.4M0-1.2L5.4 1.9M0-1.2L-5.4 1.9',
    dots: [{ x: 0, y: -1.2, radius: 1.5 }],
  },
  port: { strokes: portStrokes.anchor, dots: [] },
  bridge: {
    strokes: 'M-7.5 2.5H7.5M-3.2-5.5V6M3.2-5.5V6M-3.2-5.5L-7.2 2.3M-3.2-5.5L0 .6L3.2-5.5L7.2 2.3',
    dots: [],
  },
  buoy: {
    strokes: 'M-3.6 4L-1-5.4H1L3.6 4ZM-6 4.2H6',
    dots: [{ x: 0, y: 6.4, radius: 1.3 }],
  },
};

interface SymbolPaths {
  readonly strokes: Path2D;
  readonly dots: Path2D;
}

const pathsByHost = new Map<Host, SymbolPaths>();

function pathsOf(host: Host): SymbolPaths {
  const known = pathsByHost.get(host);
  if (known) return known;
  const symbol = siteSymbols[host];
  const dots = new Path2D();
  for (const dot of symbol.dots) {
    dots.moveTo(dot.x + dot.radius, dot.y);
    dots.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
  }
  const paths = { strokes: new Path2D(symbol.strokes), dots };
  pathsByHost.set(host, paths);
  return paths;
}

/** Draws a host's symbol about a point. */
export function drawSiteSymbol(
  context: CanvasRenderingContext2D,
  host: Host,
  x: number,
  y: number,
  scale: number,
  colour: string,
): void {
  const { strokes, dots } = pathsOf(host);
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 1.3;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.stroke(strokes);
  context.fill(dots);
  context.restore();
}
