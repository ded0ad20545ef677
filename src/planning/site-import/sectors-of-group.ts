import type { Carrier } from '../../network/carrier.ts';
import type { CellSettings, Sector } from '../../network/site.ts';
import type { SiteColumnId } from '../../network/site-list/site-column.ts';
import { ratioFromDecibels } from '../../units/decibel.ts';
import type { PlacedRow, RowGroup } from './group-rows.ts';
import type { ImportColumns } from './import-columns.ts';
import { idFrom } from './import-ids.ts';
import type { ImportLog } from './import-log.ts';

/** What sectors of a list need to be whole. */
export interface SectorSetting {
  readonly columns: ImportColumns;
  readonly carriers: readonly Carrier[];
  /** The sectors that the site had, where it is replaced. */
  readonly before: readonly Sector[];
  readonly siteId: string;
  readonly log: ImportLog;
  /** Ids such as 1, 2, 3 that sectors of several sites have. */
  readonly sharedSectorIds: ReadonlySet<string>;
  /** Gives a sector an id that nothing else has. */
  readonly uniqueId: (wanted: string) => string;
  /** Counts what was filled in, by a word for it. */
  readonly filled: (what: FilledIn) => void;
}

export type FilledIn = 'threeSectors' | 'carrier' | 'azimuth' | 'keptSectors';

const sectorFields = [
  'azimuthDeg',
  'mechanicalTiltDeg',
  'electricalTiltDeg',
  'horizontalBeamwidthDeg',
] as const;

const cellFields = [
  'carrierId',
  'nrBand',
  'downlinkMhz',
  'powerW',
  'powerDbm',
  'downlinkLoad',
  'uplinkLoad',
  'pci',
  'prachRootIndex',
  'identityLocked',
] as const satisfies readonly SiteColumnId[];

/** The sectors of a site, from its rows; the usual three where the list tells of none. */
export function sectorsOfGroup(group: RowGroup, setting: SectorSetting): Sector[] {
  const { columns, before, filled } = setting;
  const tellsSectors =
    columns.has('sectorId') || columns.has('cellId') || columns.has('azimuthDeg');
  if (!tellsSectors && before.length > 0) {
    filled('keptSectors');
    return [...before];
  }
  const facing = group.rows.filter(({ values }) => tellsOfSector(values));
  if (facing.length > 0) return sectorsOfRows(facing, setting);
  const cells = group.rows.filter(({ values }) =>
    cellFields.some((id) => values[id] !== undefined),
  );
  if (tellsSectors && cells.length === 0) return [];
  filled('threeSectors');
  return [0, 120, 240].map((azimuthDeg, s) =>
    sectorOf(cells.length > 0 ? cells : group.rows.slice(0, 1), {
      ...setting,
      azimuthDeg,
      wantedId: `${setting.siteId}-s${s + 1}`,
    }),
  );
}

function tellsOfSector(values: PlacedRow['values']): boolean {
  return values.sectorId !== undefined || sectorFields.some((id) => values[id] !== undefined);
}

function sectorsOfRows(rows: readonly PlacedRow[], setting: SectorSetting): Sector[] {
  const bySector = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const { sectorId } = row.values;
    const key =
      sectorId === undefined
        ? `faces ${sectorFields.map((id) => row.values[id] ?? '').join(' ')}`
        : `id ${sectorId}`;
    const list = bySector.get(key);
    if (list) list.push(row);
    else bySector.set(key, [row]);
  }
  const groups = [...bySector.values()];
  return groups.map((group, s) => {
    tellDisagreement(group, setting.log);
    const azimuthDeg = ((360 / groups.length) * s) % 360;
    const said = group[0].values.sectorId;
    return sectorOf(group, {
      ...setting,
      azimuthDeg,
      wantedId:
        said === undefined ? `${setting.siteId}-s${s + 1}` : sectorId(String(said), setting),
    });
  });
}

function sectorId(said: string, { siteId, sharedSectorIds }: SectorSetting): string {
  const id = idFrom(said);
  if (id === null) return `${siteId}-s`;
  return sharedSectorIds.has(said) ? `${siteId}-${id}` : id;
}

/** The sector ids that more than one site of a list has. */
export function sectorIdsOfSeveral(groups: readonly RowGroup[]): Set<string> {
  const owner = new Map<string, RowGroup>();
  const shared = new Set<string>();
  for (const group of groups) {
    for (const { values } of group.rows) {
      if (values.sectorId === undefined) continue;
      const id = String(values.sectorId);
      if ((owner.get(id) ?? group) !== group) shared.add(id);
      owner.set(id, group);
    }
  }
  return shared;
}

