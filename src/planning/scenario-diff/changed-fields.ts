import type { Name } from '../../network/name.ts';
import type { Site } from '../../network/site.ts';

/** How a field that differs is written. */
export interface ChangedField {
  readonly name: Name;
  /** Follows the value, with the space that it needs. */
  readonly unit?: string;
  /** What stored numbers are multiplied by to be shown. */
  readonly scale?: number;
  /** Names of the values that are words of the file. */
  readonly values?: Readonly<Record<string, Name>>;
}

const hosts: Readonly<Record<Site['host'], Name>> = {
  coast: { zh: '海岸', en: 'coast' },
  hill: { zh: '山丘', en: 'hill' },
  island: { zh: '海岛', en: 'island' },
  boosterStation: { zh: '升压站', en: 'booster station' },
  turbine: { zh: '风机', en: 'turbine' },
  port: { zh: '港口', en: 'port' },
  bridge: { zh: '桥梁', en: 'bridge' },
  buoy: { zh: '浮标', en: 'buoy' },
};

const statuses: Readonly<Record<Site['status'], Name>> = {
  existing: { zh: '现有', en: 'existing' },
  planned: { zh: '规划', en: 'planned' },
  candidate: { zh: '候选', en: 'candidate' },
};

const backhauls: Readonly<Record<Site['backhaul'], Name>> = {
  fibre: { zh: '光纤', en: 'fibre' },
  subseaCable: { zh: '海缆', en: 'subsea cable' },
  windFarmFibre: { zh: '风电场光纤', en: 'wind farm fibre' },
  microwave: { zh: '微波', en: 'microwave' },
  satellite: { zh: '卫星', en: 'satellite' },
};

/** Fields of sites, sectors and cells that have no words of their own among changes, by their names in the file. */
export const changedFields: Readonly<Record<string, ChangedField>> = {
  name: { name: { zh: '名称', en: 'name' } },
  host: { name: { zh: '载体', en: 'host' }, values: hosts },
  status: { name: { zh: '状态', en: 'status' }, values: statuses },
  backhaul: { name: { zh: '回传', en: 'backhaul' }, values: backhauls },
  satelliteBackhaul: { name: { zh: '卫星回传', en: 'satellite backhaul' } },
  owner: { name: { zh: '权属', en: 'owner' } },
  capexKcny: { name: { zh: '投资（千元）', en: 'CAPEX, kCNY' } },
  note: { name: { zh: '备注', en: 'note' } },
  locked: { name: { zh: '锁定', en: 'lock' } },
  disabled: { name: { zh: '停用标记', en: 'off mark' } },
  colour: { name: { zh: '颜色', en: 'colour' } },
  carrierIds: { name: { zh: '载波顺序', en: 'order of carriers' } },
  cells: { name: { zh: '小区设置', en: 'settings of cells' } },
  sectorOrder: { name: { zh: '扇区顺序', en: 'order of sectors' } },
  downlinkLoad: { name: { zh: '下行负荷', en: 'downlink load' }, unit: ' %', scale: 100 },
  uplinkLoad: { name: { zh: '上行负荷', en: 'uplink load' }, unit: ' %', scale: 100 },
  pci: { name: { zh: 'PCI', en: 'PCI' } },
  prachRootIndex: { name: { zh: 'PRACH 根', en: 'PRACH root' } },
};
