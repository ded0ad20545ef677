/** Layers that can be exported, by the names that the command line gives them. */
export const exportedLayers = [
  'rsrp',
  'sinr',
  'dl',
  'ul',
  'server',
  'servers',
  'cause',
  'service',
  'probability',
  'rise',
] as const;

export type ExportedLayer = (typeof exportedLayers)[number];

/** What the values of a layer are; `unit` is empty for numbers that stand for something else. */
export interface LayerFacts {
  readonly unit: string;
  readonly describes: string;
}

export const layerFacts: Readonly<Record<ExportedLayer, LayerFacts>> = {
  rsrp: { unit: 'dBm', describes: 'SS-RSRP of the best server per port' },
  sinr: { unit: 'dB', describes: 'SS-SINR on the best server’s carrier' },
  dl: { unit: 'Mbps', describes: 'downlink rate of one terminal alone in the cell' },
  ul: { unit: 'Mbps', describes: 'uplink rate of one terminal alone in the cell' },
  server: { unit: '', describes: 'best server, −1 where there is none' },
  servers: { unit: '', describes: 'cells that may be attached to and are strong enough' },
  cause: { unit: '', describes: 'what keeps the service away' },
  service: { unit: '', describes: 'highest tier of service given' },
  probability: { unit: '%', describes: 'probability that a place has the service' },
  rise: { unit: 'dB', describes: 'rise of the best server’s uplink noise, worked out' },
};

/** Whether a layer differs from service to service of one terminal. */
export function isByService(layer: ExportedLayer): boolean {
  return layer === 'cause' || layer === 'probability';
}
