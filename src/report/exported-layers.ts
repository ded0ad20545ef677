import type { Name } from '../network/name.ts';

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
  readonly name: Name;
  readonly describes: string;
}

export const layerFacts: Readonly<Record<ExportedLayer, LayerFacts>> = {
  rsrp: {
    unit: 'dBm',
    name: { zh: 'RSRP', en: 'RSRP' },
    describes: 'SS-RSRP of the best server per port',
  },
  sinr: {
    unit: 'dB',
    name: { zh: 'SS-SINR', en: 'SS-SINR' },
    describes: 'SS-SINR on the best server’s carrier',
  },
  dl: {
    unit: 'Mbps',
    name: { zh: '下行速率', en: 'Downlink rate' },
    describes: 'downlink rate of one terminal alone in the cell',
  },
  ul: {
    unit: 'Mbps',
    name: { zh: '上行速率', en: 'Uplink rate' },
    describes: 'uplink rate of one terminal alone in the cell',
  },
  server: {
    unit: '',
    name: { zh: '最佳服务小区', en: 'Best server' },
    describes: 'best server, −1 where there is none',
  },
  servers: {
    unit: '',
    name: { zh: '可用小区数', en: 'Number of servers' },
    describes: 'cells that may be attached to and are strong enough',
  },
  cause: {
    unit: '',
    name: { zh: '受限原因', en: 'Limiting cause' },
    describes: 'what keeps the service away',
  },
  service: {
    unit: '',
    name: { zh: '业务等级', en: 'Service reached' },
    describes: 'highest tier of service given',
  },
  probability: {
    unit: '%',
    name: { zh: '业务概率', en: 'Service probability' },
    describes: 'probability that a place has the service',
  },
  rise: {
    unit: 'dB',
    name: { zh: '上行底噪抬升', en: 'Uplink noise rise' },
    describes: 'rise of the best server’s uplink noise, worked out',
  },
};

/** Whether a layer differs from service to service of one terminal. */
export function isByService(layer: ExportedLayer): boolean {
  return layer === 'cause' || layer === 'probability';
}
