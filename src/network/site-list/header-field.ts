import { type SiteColumnId, siteColumns } from './site-column.ts';

/** What a column can mean: one of ours, or something that gives one of ours. */
export type TableField =
  | SiteColumnId
  | 'name'
  | 'note'
  | 'cellId'
  | 'arfcn'
  | 'power'
  | 'height'
  | 'tilt';

/** What a header says. */
export interface HeaderField {
  readonly field: TableField;
  /** What numbers of the column are multiplied by to get the field's unit. */
  readonly factor: number;
}

/** Names seen in lists of other tools and in operators' tables, beside our own headers and ids. */
const aliases: Readonly<Partial<Record<TableField, string>>> = {
  siteId:
    'site id, site, site no, site number, site code, towersiteid, enodebid, gnbid, gnodebid, id, 站点编号, 站点id, 站号, 站点号, 站址编码, 站址编号, 基站id, 基站编号, 基站号, 物理站址编码',
  nameZh: '站名, 站点名称, 基站名称, 站址名称, 中文站名, 中文名称, site name zh, name zh',
  nameEn: '英文站名, 英文名称, site name en, name en',
  name: 'name, title, covename, sitename, label, 名称',
  host: 'site type, type, host, structure, 站点类型, 站型, 承载物, 承载类型, 站点承载物, 塔桅类型',
  longitudeDeg:
    'longitude, lon, long, lng, x, wgs84 lon, 经度, 站点经度, 东经, wgs84经度, 基站经度',
  latitudeDeg: 'latitude, lat, y, wgs84 lat, 纬度, 站点纬度, 北纬, wgs84纬度, 基站纬度',
  antennaHeightAmslM: 'antenna height amsl, height amsl, amsl, 天线海拔高度, 天线海拔, 海拔挂高',
  height:
    'antenna height, antennaheight, height, alt, altitude, tx height, agl, height agl, antenna height agl, 天线挂高, 挂高, 站高, 高度, 天线高度, 塔高',
  year: 'year, on air year, build year, 开通年份, 年份, 建设年份, 开通年, 建设年度',
  status: 'status, state, 状态, 站点状态, 建设状态',
  backhaul: 'backhaul type, backhaul, transmission, 回传方式, 回传, 传输方式, 传输, 回传类型',
  owner: 'owner, 产权单位, 产权, 业主, 产权方, 所属单位',
  capexKcny: 'cost, capex, 造价, 投资, 成本, 费用',
  noteZh: '备注, 说明, note zh',
  noteEn: '英文备注, note en',
  note: 'description, comment, comments, remark, remarks, desc',
  disabled: 'switched off, disabled, 停用, 关闭',
  locked: 'locked, 锁定',
  colour: 'colour, color, 颜色',
  sectorId: 'sector id, sector, sector no, sector number, 扇区编号, 扇区id, 扇区号, 扇区',
  cellId:
    'cell id, cell, cell name, cellname, nci, cgi, ncgi, 小区id, 小区编号, 小区号, 小区名称, 小区',
  azimuthDeg: 'azimuth, azi, antenna.azi, antennaazimuth, bearing, 方位角, 方向角, 方位',
  mechanicalTiltDeg:
    'm-tilt, mtilt, mechanical tilt, mech tilt, mechanical downtilt, 机械下倾角, 机械下倾, 机械倾角',
  electricalTiltDeg:
    'e-tilt, etilt, electrical tilt, electric tilt, electrical downtilt, ret, 电子下倾角, 电子下倾, 电下倾角, 电下倾, 电子倾角',
  tilt: 'tilt, downtilt, antenna.tlt, antennatilt, 下倾角, 下倾, 倾角, 总下倾角',
  horizontalBeamwidthDeg:
    'h-beamwidth, horizontal beamwidth, beamwidth, antenna.hbw, hbw, 水平波束宽度, 水平波宽, 水平半功率角, 波束宽度',
  carrierId: 'carrier id, carrier, carrier name, 载波编号, 载波, 载波id, 载波名称',
  nrBand: 'band, nr band, frequency band, 频段, 工作频段, 使用频段',
  downlinkMhz:
    'frequency, freq, frq, tx freq, dl frequency, downlink frequency, centre frequency, center frequency, 频率, 下行频率, 中心频率, 工作频率',
  arfcn: 'arfcn, nr arfcn, nrarfcn, dl arfcn, ssb arfcn, 频点, 下行频点, 中心频点, 频点号',
  bandwidthMhz: 'bandwidth, bw, bwi, channel bandwidth, 带宽, 小区带宽, 系统带宽, 载波带宽',
  power: 'power, tx power, txpower, max power, 功率, 发射功率, 最大发射功率, 小区功率',
  downlinkLoad: 'downlink load, dl load, load, 下行负荷, 下行负载',
  uplinkLoad: 'uplink load, ul load, 上行负荷, 上行负载',
  pci: 'pci, physical cell id, physical cell identity, 物理小区标识, 物理小区id',
  prachRootIndex:
    'prach root, root sequence, prach root sequence, root sequence index, prach root index, rsi, prach 根序列, 根序列, 根序列索引, 逻辑根序列',
  identityLocked: 'identity locked, 标识锁定',
};

