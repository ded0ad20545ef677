import { edgesOf, type Viewport } from '../viewport.ts';

/** Steps of the chart frame, in minutes of arc. */
export interface LadderSteps {
  /** One black or white rung. */
  readonly rungMin: number;
  /** Between two degree labels. */
  readonly labelMin: number;
}

/** One rung, in degrees. */
export interface Rung {
  readonly fromDeg: number;
  readonly toDeg: number;
}

const choices: readonly LadderSteps[] = [
  { rungMin: 0.5, labelMin: 1 },
  { rungMin: 0.5, labelMin: 2 },
  { rungMin: 1, labelMin: 5 },
  { rungMin: 2, labelMin: 10 },
  { rungMin: 5, labelMin: 15 },
  { rungMin: 10, labelMin: 30 },
  { rungMin: 20, labelMin: 60 },
  { rungMin: 60, labelMin: 120 },
];

/** The finest steps whose labels stand at least `gapPx` apart, given px per degree. */
export function ladderSteps(pxPerDegree: number, gapPx = 56): LadderSteps {
  const fitting = choices.find(({ labelMin }) => (labelMin / 60) * pxPerDegree >= gapPx);
  return fitting ?? choices[choices.length - 1];
}

/** The black rungs between two edges; the white ones lie between them. */
export function blackRungs(fromDeg: number, toDeg: number, rungMin: number): Rung[] {
  const rungs: Rung[] = [];
  const step = rungMin / 60;
  const first = Math.floor(fromDeg / step / 2) * 2;
  for (let index = first; index * step < toDeg; index += 2) {
    const low = Math.max(fromDeg, index * step);
    const high = Math.min(toDeg, (index + 1) * step);
    if (high > low) rungs.push({ fromDeg: low, toDeg: high });
  }
  return rungs;
}

/** Multiples of a step within two edges, in degrees. */
export function multiplesWithin(fromDeg: number, toDeg: number, stepMin: number): number[] {
  const found: number[] = [];
  const last = Math.floor((toDeg * 60) / stepMin + 1e-9);
  for (let index = Math.ceil((fromDeg * 60) / stepMin - 1e-9); index <= last; index++) {
    found.push((index * stepMin) / 60);
  }
  return found;
}

/** 121.5 → `121°30′`; whole degrees stand alone. */
export function degreeLabel(valueDeg: number): string {
  const totalMin = Math.round(valueDeg * 600) / 10;
  const degrees = Math.floor(totalMin / 60);
  const minutes = totalMin - degrees * 60;
  if (minutes === 0) return `${degrees}°`;
  const text = Number.isInteger(minutes) ? String(minutes) : minutes.toFixed(1);
  return `${degrees}°${text.padStart(Number.isInteger(minutes) ? 2 : 4, '0')}′`;
}

/** A scale bar: what it stands for and how long it is. */
export interface ScaleBar {
  readonly length: number;
  readonly lengthPx: number;
  /** Black and white parts. */
  readonly parts: number;
}

/** The longest bar of 1, 2 or 5 × 10ⁿ units that is no longer than `maxPx`. */
export function scaleBar(pxPerUnit: number, maxPx: number): ScaleBar {
  const exponent = Math.floor(Math.log10(maxPx / pxPerUnit));
  const rounds = [10, 5, 3, 2, 1].map((digit) => Number(`${digit}e${exponent}`));
  const length = rounds.find((value) => value * pxPerUnit <= maxPx) ?? Number(`1e${exponent}`);
  const digit = Math.round(length / 10 ** Math.floor(Math.log10(length) + 1e-9));
  return { length, lengthPx: length * pxPerUnit, parts: digit === 5 ? 5 : digit === 3 ? 3 : 4 };
}

/** Px per degree of longitude, and of latitude at the middle of the view. */
export function pxPerDegree(viewport: Viewport): { longitude: number; latitude: number } {
  const edges = edgesOf(viewport);
  return {
    longitude: viewport.widthPx / (edges.east - edges.west),
    latitude: viewport.heightPx / (edges.north - edges.south),
  };
}
