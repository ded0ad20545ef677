/** The axis that values stand on. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/** An axis with round ticks over some values. Shares end at 100, and begin at 0 unless all are high. */
export function valueAxis(values: readonly number[], isShare: boolean): ValueAxis {
  if (isShare) {
    const least = Math.min(100, ...values);
    const from = least >= 45 ? Math.floor((least - 5) / 20) * 20 : 0;
    const step = from >= 60 ? 10 : 20;
    return axisOf(from, 100, step);
  }
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / 4);
  return axisOf(Math.floor(least / step) * step, Math.max(Math.ceil(most / step), 1) * step, step);
}

function axisOf(from: number, to: number, step: number): ValueAxis {
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => from + i * step);
  return { from, to, ticks, decimals: step < 1 ? 2 : 0 };
}

/** 1, 2 or 5 times a power of ten, not less than a size. */
function roundStep(size: number): number {
  let power = 1;
  while (power > size) power /= 10;
  while (power * 10 <= size) power *= 10;
  const steps = [1, 2, 5, 10].map((factor) => factor * power);
  return steps.find((step) => step >= size) ?? 10 * power;
}
