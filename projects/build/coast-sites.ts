import { distanceKm } from '../../geodata/build/geodesic.ts';
import type { Name } from '../../src/network/name.ts';
import { type ShoreStation, shoreStations } from './jiangsu-shore.ts';
import { type PlannedSite, plannedSite, type SiteTemplate, twoBeams } from './planned-site.ts';
import { placeOf } from './region-files.ts';

const spacingKm = 9;

/** Radios added to a mast of 40 m on the dyke or behind it. */
const collocated: SiteTemplate = {
  host: 'coast',
  antennaHeightAmslM: 45,
  carrierIds: ['n28_700', 'n1_2100'],
  tiltDeg: 0,
  backhaul: 'fibre',
  capexKcny: 160,
};

/** A new mast of 40 m. */
const newMast: SiteTemplate = { ...collocated, capexKcny: 550 };

/** A mast of 80 m with narrow beams. */
const tallMast: SiteTemplate = {
  ...collocated,
  antennaHeightAmslM: 80,
  carrierIds: ['n28_700_hg', 'n1_2100'],
  capexKcny: 1300,
};

/** When and how masts are built along a stretch of the shore, again and again from its north. */
type Rhythm = readonly { readonly year: number; readonly template: SiteTemplate }[];

/** Where masts for radios stand already: every second place is served in the first year. */
const earlyRhythm: Rhythm = [
  { year: 2025, template: collocated },
  { year: 2026, template: newMast },
  { year: 2025, template: collocated },
  { year: 2026, template: tallMast },
];

/** Along the empty dykes of Yancheng: a few in the first year, and tall masts for the wide flats. */
const lateRhythm: Rhythm = [
  { year: 2026, template: newMast },
  { year: 2026, template: newMast },
  { year: 2025, template: collocated },
  { year: 2027, template: tallMast },
  { year: 2026, template: newMast },
  { year: 2027, template: tallMast },
];

/** The shore of Yancheng, from the mouth of the Guanhe to that of the Laoba river. */
const yanchengLatitudesDeg = { north: 34.45, south: 32.64 };

/** A mast this close to the place it is named after has 2.6 GHz as well. */
const townKm = 5;

/** Ports and fishing ports after which stretches of the shore are called. */
const shorePlaces: Readonly<Record<string, Name>> = {
  lyg_ganyu: { zh: '赣榆港', en: 'Ganyu port' },
  fp_haitou: { zh: '海头', en: 'Haitou' },
  fp_qingkou: { zh: '青口', en: 'Qingkou' },
  lyg_xugou: { zh: '墟沟', en: 'Xugou' },
  fp_gaogongdao: { zh: '高公岛', en: 'Gaogongdao' },
  lyg_xuwei: { zh: '徐圩港', en: 'Xuwei port' },
  fp_yanwei: { zh: '燕尾港', en: 'Yanweigang' },
  fp_chenjiagang: { zh: '陈家港', en: 'Chenjiagang' },
  yc_binhai: { zh: '滨海港', en: 'Binhai port' },
  yc_sheyang: { zh: '射阳港', en: 'Sheyang port' },
  fp_huangshagang: { zh: '黄沙港', en: 'Huangshagang' },
  fp_doulong: { zh: '斗龙港', en: 'Doulonggang' },
  yc_dafeng: { zh: '大丰港', en: 'Dafeng port' },
  fp_jianggang: { zh: '弶港', en: 'Jianggang' },
  fp_laobagang: { zh: '老坝港', en: 'Laobagang' },
  fp_yangkou: { zh: '小洋口', en: 'Xiaoyangkou' },
  fp_liubu: { zh: '刘埠', en: 'Liubu' },
  nt_tongzhouwan: { zh: '通州湾', en: 'Tongzhou Bay' },
  nt_lusi: { zh: '吕四港', en: 'Lusi port' },
  fp_tanglu: { zh: '塘芦港', en: 'Tanglugang' },
  nt_qidong: { zh: '启东港', en: 'Qidong port' },
};

/** Masts along the shore between the borders with Shandong and Shanghai. */
export function coastSites(): PlannedSite[] {
  const counts = new Map<string, number>();
  return shoreStations(spacingKm).map((station, index) => {
    const { placeId, km } = nearestPlace(station);
    const number = (counts.get(placeId) ?? 0) + 1;
    counts.set(placeId, number);
    const { zh, en } = shorePlaces[placeId];
    const rhythm = rhythmAt(station);
    const { year, template } = rhythm[index % rhythm.length];
    return plannedSite(km < townKm ? withMidBand(template) : template, {
      id: `shore-${en.toLowerCase().replaceAll(' ', '-')}-${number}`,
      name: { zh: `${zh}岸站 ${number}`, en: `${en} shore ${number}` },
      place: station.place,
      year,
      azimuthsDeg: azimuthsDeg(template, station.seawardDeg),
    });
  });
}

function rhythmAt({ place: [, latitudeDeg] }: ShoreStation): Rhythm {
  const { north, south } = yanchengLatitudesDeg;
  return latitudeDeg < north && latitudeDeg > south ? lateRhythm : earlyRhythm;
}

/** Narrow beams look out to sea only; wide ones to both sides of it and one inland. */
function azimuthsDeg(template: SiteTemplate, seawardDeg: number): number[] {
  if (template === tallMast) return twoBeams(seawardDeg);
  return [seawardDeg - 35, seawardDeg + 35, seawardDeg + 180];
}

function withMidBand(template: SiteTemplate): SiteTemplate {
  return { ...template, carrierIds: [...template.carrierIds, 'n41_2600'] };
}

function nearestPlace({ place }: ShoreStation): { placeId: string; km: number } {
  const [nearest] = Object.keys(shorePlaces)
    .map((placeId) => ({ placeId, km: distanceKm(place, placeOf(placeId)) }))
    .sort((a, b) => a.km - b.km);
  return nearest;
}
