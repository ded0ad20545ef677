import type { ExportedLayer } from '../../report/exported-layers.ts';
import type { LayerId } from '../state/app-state.ts';

/** What files call the layers of the page. */
export const namesInFiles: Readonly<Record<LayerId, ExportedLayer>> = {
  rsrp: 'rsrp',
  sinr: 'sinr',
  downlink: 'dl',
  uplink: 'ul',
  server: 'server',
  servers: 'servers',
  cause: 'cause',
  service: 'service',
  probability: 'probability',
  noiseRise: 'rise',
};
