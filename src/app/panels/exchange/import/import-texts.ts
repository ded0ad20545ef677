import type { Name } from '../../../../network/name.ts';
import type { IncomingShape, ShapeRole } from '../../../../planning/shape-import/incoming-shape.ts';

/** What the import says; its texts come with their chunk. */
export const texts = {
  title: { zh: '导入', en: 'Import' },
  close: { zh: '关闭（不导入）', en: 'Close, taking nothing' },
  choose: { zh: '选择文件…', en: 'Choose files…' },
  drop: { zh: '将文件拖到页面任意位置，或', en: 'Drop files anywhere on the page, or' },
  promise: {
    zh: '先在图上和表中预览，确认之前不改动项目。',
    en: 'They are shown on the chart and in a table first; nothing changes before you take it.',
  },
  reading: { zh: '读取中…', en: 'Reading…' },
  refused: { zh: '未能读取', en: 'Cannot be read' },
  next: { zh: '下一个文件', en: 'Next file' },
  leaveOut: { zh: '跳过此文件', en: 'Leave this file out' },
  cancel: { zh: '取消', en: 'Cancel' },
  as: { zh: '作为', en: 'As' },
  asSites: { zh: '站点', en: 'Sites' },
  asShips: { zh: '船舶', en: 'Ships' },
  asShapes: { zh: '区域、航线、风机', en: 'Zones, lanes, turbines' },
  order: { zh: '坐标顺序', en: 'Order' },
  lonLat: { zh: '经度, 纬度', en: 'Longitude, latitude' },
  latLon: { zh: '纬度, 经度', en: 'Latitude, longitude' },
  asWritten: { zh: '按表头', en: 'As headed' },
  swapped: { zh: '经纬度互换', en: 'Swapped' },
  datum: { zh: '坐标系', en: 'Datum' },
  wgs84: { zh: 'WGS-84', en: 'WGS-84' },
  gcj02: { zh: 'GCJ-02', en: 'GCJ-02' },
  gcj02Hint: {
    zh: '国内底图（高德、腾讯等）的坐标偏移约 500 m，选 GCJ-02 换算为 WGS-84',
    en: 'Chinese base maps (Amap, Tencent) are some 500 m off; GCJ-02 converts them to WGS-84',
  },
  swappedFound: {
    zh: '几乎所有点在交换经纬度后才落在本区域，已按“纬度, 经度”读取。',
    en: 'Nearly all places lie in the region only with latitude first, so they are read that way.',
  },
  points: { zh: '点', en: 'Points' },
  lines: { zh: '线', en: 'Lines' },
  areas: { zh: '面', en: 'Areas' },
  farmName: { zh: '风电场名称', en: 'Wind farm' },
  name: { zh: '名称', en: 'Name' },
  extent: { zh: '大小', en: 'Size' },
  becomes: { zh: '导入为', en: 'Becomes' },
  unnamed: { zh: '（无名称）', en: '(no name)' },
  take: { zh: '导入', en: 'Take' },
  shapesUnit: { zh: '个对象', en: 'shapes' },
  coastOnly: {
    zh: '海岸线只作对照显示，不写入项目；各项数字仍按随附的海岸计算。',
    en: 'A coastline is only shown for comparison and not kept in the project; figures still use the shipped coast.',
  },
  coastShown: { zh: '对照海岸线', en: 'Reference coastline' },
  coastOff: { zh: '移除', en: 'Remove' },
  coastOffset: { zh: '与随附海岸的距离：中位数', en: 'Distance to the shipped shore: median' },
  coastWithin: { zh: '95 % 以内', en: '95 % within' },
  zonesRoom: { zh: '区域（还可添加）', en: 'zones (room for)' },
  good: { zh: '可导入', en: 'good' },
  bad: { zh: '有误', en: 'bad' },
  out: { zh: '不导入', en: 'left out' },
  onlyBad: { zh: '只看有误', en: 'Only bad ones' },
  elevation: { zh: '高程数据', en: 'Elevations' },
  elevationUse: {
    zh: '替换内置的示意山丘与平原，重新计算覆盖。可一次选用多个图幅。',
    en: 'They take the place of the illustrative hills and the plain, and coverage is computed anew. Several tiles go together.',
  },
  takeElevation: { zh: '采用高程', en: 'Use elevations' },
  elements: { zh: '卫星轨道根数', en: 'Orbital elements' },
  elementsUse: {
    zh: '将在卫星对话框中预览，确认后才加入方案。',
    en: 'They are previewed in the satellites dialog before any is taken.',
  },
  takeElements: { zh: '打开卫星对话框', en: 'Open the satellites dialog' },
  antennas: { zh: '天线文件', en: 'Antenna files' },
  antennasUse: {
    zh: '在天线库中逐个预览，再决定是否采用。',
    en: 'They are previewed in the library of antennas before any is taken.',
  },
  takeAntennas: { zh: '打开天线库', en: 'Open the library' },
  project: { zh: 'Offing 项目', en: 'Offing project' },
  projectOpen: { zh: '打开此项目', en: 'Open it' },
  projectOpenHint: { zh: '代替当前项目', en: 'in place of the project that is open' },
  projectSites: { zh: '从中取站点…', en: 'Take sites from it…' },
  oldExcel: {
    zh: '旧版 Excel（.xls），请另存为 .xlsx 或 CSV',
    en: 'an old Excel file (.xls): save it as .xlsx or CSV',
  },
  unreadable: { zh: '文件夹，或文件已不存在', en: 'a folder, or a file that has gone since' },
  tooLarge: { zh: '文件过大，应不超过 64 MB', en: 'too large: 64 MB at most' },
  unknown: {
    zh: '不是可识别的类型：应为 CSV、XLSX、GPX、KML、KMZ、GeoJSON、HGT、GeoTIFF、MSI、PLN 或 Offing 项目',
    en: 'of no known kind: expected CSV, XLSX, GPX, KML, KMZ, GeoJSON, HGT, GeoTIFF, MSI, PLN or an Offing project',
  },
} as const satisfies Record<string, Name>;

