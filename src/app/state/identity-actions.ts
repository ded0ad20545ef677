import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { Name } from '../../network/name.ts';
import type { IdentityCell } from '../../planning/cell-identities/identity-cell.ts';
import { planIdentities } from '../../planning/cell-identities/plan-identities.ts';
import {
  type IdentityChanges,
  withIdentities,
} from '../../planning/cell-identities/with-identities.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';

/**
 * Gives cells that have none their identities, or all that are not locked better ones, as one step.
 * Returns how many cells have other values than before.
 */
export function planCellIdentities(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  scope: 'missing' | 'all',
): number {
  const { assignments } = planIdentities(cells, overlaps, { scope });
  const changes: IdentityChanges = new Map(
    cells.flatMap(({ key, pci, prachRootIndex }, index) => {
      const assigned = assignments[index];
      const same = assigned.pci === pci && assigned.prachRootIndex === prachRootIndex;
      return same ? [] : [[key, assigned] as const];
    }),
  );
  const count = changes.size;
  const name =
    scope === 'missing'
      ? { zh: `补全 ${count} 个小区的标识`, en: `identities of ${cellsText(count)} filled in` }
      : { zh: `重新规划 ${count} 个小区的标识`, en: `identities of ${cellsText(count)} replanned` };
  change(name, changes);
  return count;
}

/** Locks the identities of cells, or frees them, as one step. */
export function lockCellIdentities(keys: readonly string[], locked: boolean): void {
  const count = keys.length;
  const name = locked
    ? { zh: `锁定 ${count} 个小区的标识`, en: `identities of ${cellsText(count)} locked` }
    : { zh: `解锁 ${count} 个小区的标识`, en: `identities of ${cellsText(count)} unlocked` };
  change(name, new Map(keys.map((key) => [key, { locked }])));
}

function change(name: Name, changes: IdentityChanges): void {
  const { scenarioId } = appStore.getState();
  edit(name, (project) => withIdentities(project, scenarioId, changes));
}

function cellsText(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
