import type { Name } from '../../network/name.ts';
import type { SatelliteLayerId } from '../state/app-state.ts';

/** Layers of satellites, in the order of their list. */
export const satelliteLayerNames: Readonly<Record<SatelliteLayerId, Name>> = {
  elevation: { zh: '卫星仰角', en: 'Satellite elevation' },
  cnr: { zh: '卫星载噪比', en: 'Satellite CNR' },
  rate: { zh: '卫星速率', en: 'Satellite rate' },
  availability: { zh: '卫星可用度', en: 'Satellite availability' },
  best: { zh: '最佳卫星系统', en: 'Best satellite system' },
  serves: { zh: '由谁服务', en: 'Who serves' },
};

/** Those that change with the clock; the others hold for the plan's period. */
export const momentLayers: readonly SatelliteLayerId[] = ['elevation', 'cnr', 'rate'];
