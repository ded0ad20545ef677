import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Carrier } from '../../network/carrier.ts';
import type { CellSettings, Sector, Site } from '../../network/site.ts';
import { canonicalJson } from '../content-hash.ts';
import type { ChangeAspect, ChangedValue, SiteState } from './scenario-change.ts';

/** Fields that have a word of their own. */
const toldSiteFields = [
  'id',
  'longitudeDeg',
  'latitudeDeg',
  'antennaHeightAmslM',
  'year',
  'disabled',
];
const toldSectorFields = [
  'id',
  'siteId',
  'azimuthDeg',
  'mechanicalTiltDeg',
  'electricalTiltDeg',
  'horizontalBeamwidthDeg',
  'carrierIds',
  'cells',
];

/** In which respects a site differs, those of its place first; never none for states that differ. */
export function changeAspects(
  before: SiteState,
  after: SiteState,
  carriersBefore: readonly Carrier[],
  carriers: readonly Carrier[],
): ChangeAspect[] {
  const was = new Map(before.sectors.map((sector) => [sector.id, sector]));
  const is = new Set(after.sectors.map(({ id }) => id));
  const aspects = [
    ...siteAspects(before.site, after.site),
    ...after.sectors.flatMap((sector): ChangeAspect[] => {
      const old = was.get(sector.id);
      if (!old) return [{ kind: 'sectorAdded', sectorId: sector.id }];
      return [...sectorAspects(old, sector), ...cellAspects(old, sector, carriersBefore, carriers)];
    }),
    ...before.sectors
      .filter(({ id }) => !is.has(id))
      .map(({ id }): ChangeAspect => ({ kind: 'sectorDropped', sectorId: id })),
  ];
  // sectors are numbered by their order, which may be all that differs
  return aspects.length > 0 ? aspects : [other('sectorOrder', null, null, null, null)];
}

function siteAspects(before: Site, after: Site): ChangeAspect[] {
  const aspects: ChangeAspect[] = [];
  if (before.longitudeDeg !== after.longitudeDeg || before.latitudeDeg !== after.latitudeDeg) {
    aspects.push({ kind: 'moved', ...geodesicBetween(before, after) });
  }
  const [fromM, toM] = [before.antennaHeightAmslM, after.antennaHeightAmslM];
  if (fromM !== toM) aspects.push({ kind: 'raised', fromM, toM });
  if (before.year !== after.year) {
    aspects.push({ kind: 'rescheduled', from: before.year, to: after.year });
  }
  const [wasOn, isOn] = [before.disabled !== true, after.disabled !== true];
  if (wasOn !== isOn) aspects.push({ kind: 'switched', on: isOn });
  const fields = otherFields(before, after, toldSiteFields);
  // false says the same as nothing, yet it is not written the same
  if (wasOn === isOn && before.disabled !== after.disabled) fields.push('disabled');
  return [
    ...aspects,
    ...fields.map((field) =>
      other(field, null, null, fieldValue(before, field), fieldValue(after, field)),
    ),
  ];
}

function sectorAspects(before: Sector, after: Sector): ChangeAspect[] {
  const aspects: ChangeAspect[] = [];
  const sectorId = after.id;
  if (before.azimuthDeg !== after.azimuthDeg) {
    aspects.push({ kind: 'turned', sectorId, from: before.azimuthDeg, to: after.azimuthDeg });
  }
  for (const tilt of ['mechanical', 'electrical'] as const) {
    const [from, to] = [before[`${tilt}TiltDeg`], after[`${tilt}TiltDeg`]];
    if (from !== to) aspects.push({ kind: 'tilted', tilt, sectorId, from, to });
  }
  const from = before.horizontalBeamwidthDeg ?? null;
  const to = after.horizontalBeamwidthDeg ?? null;
  if (from !== to) aspects.push({ kind: 'widened', sectorId, from, to });
  const added = after.carrierIds.filter((id) => !before.carrierIds.includes(id));
  const dropped = before.carrierIds.filter((id) => !after.carrierIds.includes(id));
  if (added.length + dropped.length > 0) {
    aspects.push({ kind: 'recarried', sectorId, added, dropped });
  } else if (canonicalJson(before.carrierIds) !== canonicalJson(after.carrierIds)) {
    aspects.push(other('carrierIds', sectorId, null, null, null));
  }
  return [
    ...aspects,
    ...otherFields(before, after, toldSectorFields).map((field) =>
      other(field, sectorId, null, fieldValue(before, field), fieldValue(after, field)),
    ),
  ];
}

/** Of the carriers that the sector was on and still is. */
function cellAspects(
  before: Sector,
  after: Sector,
  carriersBefore: readonly Carrier[],
  carriers: readonly Carrier[],
): ChangeAspect[] {
  const sectorId = after.id;
  const kept = after.carrierIds.filter((id) => before.carrierIds.includes(id));
  const aspects = kept.flatMap((carrierId): ChangeAspect[] => {
    const was = before.cells?.[carrierId] ?? {};
    const is = after.cells?.[carrierId] ?? {};
    const fromW = powerW(was, carrierId, carriersBefore);
    const toW = powerW(is, carrierId, carriers);
    return [
      ...(fromW === toW ? [] : [{ kind: 'repowered' as const, sectorId, carrierId, fromW, toW }]),
      ...otherFields(was, is, ['powerW']).map((field) =>
        other(field, sectorId, carrierId, fieldValue(was, field), fieldValue(is, field)),
      ),
    ];
  });
  // the same power may be written in the cell or come from the carrier
  const differs =
    kept.length === after.carrierIds.length &&
    kept.length === before.carrierIds.length &&
    canonicalJson(before.cells) !== canonicalJson(after.cells);
  return aspects.length === 0 && differs ? [other('cells', sectorId, null, null, null)] : aspects;
}

function powerW(settings: CellSettings, carrierId: string, carriers: readonly Carrier[]): number {
  return settings.powerW ?? carriers.find(({ id }) => id === carrierId)?.powerW ?? 0;
}

function otherFields(before: object, after: object, told: readonly string[]): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter(
    (field) =>
      !told.includes(field) &&
      canonicalJson(Reflect.get(before, field)) !== canonicalJson(Reflect.get(after, field)),
  );
}

function fieldValue(thing: object, field: string): ChangedValue {
  return (Reflect.get(thing, field) as ChangedValue | undefined) ?? null;
}

function other(
  field: string,
  sectorId: string | null,
  carrierId: string | null,
  from: ChangedValue,
  to: ChangedValue,
): ChangeAspect {
  return { kind: 'other', field, sectorId, carrierId, from, to };
}
