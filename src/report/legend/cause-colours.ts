import type { LimitingCause } from '../../coverage/tile-layers.ts';
import type { Name } from '../../network/name.ts';

/**
 * Colours of limiting causes where no pattern can be drawn: the chart tells some of them by pattern
 * alone, so the second of each pair that shares a hue there is paler here.
 */
export const causeColours: Readonly<Record<LimitingCause, string>> = {
  none: '#F0E6A4',
  downlink: '#A35C95',
  uplink: '#D3A9CB',
  range: '#8F6F22',
  horizon: '#C9AE68',
  interference: '#C0622F',
  silent: '#74838D',
};

export const causeNames: Readonly<Record<LimitingCause, Name>> = {
  none: { zh: '已满足', en: 'served' },
  downlink: { zh: '下行不足', en: 'downlink too weak' },
  uplink: { zh: '上行不足', en: 'uplink too weak' },
  range: { zh: '超出接入距离', en: 'too far to attach' },
  horizon: { zh: '视距以外', en: 'beyond the horizon' },
  interference: { zh: '受干扰', en: 'interference' },
  silent: { zh: '收不到信号', en: 'nothing received' },
};
