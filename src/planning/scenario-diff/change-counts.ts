import type { ChangeAspect, SiteChange } from './scenario-change.ts';

/** Sites by what happened to them; one that was moved and turned counts in both. */
export interface ChangeCounts {
  readonly added: number;
  readonly dropped: number;
  readonly moved: number;
  /** Sites with a sector that points elsewhere, or is tilted or widened. */
  readonly turned: number;
  readonly repowered: number;
  readonly rescheduled: number;
  /** Changed in nothing but what is not listed above. */
  readonly other: number;
  /** Every site that differs, once. */
  readonly sites: number;
}

const turns: readonly ChangeAspect['kind'][] = ['turned', 'tilted', 'widened'];

/** How many sites differ in which way. */
export function changeCounts(changes: readonly SiteChange[]): ChangeCounts {
  const having = (...kinds: readonly ChangeAspect['kind'][]) =>
    changes.filter(({ aspects }) => aspects.some(({ kind }) => kinds.includes(kind))).length;
  const counted = ['moved', ...turns, 'repowered', 'rescheduled'];
  return {
    added: changes.filter(({ kind }) => kind === 'added').length,
    dropped: changes.filter(({ kind }) => kind === 'dropped').length,
    moved: having('moved'),
    turned: having(...turns),
    repowered: having('repowered'),
    rescheduled: having('rescheduled'),
    other: changes.filter(
      ({ kind, aspects }) =>
        kind === 'changed' && !aspects.some((aspect) => counted.includes(aspect.kind)),
    ).length,
    sites: changes.length,
  };
}
