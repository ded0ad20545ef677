import type { TextEncoding } from '../antenna-file/antenna-text.ts';
import type { Name } from '../name.ts';

/** A kind of file that a site list may come in. */
export type SiteTableKind = 'csv' | 'xlsx' | 'kml' | 'kmz' | 'geojson' | 'project';

/** What stands in one field of a table; null where nothing does. */
export type TableValue = string | number | boolean | null;

export interface SiteTableRow {
  /** Where it begins in the file, from 1: a line of text, or a row of a sheet. */
  readonly line: number;
  /** One for each column. */
  readonly values: readonly TableValue[];
}

/** A site list as it stands in a file, before anything in it is understood. */
export interface SiteTable {
  readonly kind: SiteTableKind;
  readonly columns: readonly string[];
  readonly rows: readonly SiteTableRow[];
  /** Of text files. */
  readonly encoding?: TextEncoding;
  /** Of CSV. */
  readonly delimiter?: string;
  /** The sheet of a workbook that was read. */
  readonly sheet?: string;
}

/** A table, or the reason, in one sentence, why there is none. */
export type SiteTableCheck =
  | { readonly valid: true; readonly table: SiteTable }
  | { readonly valid: false; readonly reason: Name };
