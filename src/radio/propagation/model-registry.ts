import { freeSpaceModel } from './free-space-model.ts';
import { smoothEarthModel } from './p526/smooth-earth-model.ts';
import type { PropagationModel } from './propagation-model.ts';

const models: readonly PropagationModel[] = [freeSpaceModel, smoothEarthModel];

/** The propagation model of this id. @throws when there is none. */
export function propagationModel(id: string): PropagationModel {
  const model = models.find((candidate) => candidate.id === id);
  if (!model) {
    throw new Error(
      `propagation model ${id}: not known; expected one of ${models.map((m) => m.id).join(', ')}`,
    );
  }
  return model;
}
