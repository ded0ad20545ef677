import type { Name } from '../../network/name.ts';
import type { TableField } from '../../network/site-list/header-field.ts';
import { type SiteColumnId, siteColumns } from '../../network/site-list/site-column.ts';
import type { SiteRow, SiteValue } from '../../network/site-list/site-rows.ts';
import type { SiteTableRow } from '../../network/site-list/site-table.ts';
import {
  choiceOf,
  choiceWords,
  flagOf,
  numberOf,
  textOf,
} from '../../network/site-list/value-text.ts';
import type { ImportColumns } from './import-columns.ts';
import type { ImportLog } from './import-log.ts';

/** What numbers may be; the project file allows the same. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

const ranges: Readonly<Partial<Record<TableField, Range>>> = {
  antennaHeightAmslM: { from: 0.01, to: 1500, unit: ' m' },
  year: { from: 2000, to: 2100, unit: '' },
  capexKcny: { from: 0, to: 1e9, unit: ' kCNY' },
  azimuthDeg: { from: -360, to: 360, unit: '°' },
  mechanicalTiltDeg: { from: -90, to: 90, unit: '°' },
  electricalTiltDeg: { from: -90, to: 90, unit: '°' },
  horizontalBeamwidthDeg: { from: 5, to: 360, unit: '°' },
  powerW: { from: 1e-6, to: 10_000, unit: ' W' },
  powerDbm: { from: -30, to: 70, unit: ' dBm' },
  downlinkLoad: { from: 0, to: 1, unit: '' },
  uplinkLoad: { from: 0, to: 1, unit: '' },
  pci: { from: 0, to: 1007, unit: '' },
  prachRootIndex: { from: 0, to: 837, unit: '' },
  downlinkMhz: { from: 1, to: 100_000, unit: ' MHz' },
  bandwidthMhz: { from: 0.1, to: 10_000, unit: ' MHz' },
};

/** Fields read elsewhere: position, identity of the row, and what tells its carrier. */
const readElsewhere = new Set<SiteColumnId>(['longitudeDeg', 'latitudeDeg']);

/** Columns under other names, and the field that their values are of. */
const stands: readonly (readonly [TableField, SiteColumnId])[] = [
  ['height', 'antennaHeightAmslM'],
  ['tilt', 'mechanicalTiltDeg'],
  ['cellId', 'sectorId'],
];

/** Reads the values of a row, telling of each that cannot be read; what is empty is left out. */
export function rowValues(
  row: SiteTableRow,
  columns: ImportColumns,
  decimalComma: boolean,
  log: ImportLog,
): SiteRow {
  const values: Partial<Record<SiteColumnId, SiteValue>> = {};
  const read = (source: TableField, id: SiteColumnId, kind: string) => {
    const column = columns.get(source);
    if (!column) return;
    const value = row.values[column.index];
    if (textOf(value) === '') return;
    if (kind === 'number' || kind === 'integer') {
      const raw = numberOf(value, decimalComma);
      const message = numberProblem(raw, column.factor, id, kind);
      if (raw === null || message) log.tell('error', row, source, message ?? notNumber());
      else values[id] = settled(raw * column.factor, id);
    } else if (kind === 'flag') {
      const flag = flagOf(value);
      if (flag === null) log.tell('error', row, source, notFlag);
      else values[id] = flag;
    } else if (kind === 'choice') {
      const field = id as 'host' | 'status' | 'backhaul';
      const choice = choiceOf(field, value);
      if (choice === null) log.tell('error', row, source, notChoice(field));
      else values[id] = choice;
    } else if (id === 'colour') {
      const colour = textOf(value).toLowerCase();
      if (/^#[0-9a-f]{6}$/.test(colour)) values.colour = colour;
      else log.tell('error', row, source, notColour);
    } else {
      values[id] = textOf(value);
    }
  };
  for (const { id, kind } of siteColumns) {
    if (!readElsewhere.has(id)) read(id, id, kind);
  }
  for (const [source, id] of stands) {
    read(source, id, source === 'cellId' ? 'text' : 'number');
  }
  const name = textAt(row, columns, 'name');
  if (name !== '') values[/\p{Script=Han}/u.test(name) ? 'nameZh' : 'nameEn'] ??= name;
  const note = textAt(row, columns, 'note');
  if (note !== '') values[/\p{Script=Han}/u.test(note) ? 'noteZh' : 'noteEn'] ??= note;
  return values;
}

/** The text of a field in a row; empty where the table has no such column. */
export function textAt(row: SiteTableRow, columns: ImportColumns, field: TableField): string {
  const column = columns.get(field);
  return column ? textOf(row.values[column.index]) : '';
}

function numberProblem(
  raw: number | null,
  factor: number,
  id: SiteColumnId,
  kind: string,
): Name | null {
  if (raw === null) return notNumber();
  const number = raw * factor;
  if (kind === 'integer' && !Number.isInteger(number)) {
    return { zh: '应为整数', en: 'expected a whole number' };
  }
  const range = ranges[id];
  if (!range || (number >= range.from && number <= range.to)) return null;
  const { from, to, unit } = range;
  return { zh: `应在 ${from} 到 ${to}${unit} 之间`, en: `expected ${from} to ${to}${unit}` };
}

function settled(number: number, id: SiteColumnId): number {
  // the usual figures keep their bits: 0.1 stays 0.1, -10° becomes 350°
  if (id !== 'azimuthDeg') return number;
  return number >= 0 && number < 360 ? number : (number + 360) % 360;
}

function notNumber(): Name {
  return { zh: '应为数字', en: 'expected a number' };
}

const notFlag: Name = { zh: '应为“是”或“否”', en: 'expected yes or no' };

const notColour: Name = {
  zh: '应为颜色，例如 #ff8800',
  en: 'expected a colour, for example #ff8800',
};

function notChoice(field: 'host' | 'status' | 'backhaul'): Name {
  const words = Object.entries(choiceWords[field]);
  return {
    zh: `应为以下之一：${words.map(([, names]) => names.split(', ')[0]).join('、')}`,
    en: `expected one of ${words.map(([id]) => id).join(', ')}`,
  };
}
