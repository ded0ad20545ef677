import type { Language, Name } from '../../network/name.ts';

/** Units that Chinese and English write differently. */
const names: Readonly<Record<string, Name>> = {
  kCNY: { zh: '千元', en: 'kCNY' },
  MCNY: { zh: '百万元', en: 'MCNY' },
  pp: { zh: '个百分点', en: 'pp' },
  turbine: { zh: '台', en: 'turbines' },
  place: { zh: '处', en: 'places' },
  km2: { zh: 'km²', en: 'km²' },
};

/** A unit as it is written in a language; symbols are the same in all. */
export function unitText(unit: string, language: Language): string {
  return names[unit]?.[language] ?? unit;
}
