import type { Name } from '../../../network/name.ts';

/** What the card of measures and own shapes says. */
export const words = {
  measure: { zh: '测量', en: 'Measure' },
  draw: {
    zone: { zh: '绘制区域', en: 'Draw a zone' },
    lane: { zh: '绘制航道', en: 'Draw a lane' },
    route: { zh: '绘制航线', en: 'Draw a route' },
  },
  howMeasure: {
    zh: '单击加点；Backspace 撤点；Enter 或再次单击末点结束；单击首点闭合量面积；Esc 清除',
    en: 'Click to add points · Backspace takes one back · Enter or a press on the last point ends · on the first closes, for the area · Esc clears',
  },
  howDraw: {
    zh: '单击加点；Backspace 撤点；Enter 或再次单击末点完成；Esc 放弃',
    en: 'Click to add points · Backspace takes one back · Enter or a press on the last point finishes · Esc gives up',
  },
  howEdit: {
    zh: '拖动方块移动点；拖动圆点加点；双击方块删点',
    en: 'Drag a square to move a point, a dot to add one; double-click a square to take it out',
  },
  leg: { zh: '段', en: 'Leg' },
  total: { zh: '合计', en: 'Total' },
  area: { zh: '面积', en: 'Area' },
  length: { zh: '长度', en: 'Length' },
  points: { zh: '点', en: 'Points' },
  nameZh: { zh: '中文名', en: 'Chinese name' },
  nameEn: { zh: '英文名', en: 'English name' },
  mustName: { zh: '不能为空', en: 'must not be empty' },
  keep: { zh: '保存', en: 'Keep' },
  giveUp: { zh: '放弃', en: 'Give up' },
  remove: { zh: '删除', en: 'Delete' },
  close: { zh: '关闭', en: 'Close' },
  kinds: {
    zone: { zh: '区域', en: 'Zone' },
    island: { zh: '海岛', en: 'Island' },
    windFarm: { zh: '风电场', en: 'Wind farm' },
    port: { zh: '港口', en: 'Port' },
    fishingPort: { zh: '渔港', en: 'Fishing port' },
    borderStation: { zh: '边检站', en: 'Border station' },
    liveStreamingBase: { zh: '直播基地', en: 'Live-streaming base' },
    lane: { zh: '航道', en: 'Lane' },
    route: { zh: '航线', en: 'Route' },
    bridge: { zh: '桥梁', en: 'Bridge' },
    road: { zh: '道路', en: 'Road' },
    aquaculture: { zh: '养殖区', en: 'Aquaculture' },
  },
} as const satisfies Record<string, Name | Record<string, Name>>;
