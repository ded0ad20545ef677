import { destination } from '../../geodata/build/geodesic.ts';
import type { Name } from '../../src/network/name.ts';
import {
  allRound,
  type PlannedSite,
  plannedSite,
  type SiteTemplate,
  twoBeams,
} from './planned-site.ts';
import { dryPlaceOf, featureById, placeOf } from './region-files.ts';

const hill: SiteTemplate = {
  host: 'hill',
  antennaHeightAmslM: 200,
  carrierIds: ['n28_700_hg', 'n1_2100'],
  tiltDeg: 1,
  backhaul: 'fibre',
  capexKcny: 800,
};

const inhabitedIsland: SiteTemplate = {
  host: 'island',
  antennaHeightAmslM: 40,
  carrierIds: ['n28_700', 'n1_2100', 'n41_2600'],
  tiltDeg: 1,
  backhaul: 'subseaCable',
  capexKcny: 1500,
};

/** Off-grid, with sun and wind. */
const uninhabitedIsland: SiteTemplate = {
  host: 'island',
  antennaHeightAmslM: 35,
  carrierIds: ['n28_700'],
  tiltDeg: 0,
  backhaul: 'microwave',
  capexKcny: 1400,
};

/** A shoulder of a hill that looks out to sea, below the summit. */
interface Shoulder {
  readonly id: string;
  readonly name: Name;
  readonly peakId: string;
  /** From the summit. */
  readonly bearingDeg: number;
  readonly distanceKm: number;
  readonly lookingDeg: number;
}

const shoulders: Shoulder[] = [
  {
    id: 'hill-liandao-east',
    name: { zh: '连岛东坡站', en: 'Lian Dao east shoulder' },
    peakId: 'peak-liandao',
    bearingDeg: 95,
    distanceKm: 0.8,
    lookingDeg: 60,
  },
  {
    id: 'hill-houyuntai-north',
    name: { zh: '后云台山北坡站', en: 'Hou Yuntai north shoulder' },
    peakId: 'peak-houyuntai',
    bearingDeg: 350,
    distanceKm: 1.2,
    lookingDeg: 10,
  },
  {
    id: 'hill-houyuntai-east',
    name: { zh: '后云台山东坡站', en: 'Hou Yuntai east shoulder' },
    peakId: 'peak-houyuntai',
    bearingDeg: 100,
    distanceKm: 1.5,
    lookingDeg: 95,
  },
  {
    id: 'hill-huaguoshan-north',
    name: { zh: '花果山北坡站', en: 'Huaguo Shan north shoulder' },
    peakId: 'peak-huaguoshan',
    bearingDeg: 350,
    distanceKm: 1.5,
    lookingDeg: 350,
  },
];

/** Off-grid sites on islands: two sectors towards the lanes and wind farms around. */
const lonelyIslands: { islandId: string; zh: string; en: string; azimuthsDeg: number[] }[] = [
  { islandId: 'qinshan', zh: '秦山岛', en: 'Qinshan Dao', azimuthsDeg: [20, 140] },
  { islandId: 'kaishan', zh: '开山岛', en: 'Kaishan Dao', azimuthsDeg: [20, 110] },
  { islandId: 'cheniushan', zh: '车牛山岛', en: 'Cheniushan Dao', azimuthsDeg: [200, 290] },
  { islandId: 'dashan', zh: '达山岛', en: 'Dashan Dao', azimuthsDeg: [60, 140] },
  { islandId: 'pingdao', zh: '平岛', en: 'Ping Dao', azimuthsDeg: [70, 160] },
];

/** Mast above the top of an uninhabited island. */
const mastM = 10;

/** Sites on the shoulders of the hills of Lianyungang. */
export function hillSites(): PlannedSite[] {
  return shoulders.map(({ id, name, peakId, bearingDeg, distanceKm, lookingDeg }) =>
    plannedSite(hill, {
      id,
      name,
      place: destination(placeOf(peakId), bearingDeg, distanceKm),
      year: 2025,
      azimuthsDeg: twoBeams(lookingDeg),
    }),
  );
}

/** Sites on the inhabited islands, then on others. */
export function islandSites(): PlannedSite[] {
  const lianDao = plannedSite(
    { ...inhabitedIsland, backhaul: 'fibre' },
    {
      id: 'island-liandao',
      name: { zh: '连岛站', en: 'Lian Dao' },
      place: placeOf('liandao'),
      year: 2025,
      azimuthsDeg: allRound(0),
      note: { zh: '光缆经拦海大堤上岛', en: 'fibre over the causeway' },
    },
  );
  const xinglongSha = plannedSite(inhabitedIsland, {
    id: 'island-xinglongsha',
    name: { zh: '兴隆沙站', en: 'Xinglong Sha' },
    place: placeOf('xinglongsha'),
    year: 2025,
    azimuthsDeg: allRound(0),
  });
  const lonely = lonelyIslands.map(({ islandId, zh, en, azimuthsDeg }) => {
    const antennaHeightAmslM = Number(featureById(islandId).properties.heightM) + mastM;
    return plannedSite(
      { ...uninhabitedIsland, antennaHeightAmslM },
      {
        id: `island-${islandId}`,
        name: { zh: `${zh}站`, en },
        place: dryPlaceOf(islandId),
        year: 2026,
        azimuthsDeg,
      },
    );
  });
  return [lianDao, xinglongSha, ...lonely];
}
