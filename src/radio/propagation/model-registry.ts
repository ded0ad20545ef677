import { freeSpaceModel } from './free-space-model.ts';
import { itmModel } from './itm/itm-model.ts';
import { bullingtonModel } from './p526/bullington-model.ts';
import { smoothEarthModel } from './p526/smooth-earth-model.ts';
import { p1812Model } from './p1812/p1812-model.ts';
import { p2001Model } from './p2001/p2001-model.ts';
import type { PropagationModel } from './propagation-model.ts';

/** The models that coverage is computed with, the recommended one first. */
const models: readonly PropagationModel[] = [
  p2001Model,
  p1812Model,
  itmModel,
  smoothEarthModel,
  freeSpaceModel,
];

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

/** All models that can speak of a single path; the curves of P.1546 are brought in when first asked for. */
export async function pathModels(): Promise<readonly PropagationModel[]> {
  const { p1546Model } = await import('./p1546/p1546-model.ts');
  return [
    p2001Model,
    p1812Model,
    itmModel,
    p1546Model,
    bullingtonModel,
    smoothEarthModel,
    freeSpaceModel,
  ];
}
