import { type CoverageModelId, coverageModels } from '../../radio/propagation/model-facts.ts';
import type { ValidityRange } from '../../radio/propagation/propagation-model.ts';

/** Whether a model tells shares of time apart that far; free space is the same at all times. */
export function predictsTime(modelId: CoverageModelId, timePercent: number): boolean {
  if (modelId === 'free-space') return timePercent === 50;
  const ranges: readonly ValidityRange[] = coverageModels[modelId].validity;
  const range = ranges.find(({ quantity }) => quantity === 'timePercent');
  return !range || (timePercent >= range.from && timePercent <= range.to);
}

/** Whether a model knows the ducts that small shares of time bring over the sea. */
export function predictsDucts(modelId: CoverageModelId): boolean {
  return modelId === 'p2001' || modelId === 'p1812';
}
