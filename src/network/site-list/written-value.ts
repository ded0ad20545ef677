import type { Language, Name } from '../name.ts';
import type { Host, Site } from '../site.ts';
import type { SiteColumn } from './site-column.ts';
import type { SiteValue } from './site-rows.ts';

/** What choices are called in lists for people. */
const choiceNames: Readonly<Record<Host | Site['status'] | Site['backhaul'], Name>> = {
  coast: { zh: '海岸', en: 'coast' },
  hill: { zh: '山丘', en: 'hill' },
  island: { zh: '海岛', en: 'island' },
  boosterStation: { zh: '升压站', en: 'booster station' },
  turbine: { zh: '风机', en: 'turbine' },
  port: { zh: '港口', en: 'port' },
  bridge: { zh: '桥梁', en: 'bridge' },
  buoy: { zh: '浮标', en: 'buoy' },
  existing: { zh: '现有', en: 'existing' },
  planned: { zh: '规划', en: 'planned' },
  candidate: { zh: '候选', en: 'candidate' },
  fibre: { zh: '光纤', en: 'fibre' },
  subseaCable: { zh: '海缆', en: 'subsea cable' },
  windFarmFibre: { zh: '风电场光纤', en: 'wind farm fibre' },
  microwave: { zh: '微波', en: 'microwave' },
  satellite: { zh: '卫星', en: 'satellite' },
};

/** A value as people read it in a table of one language: words for choices, others as they are. */
export function writtenValue<T extends SiteValue | undefined>(
  { kind }: SiteColumn,
  value: T,
  language: Language,
): T | string {
  if (kind !== 'choice') return value;
  return choiceNames[value as keyof typeof choiceNames]?.[language] ?? value;
}
