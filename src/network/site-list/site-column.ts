/** What a column of a site list is about: the site of its row, one of its sectors, or a cell of that. */
export type ColumnLevel = 'site' | 'sector' | 'cell';

/** A column that Offing writes and reads; all values of `Site`, `Sector` and `CellSettings` have one. */
export interface SiteColumn {
  readonly id: SiteColumnId;
  readonly level: ColumnLevel;
  readonly header: { readonly zh: string; readonly en: string };
  readonly kind: 'text' | 'number' | 'integer' | 'flag' | 'choice';
  /** Written for readers; on reading it counts only where the column that decides is missing. */
  readonly told?: boolean;
}

export type SiteColumnId =
  | 'siteId'
  | 'nameZh'
  | 'nameEn'
  | 'host'
  | 'longitudeDeg'
  | 'latitudeDeg'
  | 'antennaHeightAmslM'
  | 'year'
  | 'status'
  | 'backhaul'
  | 'owner'
  | 'capexKcny'
  | 'noteZh'
  | 'noteEn'
  | 'disabled'
  | 'locked'
  | 'colour'
  | 'sectorId'
  | 'azimuthDeg'
  | 'mechanicalTiltDeg'
  | 'electricalTiltDeg'
  | 'horizontalBeamwidthDeg'
  | 'carrierId'
  | 'nrBand'
  | 'downlinkMhz'
  | 'bandwidthMhz'
  | 'powerW'
  | 'powerDbm'
  | 'downlinkLoad'
  | 'uplinkLoad'
  | 'pci'
  | 'prachRootIndex'
  | 'identityLocked';

/** In the order in which they are written: one row per cell. */
export const siteColumns: readonly SiteColumn[] = [
  column('siteId', 'site', 'text', '站点编号', 'Site ID'),
  column('nameZh', 'site', 'text', '站名', 'Site Name (Chinese)'),
  column('nameEn', 'site', 'text', '英文站名', 'Site Name'),
  column('host', 'site', 'choice', '站点类型', 'Site Type'),
  column('longitudeDeg', 'site', 'number', '经度', 'Longitude'),
  column('latitudeDeg', 'site', 'number', '纬度', 'Latitude'),
  column('antennaHeightAmslM', 'site', 'number', '天线海拔高度(m)', 'Antenna Height AMSL (m)'),
  column('year', 'site', 'integer', '开通年份', 'Year'),
  column('status', 'site', 'choice', '状态', 'Status'),
  column('backhaul', 'site', 'choice', '回传方式', 'Backhaul Type'),
  column('owner', 'site', 'text', '产权单位', 'Owner'),
  column('capexKcny', 'site', 'number', '造价(千元)', 'Cost (kCNY)'),
  column('noteZh', 'site', 'text', '备注', 'Note (Chinese)'),
  column('noteEn', 'site', 'text', '英文备注', 'Note'),
  column('disabled', 'site', 'flag', '停用', 'Switched Off'),
  column('locked', 'site', 'flag', '锁定', 'Locked'),
  column('colour', 'site', 'text', '颜色', 'Colour'),
  column('sectorId', 'sector', 'text', '扇区编号', 'Sector ID'),
  column('azimuthDeg', 'sector', 'number', '方位角(°)', 'Azimuth (°)'),
  column('mechanicalTiltDeg', 'sector', 'number', '机械下倾角(°)', 'M-Tilt (°)'),
  column('electricalTiltDeg', 'sector', 'number', '电子下倾角(°)', 'E-Tilt (°)'),
  column('horizontalBeamwidthDeg', 'sector', 'number', '水平波束宽度(°)', 'H-Beamwidth (°)'),
  column('carrierId', 'cell', 'text', '载波编号', 'Carrier ID'),
  { ...column('nrBand', 'cell', 'text', '频段', 'Band'), told: true },
  { ...column('downlinkMhz', 'cell', 'number', '下行频率(MHz)', 'Frequency (MHz)'), told: true },
  { ...column('bandwidthMhz', 'cell', 'number', '带宽(MHz)', 'Bandwidth (MHz)'), told: true },
  column('powerW', 'cell', 'number', '功率(W)', 'Power (W)'),
  { ...column('powerDbm', 'cell', 'number', '功率(dBm)', 'Power (dBm)'), told: true },
  column('downlinkLoad', 'cell', 'number', '下行负荷', 'Downlink Load'),
  column('uplinkLoad', 'cell', 'number', '上行负荷', 'Uplink Load'),
  column('pci', 'cell', 'integer', 'PCI', 'PCI'),
  column('prachRootIndex', 'cell', 'integer', 'PRACH 根序列', 'PRACH Root'),
  column('identityLocked', 'cell', 'flag', '标识锁定', 'Identity Locked'),
];

function column(
  id: SiteColumnId,
  level: ColumnLevel,
  kind: SiteColumn['kind'],
  zh: string,
  en: string,
): SiteColumn {
  return { id, level, kind, header: { zh, en } };
}
