import type { Name } from '../../network/name.ts';
import type { ImportColumns } from './import-columns.ts';
import type { ImportLog } from './import-log.ts';
import type { FilledField } from './site-builder.ts';

/** Tells once what was filled in for how many sites. */
export function tellFilledIn(
  filled: ReadonlyMap<FilledField, number>,
  year: number,
  carrierId: string,
  log: ImportLog,
): void {
  const what: Readonly<Record<FilledField, Name>> = {
    host: { zh: '没有站点类型，按海岸站', en: 'no site type: coast' },
    antennaHeightAmslM: {
      zh: '没有天线高度，按海拔 40 m',
      en: 'no antenna height: 40 m above sea level',
    },
    year: { zh: `没有开通年份，按 ${year} 年`, en: `no year: ${year}` },
    status: { zh: '没有状态，按规划站', en: 'no status: planned' },
    backhaul: { zh: '没有回传方式，按光纤', en: 'no backhaul: fibre' },
    threeSectors: {
      zh: '没有扇区，按 0°、120°、240° 三个扇区',
      en: 'no sectors: three at 0°, 120° and 240°',
    },
    carrier: { zh: `没有载波，按 ${carrierId}`, en: `no carrier: ${carrierId}` },
    azimuth: { zh: '没有方位角，各扇区均匀排布', en: 'no azimuth: spread evenly' },
    keptSectors: {
      zh: '列表没有扇区，已有站点的扇区保持不变',
      en: 'no sectors in the list: the sites that are there keep theirs',
    },
  };
  const perRow: readonly FilledField[] = ['carrier', 'azimuth'];
  for (const [field, count] of filled) {
    const of: Name = perRow.includes(field)
      ? { zh: `${count} 个扇区`, en: `${count} sector${count === 1 ? '' : 's'}` }
      : { zh: `${count} 个站点`, en: `${count} site${count === 1 ? '' : 's'}` };
    log.tellList('note', null, {
      zh: `${of.zh}${what[field].zh}`,
      en: `${of.en} with ${what[field].en}`,
    });
  }
}

/** Tells where a column may mean something else than it is read as. */
export function tellMeanings(columns: ImportColumns, log: ImportLog): void {
  if (columns.has('height')) {
    log.tellList('warning', 'height', {
      zh: '按海拔高度读取；挂高若从地面算起，山上的站点需加上地面高程',
      en: 'read as height above sea level; if it counts from the ground, add the height of the ground',
    });
  }
  if (columns.has('tilt')) {
    log.tellList('note', 'tilt', {
      zh: '按机械下倾角读取',
      en: 'read as mechanical tilt',
    });
  }
}
