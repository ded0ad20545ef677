/** Where years and percentages lie in the time bar, in px. */
export interface TimeScale {
  readonly years: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Left edge of the n-th year; `years.length` gives the right edge of the last. */
  readonly x: (index: number) => number;
  readonly y: (percent: number) => number;
}

export const timeBarHeight = 84;
export const curveTop = 12;
export const curveBottom = 46;

export function timeScale(years: readonly number[], width: number): TimeScale {
  const left = 92;
  const right = Math.max(left + 60, width - 24);
  return {
    years,
    left,
    right,
    x: (index) => left + ((right - left) * index) / years.length,
    y: (percent) => curveBottom - ((curveBottom - curveTop) * percent) / 100,
  };
}

/** The year whose column is at a place. */
export function yearAt(scale: TimeScale, x: number): number {
  const share = (x - scale.left) / (scale.right - scale.left);
  const index = Math.floor(share * scale.years.length);
  return scale.years[Math.max(0, Math.min(scale.years.length - 1, index))];
}
