import type { Position } from '../../geo/position.ts';
import type { Carrier } from '../../network/carrier.ts';
import { coordinateDeg } from '../../network/site-list/coordinate-text.ts';
import type { SiteRow } from '../../network/site-list/site-rows.ts';
import type { SiteTable, SiteTableRow } from '../../network/site-list/site-table.ts';
import { textOf } from '../../network/site-list/value-text.ts';
import { type CarrierChoice, carrierOfRow } from './carrier-of-row.ts';
import type { ImportColumns } from './import-columns.ts';
import type { ImportLog } from './import-log.ts';
import { rowValues, textAt } from './row-values.ts';

/** A row, understood. */
export interface ReadRow {
  readonly row: SiteTableRow;
  readonly values: SiteRow;
  /** As the file has it; null when it cannot be read. */
  readonly position: Position | null;
  readonly carrier: CarrierChoice;
}

/** Reads every row by its columns; what cannot be read is told in the log. */
export function readRows(
  table: SiteTable,
  columns: ImportColumns,
  decimalComma: boolean,
  carriers: readonly Carrier[],
  log: ImportLog,
): ReadRow[] {
  const carrierOf = rememberedCarriers(carriers);
  return table.rows.map((row) => {
    const values = rowValues(row, columns, decimalComma, log);
    const longitudeDeg = coordinate(row, 'longitudeDeg');
    const latitudeDeg = coordinate(row, 'latitudeDeg');
    const position =
      longitudeDeg === null || latitudeDeg === null ? null : { longitudeDeg, latitudeDeg };
    const carrier = carrierOf(values, textAt(row, columns, 'arfcn'));
    if (carrier.found === 'unknown') log.tell('error', row, carrier.by, carrier.message);
    return { row, values, position, carrier };
  });

  function coordinate(row: SiteTableRow, field: 'longitudeDeg' | 'latitudeDeg'): number | null {
    const column = columns.get(field);
    if (!column) return null;
    const value = row.values[column.index];
    const degrees = coordinateDeg(value, decimalComma);
    if (degrees !== null && Math.abs(degrees) <= 180) return degrees;
    const empty = textOf(value) === '';
    const zh = field === 'longitudeDeg' ? '经度' : '纬度';
    const en = field === 'longitudeDeg' ? 'longitude' : 'latitude';
    log.tell('error', row, field, {
      zh: empty ? `缺少${zh}` : `应为${zh}，例如 33.5021 或 33°30′07″N`,
      en: empty ? `no ${en}` : `expected a ${en}, for example 33.5021 or 33°30′07″N`,
    });
    return null;
  }
}

/** Many rows say the same of their carrier. */
function rememberedCarriers(carriers: readonly Carrier[]) {
  const known = new Map<string, CarrierChoice>();
  return (values: SiteRow, arfcn: string): CarrierChoice => {
    const { carrierId, nrBand, downlinkMhz, bandwidthMhz } = values;
    const key = JSON.stringify([carrierId, nrBand, downlinkMhz, bandwidthMhz, arfcn]);
    let choice = known.get(key);
    if (!choice) {
      choice = carrierOfRow(values, arfcn, carriers);
      known.set(key, choice);
    }
    return choice;
  };
}
