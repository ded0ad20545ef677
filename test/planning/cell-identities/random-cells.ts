import type { CellOverlap } from '../../../src/coverage/survey/cell-survey.ts';
import type { IdentityCell } from '../../../src/planning/cell-identities/identity-cell.ts';

/** Cells and overlaps of a network that never was. */
export interface RandomCells {
  readonly cells: readonly IdentityCell[];
  readonly overlaps: readonly CellOverlap[];
}

interface Wishes {
  readonly sites: number;
  /** Most overlaps of one cell with others, those of its own site not counted. */
  readonly mostOverlaps: number;
  readonly channels?: number;
  readonly rootsNeeded?: number;
}

/** Sites of one to four sectors along a coast; cells overlap with some of those near them. */
export function randomCells(random: () => number, wishes: Wishes): RandomCells {
  const { sites, mostOverlaps, channels = 1, rootsNeeded = 8 } = wishes;
  const cells: IdentityCell[] = [];
  for (let site = 0; site < sites; site++) {
    const position = { longitudeDeg: 120 + random(), latitudeDeg: 32 + 3 * random() };
    const sectors = 1 + Math.floor(4 * random());
    const channel = Math.floor(channels * random());
    for (let sector = 0; sector < sectors; sector++) {
      cells.push({
        key: `site-${site}-${sector}/carrier-${channel}`,
        channel,
        siteId: `site-${site}`,
        position,
        azimuthDeg: (360 * sector) / sectors,
        rootsNeeded,
        pci: null,
        prachRootIndex: null,
        locked: false,
      });
    }
  }
  const counts = cells.map(() => 0);
  const overlaps: CellOverlap[] = [];
  for (const [a, cell] of cells.entries()) {
    for (const [b, other] of cells.entries()) {
      const near = Math.abs(cell.position.latitudeDeg - other.position.latitudeDeg) < 0.5;
      if (b <= a || cell.channel !== other.channel || cell.siteId === other.siteId || !near)
        continue;
      if (Math.max(counts[a], counts[b]) >= mostOverlaps || random() < 0.5) continue;
      counts[a]++;
      counts[b]++;
      overlaps.push({ a, b, areaKm2: 10 * random() });
    }
  }
  return { cells, overlaps };
}