/** What can be imported, with the endings of its files. */
export const kinds: readonly { readonly name: Name; readonly endings: string }[] = [
  { name: { zh: '站点表', en: 'Site lists' }, endings: '.csv .xlsx .kml .kmz .geojson' },
  {
    name: { zh: '区域、航道、航线、桥梁、道路', en: 'Zones, lanes, routes, bridges, roads' },
    endings: '.geojson .kml .kmz',
  },
  {
    name: { zh: '风机位置、养殖区、海岸线', en: 'Turbines, aquaculture, coastlines' },
    endings: '.geojson .kml .kmz',
  },
  {
    name: { zh: '船舶：航线、航迹、AIS 报文', en: 'Ships: routes, tracks, AIS messages' },
    endings: '.gpx .kml .csv',
  },
  { name: { zh: '高程（DEM）', en: 'Elevations (DEM)' }, endings: '.hgt .tif' },
  { name: { zh: '天线方向图', en: 'Antenna patterns' }, endings: '.msi .pln .ant' },
  {
    name: { zh: '卫星轨道根数（TLE、OMM）', en: 'Orbital elements (TLE, OMM)' },
    endings: '.tle .txt .json .csv',
  },
  { name: { zh: 'Offing 项目', en: 'Offing projects' }, endings: '.json' },
];

export const accepted =
  '.csv,.txt,.tsv,.xlsx,.gpx,.kml,.kmz,.geojson,.json,.hgt,.tif,.tiff,.msi,.pln,.ant,.tle,.3le,.omm,.kvn';

export const roleNames: Readonly<Record<ShapeRole | 'none', Name>> = {
  turbines: { zh: '风机', en: 'Wind turbines' },
  lane: { zh: '航道', en: 'Lane' },
  route: { zh: '航线', en: 'Route' },
  bridge: { zh: '桥梁', en: 'Bridge' },
  road: { zh: '道路', en: 'Road' },
  zone: { zh: '区域', en: 'Zone' },
  aquaculture: { zh: '养殖区', en: 'Aquaculture' },
  coastline: { zh: '海岸线（对照）', en: 'Coastline (reference)' },
  none: { zh: '不导入', en: 'Leave out' },
};

export const kindNames: Readonly<Record<IncomingShape['kind'], Name>> = {
  point: texts.points,
  line: texts.lines,
  area: texts.areas,
};