/** Units that a header may name, what its numbers are multiplied by, and the field where they decide it. */
const units: readonly {
  readonly unit: string;
  readonly of: readonly TableField[];
  readonly factor: number;
  readonly field?: TableField;
}[] = [
  { unit: 'dbm', of: ['power'], factor: 1, field: 'powerDbm' },
  { unit: 'w', of: ['power'], factor: 1, field: 'powerW' },
  { unit: '瓦', of: ['power'], factor: 1, field: 'powerW' },
  { unit: 'mw', of: ['power'], factor: 0.001, field: 'powerW' },
  { unit: 'kw', of: ['power'], factor: 1000, field: 'powerW' },
  { unit: 'ft', of: ['height', 'antennaHeightAmslM'], factor: 0.3048 },
  { unit: 'feet', of: ['height', 'antennaHeightAmslM'], factor: 0.3048 },
  { unit: '英尺', of: ['height', 'antennaHeightAmslM'], factor: 0.3048 },
  { unit: 'ghz', of: ['downlinkMhz', 'bandwidthMhz'], factor: 1000 },
  { unit: 'khz', of: ['downlinkMhz', 'bandwidthMhz'], factor: 0.001 },
  { unit: '万元', of: ['capexKcny'], factor: 10 },
  { unit: '元', of: ['capexKcny'], factor: 0.001 },
  { unit: 'cny', of: ['capexKcny'], factor: 0.001 },
  { unit: 'amsl', of: ['height'], factor: 1, field: 'antennaHeightAmslM' },
  { unit: '%', of: ['downlinkLoad', 'uplinkLoad'], factor: 0.01 },
];

/** Endings that a header may have without brackets, longest first. */
const endings = [
  'dbm',
  'mhz',
  'ghz',
  'khz',
  '万元',
  '千元',
  'deg',
  'ft',
  'kw',
  'mw',
  'w',
  'm',
  '米',
  '度',
  '°',
];

const fields: ReadonlyMap<string, HeaderField> = new Map([
  ...Object.entries(aliases).flatMap(([field, names]) =>
    names
      .split(', ')
      .map((name) => [plain(name), { field: field as TableField, factor: 1 }] as const),
  ),
  ...['txw', 'power w', 'tx power w'].map(
    (name) => [plain(name), { field: 'powerW', factor: 1 }] as const,
  ),
  // our own come last, so that they win
  ...siteColumns.flatMap(({ id, header }) =>
    [id, header.zh, header.en]
      .filter((name) => !/\((?:W|dBm)\)$/.test(name))
      .map((name) => [plain(withoutBrackets(name)), { field: id, factor: 1 }] as const),
  ),
] as const);

/** What a column with this header holds; null when that is not known. Case, spaces and signs do not count. */
export function headerField(header: string): HeaderField | null {
  const text = header.normalize('NFKC');
  const own = siteColumns.find(({ header: h }) => h.zh === text.trim() || h.en === text.trim());
  if (own) return { field: own.id, factor: 1 };
  const unit = /[([【]([^)\]】]*)[)\]】]/.exec(text)?.[1] ?? '';
  const name = plain(withoutBrackets(text));
  const known = fields.get(name);
  if (known) return withUnit(known, plain(unit));
  const ending = endings.find((candidate) => name.endsWith(candidate));
  const stem = ending && fields.get(name.slice(0, -ending.length));
  return stem ? withUnit(stem, ending) : null;
}

function withUnit(known: HeaderField, unit: string): HeaderField {
  const match = units.find((entry) => entry.unit === unit && entry.of.includes(known.field));
  if (!match) return known;
  return { field: match.field ?? known.field, factor: known.factor * match.factor };
}

function withoutBrackets(text: string): string {
  return text.normalize('NFKC').replace(/[([【][^)\]】]*[)\]】]/g, '');
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.\-/:*#·]+/g, '');
}
