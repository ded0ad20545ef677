import type { Position } from 'geojson';
import { kmFromShore } from './jiangsu-shore.ts';
import { allRound, type PlannedSite, plannedSite, type SiteTemplate } from './planned-site.ts';
import { featureById, placeOf } from './region-files.ts';

const boosterStation: SiteTemplate = {
  host: 'boosterStation',
  antennaHeightAmslM: 35,
  carrierIds: ['n28_700', 'n1_2100'],
  tiltDeg: 0,
  backhaul: 'windFarmFibre',
  capexKcny: 1000,
};

/** On the outer platform of a turbine's transition piece. */
const turbinePlatform: SiteTemplate = {
  ...boosterStation,
  host: 'turbine',
  antennaHeightAmslM: 20,
  capexKcny: 850,
};

/** Clamped to a turbine's tower. */
const turbineTower: SiteTemplate = {
  ...turbinePlatform,
  antennaHeightAmslM: 80,
  carrierIds: ['n28_700_hg', 'n1_2100'],
  capexKcny: 1500,
};

/**
 * Booster stations by the year in which radios go on them: the first ones close to the shore, then
 * the north and Nantong, then Yancheng's, which stand far out, and all that are left.
 */
const boosterStationsByYear: Readonly<Record<number, readonly string[]>> = {
  2025: ['xiangshui-oss', 'binhai_n_h2-oss', 'rudong_cgn-oss'],
  2026: [
    'guanyun-oss',
    'datang_binhai-oss',
    'jiangjiasha_h2-oss',
    'rudong_hn-oss-1',
    'rudong_h14-oss',
    'rudong_h3-oss',
    'rudong_h7-oss',
    'rudong_h5-oss',
    'rudong_h13-oss',
    'qidong_h12-oss-1',
  ],
  2027: [
    'binhai_s_h3-oss',
    'sheyang_h1-oss',
    'sheyang_h2-oss',
    'dafeng_gx850-oss-1',
    'dafeng_h3-oss',
    'dafeng_h4-oss',
    'dafeng_h6-oss',
    'dafeng_ctg-oss',
    'dafeng_h5-oss',
    'dafeng_hn-oss',
    'dafeng_ctg800-oss-2',
    'dafeng_h8_2-oss',
    'dongtai_luneng-oss',
    'dongtai_iv-oss',
    'rudong_h2-oss',
    'rudong_h6-oss',
    'rudong_h8-oss',
    'qidong_h3-oss',
  ],
};

/** Wind farms of which the turbine farthest out carries radios on its platform, by year. */
const platformFarmsByYear: Readonly<Record<number, readonly string[]>> = {
  2026: ['xiangshui', 'binhai_n_h1', 'rudong_inter', 'rudong_pc', 'rudong_h4', 'rudong_h15'],
  2027: ['sheyang_h2', 'dafeng_gx850', 'dafeng_h7', 'dafeng_hn2', 'zhugensha_h1', 'rudong_h7'],
};

/** Wind farms of which the turbine farthest out carries radios on its tower, by year. */
const towerFarmsByYear: Readonly<Record<number, readonly string[]>> = {
  2027: [
    'guanyun',
    'binhai_n_h2',
    'binhai_s_h3',
    'dafeng_h4',
    'dafeng_h8_2',
    'rudong_h10',
    'qidong_h12',
    'qidong_h3',
  ],
};

/** East-north-east, where the open sea is. */
const openSeaDeg = 65;

/** Sites on booster stations, turbine platforms and turbine towers. */
export function offshoreSites(): PlannedSite[] {
  return [
    ...byYear(boosterStationsByYear, boosterSite),
    ...byYear(platformFarmsByYear, platformSite),
    ...byYear(towerFarmsByYear, towerSite),
  ];
}

function byYear(
  idsByYear: Readonly<Record<number, readonly string[]>>,
  build: (id: string, year: number) => PlannedSite,
): PlannedSite[] {
  return Object.entries(idsByYear).flatMap(([year, ids]) =>
    ids.map((id) => build(id, Number(year))),
  );
}

function boosterSite(stationId: string, year: number): PlannedSite {
  const { nameZh, nameEn } = featureById(stationId).properties;
  return plannedSite(boosterStation, {
    id: stationId,
    name: { zh: plain(nameZh).replace(' 海上', ''), en: plain(nameEn) },
    place: placeOf(stationId),
    year,
    azimuthsDeg: allRound(openSeaDeg),
  });
}

function platformSite(farmId: string, year: number): PlannedSite {
  const { nameZh, nameEn } = featureById(farmId).properties;
  return plannedSite(turbinePlatform, {
    id: `${farmId}-platform`,
    name: { zh: `${plain(nameZh)}风机平台站`, en: `${plain(nameEn)} turbine platform` },
    place: outermostTurbine(farmId),
    year,
    azimuthsDeg: allRound(openSeaDeg),
  });
}

function towerSite(farmId: string, year: number): PlannedSite {
  const { nameZh, nameEn } = featureById(farmId).properties;
  return plannedSite(turbineTower, {
    id: `${farmId}-tower`,
    name: { zh: `${plain(nameZh)}风机塔身站`, en: `${plain(nameEn)} turbine tower` },
    place: outermostTurbine(farmId),
    year,
    azimuthsDeg: [openSeaDeg - 60, openSeaDeg, openSeaDeg + 60],
  });
}

/** The turbine of a wind farm farthest from the mainland. */
function outermostTurbine(farmId: string): Position {
  const { geometry } = featureById(`${farmId}-turbines`);
  if (geometry.type !== 'MultiPoint') throw new Error(`${farmId} has no turbines`);
  const distances = geometry.coordinates.map(kmFromShore);
  return geometry.coordinates[distances.indexOf(Math.max(...distances))];
}

/** A name without what stands in brackets. */
function plain(name: string): string {
  return name.replaceAll(/\s*\([^)]*\)/g, '').trim();
}
