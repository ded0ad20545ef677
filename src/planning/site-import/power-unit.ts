import type { Name } from '../../network/name.ts';
import type { TableField } from '../../network/site-list/header-field.ts';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import { numberOf } from '../../network/site-list/value-text.ts';
import type { ImportColumn, ImportColumns } from './import-columns.ts';
import type { ImportProposal, SiteImportOptions } from './site-import.ts';

type PowerUnit = 'W' | 'dBm';

/** No base station sends 70 dBm, 10 kW. */
const mostDbm = 70;

/** Base stations at sea send 20 W to some hundred; the same as figures in dBm. */
const usualDbm = { from: 40, to: 58 } as const;

/**
 * The unit that a power column without one is read in, and what to propose: the other one where the
 * values speak for it.
 */
export function powerUnitOf(
  table: SiteTable,
  columns: ImportColumns,
  { powerUnit = 'auto' }: SiteImportOptions,
  decimalComma: boolean,
): { readonly unit: PowerUnit | null; readonly proposal: ImportProposal | null } {
  const present = (['power', 'powerW', 'powerDbm'] as const).filter((field) => columns.has(field));
  const column = columns.get(present[0] ?? 'power');
  if (present.length !== 1 || !column) return { unit: null, proposal: null };
  const values = valuesOf(table, column, decimalComma);
  if (values.length === 0) return { unit: present[0] === 'power' ? 'W' : null, proposal: null };
  const said = saidUnit(present[0]);
  const { unit: likely, reason } = likelyUnit(values);
  if (powerUnit !== 'auto') {
    return { unit: powerUnit, proposal: proposal(powerUnit, true, chosen(powerUnit)) };
  }
  if (said === null) {
    const unit = likely ?? 'dBm';
    return { unit, proposal: proposal(unit, true, reason) };
  }
  if (likely === null || likely === said) return { unit: null, proposal: null };
  return { unit: null, proposal: proposal(likely, false, reason) };
}

function valuesOf(table: SiteTable, column: ImportColumn, decimalComma: boolean): number[] {
  return table.rows.flatMap(({ values }) => {
    const number = numberOf(values[column.index], decimalComma);
    return number === null ? [] : [number];
  });
}

function saidUnit(field: TableField): PowerUnit | null {
  if (field === 'power') return null;
  return field === 'powerW' ? 'W' : 'dBm';
}

function likelyUnit(values: readonly number[]): { unit: PowerUnit | null; reason: Name } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (most > mostDbm) {
    return {
      unit: 'W',
      reason: {
        zh: `功率最大为 ${most}：作为 dBm 超过 10 kW，应为 W`,
        en: `powers reach ${most}: as dBm that were more than 10 kW, so they are W`,
      },
    };
  }
  if (least < 0) {
    return {
      unit: 'dBm',
      reason: {
        zh: `功率最小为 ${least}：瓦数不能为负，应为 dBm`,
        en: `powers go down to ${least}: watts are never negative, so they are dBm`,
      },
    };
  }
  if (least >= usualDbm.from && most <= usualDbm.to) {
    // 40 and 50 are usual in both; 46 or 52.8 is usual in dBm alone
    const uneven = values.filter((value) => value % 5 !== 0).length;
    return {
      unit: uneven * 2 > values.length ? 'dBm' : null,
      reason: {
        zh: `功率都在 ${least} 到 ${most} 之间，是基站以 dBm 表示的常见值`,
        en: `all powers lie between ${least} and ${most}, usual for base stations in dBm`,
      },
    };
  }
  return {
    unit: most < usualDbm.from ? 'W' : null,
    reason: {
      zh: `功率在 ${least} 到 ${most} 之间，是基站以 ${most < usualDbm.from ? 'W' : 'dBm'} 表示的常见值`,
      en: `powers lie between ${least} and ${most}, as usual in ${most < usualDbm.from ? 'W' : 'dBm'}`,
    },
  };
}

function chosen(unit: PowerUnit): Name {
  return { zh: `功率按 ${unit} 读取`, en: `powers are read as ${unit}` };
}

function proposal(powerUnit: PowerUnit, applied: boolean, reason: Name): ImportProposal {
  return { kind: 'powerUnit', options: { powerUnit }, applied, reason };
}
