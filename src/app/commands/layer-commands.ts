import { setLayer } from '../state/actions.ts';
import { layerKey, layerOrder } from '../state/current-layer.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

const layerKeys = { zh: '结果图层，按次序', en: 'Layers of the result, in their order' };

/** What the raster shows, by its number. */
export const layerCommands: readonly Command[] = layerOrder.map((layer) => ({
  id: `layer.${layer}`,
  group: 'layers',
  name: textName(`layer.${layer}`),
  keywords: 'layer map 图层',
  keys: [layerKey(layer)],
  listedAs: layerKeys,
  isOn: (state) => state.layer === layer,
  run: () => setLayer(layer),
}));
