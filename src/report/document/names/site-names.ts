import type { Name } from '../../../network/name.ts';
import type { Site } from '../../../network/site.ts';

export const hostNames: Readonly<Record<Site['host'], Name>> = {
  coast: { zh: '岸站', en: 'shore' },
  hill: { zh: '山站', en: 'hill' },
  island: { zh: '海岛', en: 'island' },
  boosterStation: { zh: '升压站', en: 'booster station' },
  turbine: { zh: '风机', en: 'turbine' },
  port: { zh: '港口', en: 'port' },
  bridge: { zh: '桥梁', en: 'bridge' },
  buoy: { zh: '浮标', en: 'buoy' },
};

export const backhaulNames: Readonly<Record<Site['backhaul'], Name>> = {
  fibre: { zh: '光纤', en: 'fibre' },
  subseaCable: { zh: '海缆', en: 'subsea cable' },
  windFarmFibre: { zh: '风电场光纤', en: 'wind farm fibre' },
  microwave: { zh: '微波', en: 'microwave' },
  satellite: { zh: '卫星', en: 'satellite' },
};

export const siteStatusNames: Readonly<Record<Site['status'], Name>> = {
  existing: { zh: '现有', en: 'existing' },
  planned: { zh: '规划', en: 'planned' },
  candidate: { zh: '候选', en: 'candidate' },
};