function tellDisagreement(rows: readonly PlacedRow[], log: ImportLog): void {
  const first = rows[0];
  for (const row of rows.slice(1)) {
    for (const field of sectorFields) {
      const value = row.values[field];
      if (value === undefined || value === first.values[field]) continue;
      log.tell('error', row.row, field, {
        zh: `第 ${row.row.line} 行与第 ${first.row.line} 行是同一扇区，第 ${first.row.line} 行的值却是“${first.values[field] ?? ''}”`,
        en: `lines ${first.row.line} and ${row.row.line} are the same sector, but line ${first.row.line} says "${first.values[field] ?? ''}"`,
      });
    }
  }
}

interface SectorPlace extends SectorSetting {
  readonly azimuthDeg: number;
  readonly wantedId: string;
}

function sectorOf(rows: readonly PlacedRow[], place: SectorPlace): Sector {
  const { columns, before, filled } = place;
  const { values } = rows[0];
  const old = before.find(({ id }) => id === place.wantedId);
  if (values.azimuthDeg === undefined && !old && columns.has('sectorId')) filled('azimuth');
  const number = (field: (typeof sectorFields)[number], column = columns.has(field)) =>
    (values[field] as number | undefined) ?? (column ? undefined : old?.[field]);
  const beamwidth = number('horizontalBeamwidthDeg');
  return {
    id: place.uniqueId(place.wantedId),
    siteId: place.siteId,
    azimuthDeg: number('azimuthDeg') ?? old?.azimuthDeg ?? place.azimuthDeg,
    mechanicalTiltDeg: number('mechanicalTiltDeg') ?? 0,
    electricalTiltDeg: number('electricalTiltDeg') ?? 0,
    ...(beamwidth === undefined ? {} : { horizontalBeamwidthDeg: beamwidth }),
    ...cellsOf(rows, old, place),
  };
}

function cellsOf(
  rows: readonly PlacedRow[],
  old: Sector | undefined,
  { columns, carriers, log, filled }: SectorPlace,
): Pick<Sector, 'carrierIds' | 'cells'> {
  const cells = new Map<string, { readonly settings: CellSettings; readonly row: PlacedRow }>();
  for (const row of rows) {
    if (row.carrier.found === 'unknown') continue;
    if (row.carrier.found === 'none' && old) {
      return { carrierIds: old.carrierIds, ...(old.cells ? { cells: old.cells } : {}) };
    }
    if (row.carrier.found === 'none') filled('carrier');
    const carrier = row.carrier.found === 'none' ? carriers[0] : row.carrier.carrier;
    const settings = settingsOf(row, carrier, old?.cells?.[carrier.id] ?? {}, columns);
    const earlier = cells.get(carrier.id);
    if (!earlier) {
      cells.set(carrier.id, { settings, row });
      continue;
    }
    const same = JSON.stringify(earlier.settings) === JSON.stringify(settings);
    const line = earlier.row.row.line;
    log.tell(same ? 'warning' : 'error', row.row, null, {
      zh: `与第 ${line} 行是同一扇区的同一载波（${carrier.id}）${same ? '，内容相同，已略去' : '，内容却不同'}`,
      en: `the same sector and carrier (${carrier.id}) as line ${line}${same ? ' with the same values; left out' : ', with other values'}`,
    });
  }
  const set = [...cells].filter(([, { settings }]) => Object.keys(settings).length > 0);
  return {
    carrierIds: [...cells.keys()],
    ...(set.length > 0
      ? { cells: Object.fromEntries(set.map(([id, { settings }]) => [id, settings])) }
      : {}),
  };
}

function settingsOf(
  { values }: PlacedRow,
  carrier: Carrier,
  old: CellSettings,
  columns: ImportColumns,
): CellSettings {
  const value = <T>(field: SiteColumnId, before: T | undefined) =>
    (values[field] as T | undefined) ?? (columns.has(field) ? undefined : before);
  const hasPower = columns.has('powerW') || columns.has('powerDbm');
  const settings: Record<keyof CellSettings, number | boolean | undefined> = {
    powerW: hasPower ? powerOf(values, carrier, columns) : old.powerW,
    downlinkLoad: value('downlinkLoad', old.downlinkLoad),
    uplinkLoad: value('uplinkLoad', old.uplinkLoad),
    pci: value('pci', old.pci),
    prachRootIndex: value('prachRootIndex', old.prachRootIndex),
    locked: value('identityLocked', old.locked) || undefined,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, v]) => v !== undefined));
}

/** Dbm are mostly rounded: what is within a per cent of the carrier's power is the carrier's. */
function powerOf(
  values: PlacedRow['values'],
  carrier: Carrier,
  columns: ImportColumns,
): number | undefined {
  if (columns.has('powerW')) return values.powerW as number | undefined;
  if (values.powerDbm === undefined) return undefined;
  const watts = ratioFromDecibels(values.powerDbm as number) / 1000;
  if (Math.abs(watts - carrier.powerW) <= 0.01 * carrier.powerW) return undefined;
  return Number(watts.toPrecision(6));
}
