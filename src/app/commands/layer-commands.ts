import { satelliteLayerNames } from '../satellite-layers/satellite-layer-names.ts';
import { setLayer, setSatelliteLayer } from '../state/actions.ts';
import type { SatelliteLayerId } from '../state/app-state.ts';
import { layerKey, layerOrder } from '../state/current-layer.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

const layerKeys = { zh: '结果图层，按次序', en: 'Layers of the result, in their order' };

/** What the raster shows, by its number. */
export const layerCommands: readonly Command[] = [
  ...layerOrder.map(
    (layer): Command => ({
      id: `layer.${layer}`,
      group: 'layers',
      name: textName(`layer.${layer}`),
      keywords: 'layer map 图层',
      keys: [layerKey(layer)],
      listedAs: layerKeys,
      isOn: (state) => state.layer === layer && !state.satelliteLayer,
      run: () => setLayer(layer),
    }),
  ),
  ...Object.entries(satelliteLayerNames).map(
    ([id, name]): Command => ({
      id: `layer.satellite.${id}`,
      group: 'layers',
      name,
      keywords: 'layer map NTN 图层',
      available: ({ project }) => project.satellites !== undefined,
      isOn: ({ satelliteLayer }) => satelliteLayer?.id === id,
      run: () => setSatelliteLayer({ id: id as SatelliteLayerId, systemId: null }),
    }),
  ),
];
