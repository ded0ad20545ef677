import type { Name } from '../../network/name.ts';
import type { SiteTableCheck } from '../../network/site-list/site-table.ts';

/** What files may hold at most, so that a damaged or hostile one does no harm. */
export const tableLimits = {
  fileBytes: 20_000_000,
  unpackedBytes: 100_000_000,
  rows: 50_000,
  columns: 400,
  nesting: 64,
} as const;

/** Stops the reading of a table with a sentence for the planner. */
export class TableRefusal extends Error {
  readonly reason: Name;

  constructor(zh: string, en: string) {
    super(en);
    this.reason = { zh, en };
  }
}

export function tooManyRows(): TableRefusal {
  return new TableRefusal(
    `超过 ${tableLimits.rows} 行,最多读取 ${tableLimits.rows} 行`,
    `more than ${tableLimits.rows} rows; at most ${tableLimits.rows} are read`,
  );
}

export function refused(zh: string, en: string): SiteTableCheck {
  return { valid: false, reason: { zh, en } };
}
