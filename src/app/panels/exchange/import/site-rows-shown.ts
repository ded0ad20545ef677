import type {
  ImportProblem,
  ImportRow,
  ImportRowState,
  SiteImport,
} from '../../../../planning/site-import/site-import.ts';
import type { IncomingMark } from './incoming-marks.ts';

/** A row of the list with what is wrong with it, the gravest first. */
export interface SiteRowShown extends ImportRow {
  readonly key: string;
  readonly problem: ImportProblem | null;
  /** Asks for a look, but keeps nothing out. */
  readonly warning: ImportProblem | null;
}

/** Which rows are listed. */
export type RowFilter = 'all' | 'bad' | 'warned' | ImportRowState;

/** The rows of a list; what is about no line of it stands above the table instead. */
export function siteRowsShown({ rows, problems }: SiteImport): SiteRowShown[] {
  const errors = new Map<number, ImportProblem>();
  const warnings = new Map<number, ImportProblem>();
  for (const problem of problems) {
    const list = problem.severity === 'error' ? errors : warnings;
    if (problem.severity !== 'note' && !list.has(problem.line)) list.set(problem.line, problem);
  }
  return rows.map((row, i) => ({
    ...row,
    key: String(i),
    problem: errors.get(row.line) ?? null,
    warning: warnings.get(row.line) ?? null,
  }));
}

export function isShown({ state, warning }: SiteRowShown, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'warned' ? warning !== null : state === filter;
}

/** One mark for each site; what is skipped is not drawn. */
export function siteMarks(rows: readonly SiteRowShown[]): IncomingMark[] {
  const seen = new Set<string>();
  return rows.flatMap(({ key, siteId, position, state }): IncomingMark[] => {
    if (!position || state === 'skip') return [];
    const { longitudeDeg, latitudeDeg } = position;
    const place = `${siteId} ${longitudeDeg} ${latitudeDeg} ${state}`;
    if (seen.has(place)) return [];
    seen.add(place);
    const good = state !== 'bad';
    return [{ key, kind: 'point', paths: [[[longitudeDeg, latitudeDeg]]], good }];
  });
}
