import type { Carrier } from '../../network/carrier.ts';
import type { Name } from '../../network/name.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import type { ChangeAspect, ChangedValue, SiteChange } from './scenario-change.ts';

/** What the text of a change takes from its project. */
interface Named {
  readonly carriers: readonly Pick<Carrier, 'id' | 'name' | 'nrBand'>[];
}

/**
 * One respect in which a site differs, as planners say it: `moved 1.2 km to 095°`, `S2 azimuth 95° →
 * 110°`. Sectors are numbered as they are after the change, or before it when they are dropped.
 */
export function changeText(aspect: ChangeAspect, change: SiteChange, project: Named): Name {
  switch (aspect.kind) {
    case 'moved': {
      const [far, towards] = [distanceText(aspect.distanceM), bearingText(aspect.bearingDeg)];
      return { zh: `向 ${towards} 移动 ${far}`, en: `moved ${far} to ${towards}` };
    }
    case 'raised':
      return told(
        { zh: '天线高', en: 'height' },
        `${numberText(aspect.fromM)} m → ${numberText(aspect.toM)} m`,
      );
    case 'rescheduled':
      return told({ zh: '投用', en: 'in service' }, `${aspect.from} → ${aspect.to}`);
    case 'switched':
      return aspect.on ? { zh: '已启用', en: 'switched on' } : { zh: '已停用', en: 'switched off' };
    case 'turned':
      return told(
        sectorWords(aspect.sectorId, change, { zh: '方位', en: 'azimuth' }),
        `${degreesText(aspect.from)} → ${degreesText(aspect.to)}`,
      );
    case 'tilted':
      return told(
        sectorWords(aspect.sectorId, change, tiltNames[aspect.tilt]),
        `${degreesText(aspect.from)} → ${degreesText(aspect.to)}`,
      );
    case 'widened': {
      const words = sectorWords(aspect.sectorId, change, { zh: '波束宽度', en: 'beamwidth' });
      const [from, to] = [widthText(aspect.from), widthText(aspect.to)];
      return {
        zh: `${words.zh} ${from.zh} → ${to.zh}`,
        en: `${words.en} ${from.en} → ${to.en}`,
      };
    }
    case 'repowered': {
      const words = cellWords(aspect.sectorId, aspect.carrierId, change, project);
      return told(words, `${numberText(aspect.fromW)} W → ${numberText(aspect.toW)} W`);
    }
    case 'recarried': {
      const list = [
        ...aspect.added.map((id) => `+${bandOf(id, project)}`),
        ...aspect.dropped.map((id) => `−${bandOf(id, project)}`),
      ].join(' ');
      return told(sectorWords(aspect.sectorId, change, { zh: '载波', en: 'carriers' }), list);
    }
    case 'sectorAdded':
      return sectorWords(aspect.sectorId, change, { zh: '新增', en: 'added' });
    case 'sectorDropped':
      return sectorWords(aspect.sectorId, change, { zh: '取消', en: 'dropped' });
    case 'other':
      return otherText(aspect, change, project);
  }
}

const tiltNames = {
  mechanical: { zh: '机械下倾', en: 'mechanical tilt' },
  electrical: { zh: '电下倾', en: 'electrical tilt' },
};

const nothing = { zh: '无', en: 'none' };

function otherText(
  aspect: Extract<ChangeAspect, { kind: 'other' }>,
  change: SiteChange,
  project: Named,
): Name {
  const { field, sectorId, carrierId, from, to } = aspect;
  const isIdentityLock = field === 'locked' && carrierId !== null;
  const known: ChangedField = isIdentityLock
    ? { name: { zh: '标识锁定', en: 'identity lock' } }
    : (changedFields[field] ?? { name: { zh: field, en: field } });
  const words =
    sectorId === null
      ? known.name
      : carrierId === null
        ? sectorWords(sectorId, change, known.name)
        : told(cellWords(sectorId, carrierId, change, project), known.name);
  if (from === null && to === null) {
    return { zh: `${words.zh}有变`, en: `${words.en} changed` };
  }
  const [was, is] = [valueText(from, known), valueText(to, known)];
  return { zh: `${words.zh} ${was.zh} → ${is.zh}`, en: `${words.en} ${was.en} → ${is.en}` };
}

function valueText(value: ChangedValue, { unit = '', scale = 1, values }: ChangedField): Name {
  if (value === null) return nothing;
  if (typeof value === 'boolean') {
    return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  }
  if (typeof value === 'number') {
    const text = numberText(value * scale) + unit;
    return { zh: text, en: text };
  }
  if (typeof value === 'string') return values?.[value] ?? { zh: value, en: value };
  return { zh: `“${value.zh}”`, en: `“${value.en}”` };
}

function sectorWords(sectorId: string, { before, after }: SiteChange, words: Name): Name {
  const number = [after, before]
    .map((state) => state?.sectors.findIndex(({ id }) => id === sectorId) ?? -1)
    .find((index) => index >= 0);
  const sector = number === undefined ? sectorId : `S${number + 1}`;
  return { zh: `${sector} ${words.zh}`, en: `${sector} ${words.en}` };
}

function cellWords(sectorId: string, carrierId: string, change: SiteChange, project: Named): Name {
  const band = bandOf(carrierId, project);
  return sectorWords(sectorId, change, { zh: band, en: band });
}

/** The band, or the id where several carriers are of the same band. */
function bandOf(carrierId: string, { carriers }: Named): string {
  const band = carriers.find(({ id }) => id === carrierId)?.nrBand;
  const isAlone = carriers.filter(({ nrBand }) => nrBand === band).length === 1;
  return band !== undefined && isAlone ? band : carrierId;
}

function told(words: Name, what: string | Name): Name {
  const { zh, en } = typeof what === 'string' ? { zh: what, en: what } : what;
  return { zh: `${words.zh} ${zh}`, en: `${words.en} ${en}` };
}

function distanceText(distanceM: number): string {
  if (distanceM < 1) return '< 1 m';
  return distanceM < 1000 ? `${Math.round(distanceM)} m` : `${(distanceM / 1000).toFixed(1)} km`;
}

function bearingText(bearingDeg: number): string {
  return `${String(Math.round(bearingDeg) % 360).padStart(3, '0')}°`;
}

function degreesText(angleDeg: number | null): string {
  return angleDeg === null ? '—' : `${numberText(angleDeg)}°`;
}

function widthText(widthDeg: number | null): Name {
  const text = degreesText(widthDeg);
  return widthDeg === null ? { zh: '同载波', en: 'the carrier’s' } : { zh: text, en: text };
}

/** As many decimals as there are, three at most, with a true minus. */
function numberText(value: number): string {
  return String(Number(value.toFixed(3))).replace('-', '−');
}
