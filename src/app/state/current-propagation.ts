import { conditionsOf } from '../../planning/conditions-of.ts';
import type { PropagationChoice } from '../../planning/propagation-choice.ts';
import { previewOf } from '../../planning/propagation-variants.ts';
import { kFactorOfSeason } from '../../planning/season.ts';
import type { AppState } from './app-state.ts';
import { predictsDucts } from './predicted-times.ts';

/** Share of time whose ducts the map shows; null where none are, or the model knows none. */
export function ductingTimeShown(state: AppState): number | null {
  return predictsDucts(state.project.propagation.modelId) ? state.ductingTimePercent : null;
}

/** Model and share of time of the picture on the map, which may differ from those of the figures. */
export function pictureBasis(
  state: AppState,
): Pick<PropagationChoice, 'modelId' | 'timePercent'> & { readonly isPreview: boolean } {
  const { propagation } = state.project;
  const standIn = previewOf(state.project).propagation;
  if (state.picture === 'preview' && standIn !== propagation) {
    return { modelId: standIn.modelId, timePercent: standIn.timePercent, isPreview: true };
  }
  const timePercent = ductingTimeShown(state) ?? propagation.timePercent;
  return { modelId: propagation.modelId, timePercent, isPreview: false };
}

/** The earth-radius factor of the season that coverage is asked for. */
export function effectiveKFactor({ project }: AppState): number {
  return kFactorOfSeason(project.propagation.kFactor, conditionsOf(project).season);
}
