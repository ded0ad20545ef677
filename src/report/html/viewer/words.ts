import type { Language, Name } from '../../../network/name.ts';

/** The language that the page is written in. */
export const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

export function say(name: Name): string {
  return name[language];
}

export const words = {
  layer: { zh: '图层', en: 'Map' },
  year: { zh: '年末', en: 'End of' },
  sites: { zh: '站点', en: 'Sites' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  whole: { zh: '全图', en: 'Whole chart' },
  point: { zh: '移到图上读取该处的等级', en: 'Point at the chart to read it' },
  none: { zh: '无', en: 'none' },
  chart: {
    zh: '可移动的地图：拖动平移，滚轮或 + − 缩放，方向键移动',
    en: 'Chart: drag to move, wheel or + − to zoom, arrow keys to move',
  },
  height: { zh: '天线高', en: 'antenna' },
  sort: { zh: '按此列排序', en: 'sort by this column' },
} as const satisfies Record<string, Name>;
