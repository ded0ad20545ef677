import type { Name } from '../../../../network/name.ts';

/** What the export says; its texts come with their chunk. */
export const texts = {
  title: { zh: '导出', en: 'Export' },
  close: { zh: '关闭', en: 'Close' },
  sites: { zh: '站点', en: 'Sites' },
  layer: { zh: '覆盖图层', en: 'Coverage layer' },
  format: { zh: '格式', en: 'Format' },
  which: { zh: '范围', en: 'Which' },
  whole: { zh: '整个方案', en: 'Whole scenario' },
  selected: { zh: '已选', en: 'Selected' },
  inService: { zh: '年末在网', en: 'In service' },
  headers: { zh: '表头', en: 'Headings' },
  encoding: { zh: '编码', en: 'Encoding' },
  utf8: { zh: 'UTF-8（带 BOM）', en: 'UTF-8 with mark' },
  gbk: { zh: 'GBK', en: 'GBK' },
  gbkHint: {
    zh: 'GBK 供较旧的国内工具；其中没有的字符会在保存前报告',
    en: 'GBK is for older Chinese tools; characters it lacks are told before anything is saved',
  },
  rows: {
    zh: '每小区一行；再次导入得到相同的方案',
    en: 'One row per cell; read back, it gives the same plan',
  },
  layerShown: { zh: '图层', en: 'Layer' },
  basis: { zh: '按当前所示', en: 'As shown now' },
  cell: { zh: '格网', en: 'Cells' },
  at: { zh: '等值线', en: 'Drawn at' },
  atClasses: { zh: '图例各级', en: 'All classes' },
  atLimit: { zh: '规划下限', en: 'Planning limit' },
  size: { zh: '约', en: 'About' },
  cells: { zh: '个格', en: 'cells' },
  finerHint: {
    zh: '比地图更细的格网需要重新计算，时间更长',
    en: 'Finer cells than the project’s are computed anew, which takes longer',
  },
  save: { zh: '导出', en: 'Export' },
  cancel: { zh: '取消', en: 'Cancel' },
  drawing: { zh: '计算图块', en: 'Drawing tiles' },
  writing: { zh: '写入文件…', en: 'Writing the file…' },
  saved: { zh: '已保存', en: 'Saved' },
  failed: { zh: '无法导出：', en: 'It cannot be exported: ' },
  nothing: { zh: '没有站点可导出。', en: 'There are no sites to export.' },
} as const satisfies Record<string, Name>;

interface FormatText {
  readonly name: Name;
  readonly ending: string;
  readonly use: Name;
}

export const layerFormats = {
  geotiff: {
    name: { zh: 'GeoTIFF', en: 'GeoTIFF' },
    ending: '.tif',
    use: {
      zh: '每格的数值（浮点），带金字塔；供 QGIS、ArcGIS、GDAL',
      en: 'The value of every cell, with overviews; for QGIS, ArcGIS, GDAL',
    },
  },
  png: {
    name: { zh: 'PNG 与坐标文件', en: 'PNG with world file' },
    ending: '.png .pgw .prj',
    use: {
      zh: '图例颜色的图片，EPSG:4326；其余透明',
      en: 'A picture in the legend’s colours, EPSG:4326; transparent elsewhere',
    },
  },
  kmz: {
    name: { zh: 'KMZ 叠加图', en: 'KMZ overlay' },
    ending: '.kmz',
    use: {
      zh: '同一图片，附图例与依据；供 Google Earth',
      en: 'The same picture with legend and basis; for Google Earth',
    },
  },
  contours: {
    name: { zh: '等值面', en: 'Contours' },
    ending: '.geojson',
    use: {
      zh: '各级界限以上的面，带中英文属性',
      en: 'Polygons of what reaches each bound, with attributes in both languages',
    },
  },
} as const satisfies Record<string, FormatText>;

export const siteFormats = {
  csv: {
    name: { zh: 'CSV', en: 'CSV' },
    ending: '.csv',
    use: { zh: '文本表格', en: 'A table as text' },
  },
  xlsx: {
    name: { zh: 'Excel 工作簿', en: 'Excel workbook' },
    ending: '.xlsx',
    use: { zh: '表格，数字为数值', en: 'A table whose numbers are numbers' },
  },
  kml: {
    name: { zh: 'KML', en: 'KML' },
    ending: '.kml',
    use: { zh: '地标；供 Google Earth', en: 'Placemarks; for Google Earth' },
  },
  kmz: {
    name: { zh: 'KMZ', en: 'KMZ' },
    ending: '.kmz',
    use: { zh: '压缩的 KML', en: 'KML, compressed' },
  },
  geojson: {
    name: { zh: 'GeoJSON', en: 'GeoJSON' },
    ending: '.geojson',
    use: {
      zh: '点与属性；供 QGIS 与网页地图',
      en: 'Points with attributes; for QGIS and web maps',
    },
  },
} as const satisfies Record<string, FormatText>;
