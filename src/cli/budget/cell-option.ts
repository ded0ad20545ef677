import type { Scenario } from '../../planning/project.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import { badInput } from '../failure.ts';

/** Ids named to somebody who got one wrong. */
const named = 3;

/**
 * The cell that --cell names: SECTOR/CARRIER, SECTOR:CARRIER, or SECTOR alone when it is on one
 * carrier. @throws CommandFailure when the scenario has no such cell, naming the nearest ids.
 */
export function readCell(text: string, { sectors, sites }: Scenario): CellName {
  const [sectorId, carrierId, ...rest] = text.split(/[/:]/);
  const sector = sectors.find(({ id }) => id === sectorId);
  if (!sector || rest.length > 0) {
    const ofSite = sectors.filter(({ siteId }) => siteId === sectorId);
    const cells = cellsOf(ofSite.length > 0 ? ofSite : sectors);
    const what = sites.some(({ id }) => id === sectorId)
      ? 'is a site, and a cell is a sector of it on a carrier'
      : 'not in the scenario';
    throw badInput(`--cell: ${text}: ${what}; nearest: ${nearest(text, cells)}`);
  }
  const { carrierIds } = sector;
  if (carrierId === undefined && carrierIds.length === 1) {
    return { sectorId, carrierId: carrierIds[0] };
  }
  if (carrierId !== undefined && carrierIds.includes(carrierId)) return { sectorId, carrierId };
  const own = carrierIds.map((id) => `${sectorId}/${id}`).join(', ');
  const what =
    carrierId === undefined ? `on ${carrierIds.length} carriers` : 'not a carrier of the sector';
  throw badInput(`--cell: ${text}: ${what}; expected one of ${own}`);
}

function cellsOf(sectors: Scenario['sectors']): string[] {
  return sectors.flatMap(({ id, carrierIds }) => carrierIds.map((carrier) => `${id}/${carrier}`));
}

function nearest(text: string, ids: readonly string[]): string {
  const wanted = text.replace(':', '/');
  return ids
    .map((id) => ({ id, edits: editsBetween(wanted, id) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, named)
    .map(({ id }) => id)
    .join(', ');
}

/** Letters to be put in, taken out or changed to make one text of another. [Levenshtein 1966] */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
}
