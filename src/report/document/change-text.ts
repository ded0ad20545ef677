import type { Name } from '../../network/name.ts';
import type { ChangeAspect, SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import { plainNumber } from './figure-text.ts';
import { counted } from './names/counted.ts';
import { joined } from './names/joined.ts';

/** What became of a site, in words. */
export function changeText({ kind, aspects, after, before }: SiteChange): Name {
  if (kind === 'added') {
    const sectors = after?.sectors.length ?? 0;
    return { zh: `新增，${sectors} 个扇区`, en: `added with ${counted(sectors, 'sector')}` };
  }
  if (kind === 'dropped') {
    const sectors = before?.sectors.length ?? 0;
    return { zh: `取消，${sectors} 个扇区`, en: `dropped with ${counted(sectors, 'sector')}` };
  }
  return joined(aspects.map(aspectText), '; ');
}

export const changeKindNames: Readonly<Record<SiteChange['kind'], Name>> = {
  added: { zh: '+ 新增', en: '+ added' },
  dropped: { zh: '− 取消', en: '− dropped' },
  changed: { zh: '± 更改', en: '± changed' },
};

function aspectText(aspect: ChangeAspect): Name {
  switch (aspect.kind) {
    case 'moved': {
      const distance =
        aspect.distanceM < 1000
          ? `${plainNumber(Math.round(aspect.distanceM))} m`
          : `${plainNumber(Math.round(aspect.distanceM / 100) / 10)} km`;
      const bearing = String(Math.round(aspect.bearingDeg) % 360).padStart(3, '0');
      return {
        zh: `移动 ${distance}，方位 ${bearing}°`,
        en: `moved ${distance} towards ${bearing}°`,
      };
    }
    case 'raised':
      return {
        zh: `天线高 ${fromTo(aspect.fromM, aspect.toM)} m`,
        en: `antenna height ${fromTo(aspect.fromM, aspect.toM)} m`,
      };
    case 'rescheduled':
      return {
        zh: `投入使用 ${aspect.from} → ${aspect.to}`,
        en: `in service ${aspect.from} → ${aspect.to}`,
      };
    case 'switched':
      return aspect.on ? { zh: '打开', en: 'switched on' } : { zh: '关闭', en: 'switched off' };
    case 'turned':
    case 'tilted':
    case 'widened': {
      const word = angleNames[aspect.kind];
      const values = `${fromTo(aspect.from, aspect.to)}°`;
      return {
        zh: `${aspect.sectorId} ${word.zh} ${values}`,
        en: `${aspect.sectorId} ${word.en} ${values}`,
      };
    }
    case 'repowered': {
      const of = `${aspect.sectorId} ${aspect.carrierId}`;
      const values = `${fromTo(aspect.fromW, aspect.toW)} W`;
      return { zh: `${of} 功率 ${values}`, en: `${of} power ${values}` };
    }
    case 'recarried': {
      const added = aspect.added.map((id) => `+${id}`);
      const dropped = aspect.dropped.map((id) => `−${id}`);
      const list = [...added, ...dropped].join(' ');
      return { zh: `${aspect.sectorId} 载波 ${list}`, en: `${aspect.sectorId} carriers ${list}` };
    }
    case 'sectorAdded':
      return { zh: `增加扇区 ${aspect.sectorId}`, en: `sector ${aspect.sectorId} added` };
    case 'sectorDropped':
      return { zh: `取消扇区 ${aspect.sectorId}`, en: `sector ${aspect.sectorId} dropped` };
    case 'other': {
      const of = aspect.sectorId === null ? '' : `${aspect.sectorId} `;
      return { zh: `${of}${aspect.field} 有改动`, en: `${of}${aspect.field} changed` };
    }
  }
}

const angleNames = {
  turned: { zh: '方位角', en: 'azimuth' },
  tilted: { zh: '下倾角', en: 'tilt' },
  widened: { zh: '波束宽度', en: 'beamwidth' },
} as const;

function fromTo(from: number | null, to: number | null): string {
  const text = (value: number | null) => (value === null ? '—' : plainNumber(value));
  return `${text(from)} → ${text(to)}`;
}
