import type { chartEn } from './chart-en.ts';

/** What the chart's tools and colours say, in Chinese. */
export const chartZh: typeof chartEn = {
  map: {
    label: '海图',
    tools: '工具',
    select: '选择与拖动',
    selectTools: '选择方式',
    box: '框选；也可按住 Shift 在海面拖动',
    lasso: '套索选择',
    comment: '批注地点',
    measure: '测量距离与方位',
    drawTools: '绘制区域、航道或航线',
    drawZone: '绘制区域',
    drawLane: '绘制航道',
    drawRoute: '绘制航线',
    addSite: '新增站点',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示整个区域',
    loading: '正在打开海图…',
    attribution:
      '海岸线与风机位置 © OpenStreetMap contributors (ODbL) · 领海基点：1996-05-15 中国政府声明 · 其余为示意',
  },
  colouring: {
    title: '站点着色依据',
    own: '自定颜色',
    year: '投用年份',
    status: '状态',
    owner: '权属',
    backhaul: '回传',
    host: '载体',
    other: '其他',
    none: '还没有站点设过颜色。',
  },
};
