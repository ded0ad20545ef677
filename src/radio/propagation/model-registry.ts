import { freeSpaceModel } from './free-space-model.ts';
import type { CoverageModelId } from './model-facts.ts';
import { smoothEarthModel } from './p526/smooth-earth-model.ts';
import type { PropagationModel } from './propagation-model.ts';

/** How each model is brought in: those that are large, when they are first asked for. */
const models: Readonly<Record<CoverageModelId, () => Promise<PropagationModel>>> = {
  p2001: async () => (await import('./p2001/p2001-model.ts')).p2001Model,
  p1812: async () => (await import('./p1812/p1812-model.ts')).p1812Model,
  'itm-p2p': async () => (await import('./itm/itm-model.ts')).itmModel,
  'p526-smooth-earth': async () => smoothEarthModel,
  'free-space': async () => freeSpaceModel,
};

/** The propagation model of this id. Rejects when there is none. */
export async function propagationModel(id: string): Promise<PropagationModel> {
  if (Object.hasOwn(models, id)) return models[id as CoverageModelId]();
  const known = Object.keys(models).join(', ');
  throw new Error(`propagation model ${id}: not known; expected one of ${known}`);
}

/** All models that can speak of a single path. */
export async function pathModels(): Promise<readonly PropagationModel[]> {
  const [{ p1546Model }, { bullingtonModel }, p2001, p1812, itm] = await Promise.all([
    import('./p1546/p1546-model.ts'),
    import('./p526/bullington-model.ts'),
    models.p2001(),
    models.p1812(),
    models['itm-p2p'](),
  ]);
  return [p2001, p1812, itm, p1546Model, bullingtonModel, smoothEarthModel, freeSpaceModel];
}
