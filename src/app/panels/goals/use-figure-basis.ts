import { interferenceTimePercentOf } from '../../../planning/propagation-variants.ts';
import { type CoverageModelId, coverageModels } from '../../../radio/propagation/model-facts.ts';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { currentResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';

/**
 * Model and shares of time that the figures on the page stand on, in one line. Until a run with
 * others is done, these are still those of the run before.
 */
export function useFigureBasis(): string {
  const t = useText();
  const propagation = useApp((state) => state.project.propagation);
  const model = useApp((state) => currentResult(state)?.model ?? null);
  const { timePercent } = model ?? propagation;
  const modelId = model && isCoverageModel(model.id) ? model.id : propagation.modelId;
  const interference = model?.interferenceTimePercent ?? interferenceTimePercentOf(propagation);
  return t('propagation.basis', {
    model: t(`model.${modelId}`),
    time: formatExact(timePercent),
    interference: formatExact(interference),
  });
}

function isCoverageModel(id: string): id is CoverageModelId {
  return id in coverageModels;
}
