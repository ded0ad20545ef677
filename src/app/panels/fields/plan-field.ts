import type { Carrier } from '../../../network/carrier.ts';
import type { Name } from '../../../network/name.ts';
import type { CellSettings, Sector, Site } from '../../../network/site.ts';
import type { CellValues, SectorValues, SiteValues } from '../../state/bulk-edits.ts';
import type { PlanRow } from './plan-row.ts';

/** What a field holds; null when nothing is stated. */
export type FieldValue = string | number | boolean | readonly string[] | null;

export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly decimals: number;
  readonly step: number;
  readonly whole?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: Name;
}

/** What values of a field look like. */
export type FieldKind =
  | { readonly type: 'text' }
  | { readonly type: 'number'; readonly range: NumberRange }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  /** A step that turns it is named by what is done. */
  | { readonly type: 'flag'; readonly done: readonly [off: Name, on: Name] }
  | { readonly type: 'colour' }
  | { readonly type: 'carriers' };

interface Field {
  readonly id: string;
  /** Over the column and beside the field. */
  readonly name: Name;
  /** Within a sentence, where that differs: `antenna height`. */
  readonly inSentence?: Name;
  readonly unit?: Name;
  readonly hint?: Name;
  readonly kind: FieldKind;
  /** Whether it may be left out. */
  readonly optional?: boolean;
  readonly read: (row: PlanRow) => FieldValue;
  /** What holds while nothing is stated. */
  readonly inherited?: (row: PlanRow) => FieldValue;
  /** What must hold of a value beyond its kind, in words; null when it does. */
  readonly check?: (value: FieldValue, row: PlanRow) => Name | null;
}

/** A field of a site, a sector or a cell; one without `write` is told, not typed. */
export type PlanField =
  | (Field & {
      readonly level: 'site';
      readonly write?: (value: FieldValue, site: Site) => SiteValues;
    })
  | (Field & {
      readonly level: 'sector';
      readonly write?: (value: FieldValue, sector: Sector) => SectorValues;
    })
  | (Field & {
      readonly level: 'cell';
      readonly write?: (value: FieldValue, settings: CellSettings) => CellValues;
    });

/** What texts are read against. */
export interface FieldContext {
  readonly carriers: readonly Carrier[];
}

/** Whether a field's value can be typed in a row: of the row's own level or of what it is part of. */
export function isEditable(field: PlanField, row: PlanRow): boolean {
  if (!field.write) return false;
  return row.level === 'cell' || field.level === 'site' || field.level === row.level;
}
