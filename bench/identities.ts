import { readShippedProject } from '../src/cli/shipped-data.ts';
import type { CellOverlap } from '../src/coverage/survey/cell-survey.ts';
import { geodesicBetween, geodesicDestination } from '../src/geo/geodesic.ts';
import { checkIdentities } from '../src/planning/cell-identities/check-identities.ts';
import type { IdentityCell } from '../src/planning/cell-identities/identity-cell.ts';
import { identityCells } from '../src/planning/cell-identities/identity-cells.ts';
import { planIdentities } from '../src/planning/cell-identities/plan-identities.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import { median } from './median.ts';

const cellCount = 700;

/** Cells stand for discs of this radius, as far out along their azimuth; they overlap as discs do. */
const discRadiusM = 12_000;

/**
 * How long does planning the identities of 700 cells of the embedded project take, and over how
 * much less area are roots shared and PCIs equal mod 3 than when every cell takes the first value
 * that no neighbour has?
 */
export async function benchIdentities(): Promise<Record<string, number>> {
  const cells = someCells();
  const overlaps = discOverlaps(cells);
  const planMs = Array.from({ length: 5 }, () => timed(() => planIdentities(cells, overlaps)));
  const { assignments } = planIdentities(cells, overlaps);
  const planned = areasOf(
    cells.map((cell, i) => ({ ...cell, ...assignments[i] })),
    overlaps,
  );
  const firstFit = areasOf(firstFitted(cells, overlaps), overlaps);
  return {
    planS: median(planMs) / 1000,
    overlaps: overlaps.length,
    faults: planned.faults,
    sharedKm2: planned.sharedKm2,
    firstFitSharedKm2: firstFit.sharedKm2,
    mod3Km2: planned.mod3Km2,
    firstFitMod3Km2: firstFit.mod3Km2,
  };
}

function someCells(): IdentityCell[] {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const [scenario] = check.project.scenarios;
  return identityCells(check.project, scenario, Math.max(...check.project.years)).slice(
    0,
    cellCount,
  );
}

function discOverlaps(cells: readonly IdentityCell[]): CellOverlap[] {
  const centres = cells.map(({ position, azimuthDeg }) =>
    geodesicDestination(position, discRadiusM, azimuthDeg),
  );
  const overlaps: CellOverlap[] = [];
  for (let a = 0; a < cells.length; a++) {
    for (let b = a + 1; b < cells.length; b++) {
      if (cells[a].channel !== cells[b].channel) continue;
      const halfM = geodesicBetween(centres[a], centres[b]).distanceM / 2;
      if (halfM >= discRadiusM) continue;
      const chordM = Math.sqrt(discRadiusM ** 2 - halfM ** 2);
      const lensM2 = 2 * (discRadiusM ** 2 * Math.acos(halfM / discRadiusM) - halfM * chordM);
      overlaps.push({ a, b, areaKm2: Math.max(0, lensM2 / 1e6) });
    }
  }
  return overlaps;
}

/** What a plain first fit gives: in their order, the first PCI and block that no neighbour has. */
function firstFitted(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
): IdentityCell[] {
  const neighbours = cells.map((): number[] => []);
  for (const { a, b } of overlaps) {
    neighbours[a].push(b);
    neighbours[b].push(a);
  }
  const fitted: IdentityCell[] = [];
  for (const [index, cell] of cells.entries()) {
    const before = neighbours[index].filter((other) => other < index).map((other) => fitted[other]);
    const pcis = new Set(before.map(({ pci }) => pci));
    const roots = new Set(before.map(({ prachRootIndex }) => prachRootIndex));
    let pci = 0;
    while (pcis.has(pci)) pci++;
    const blocks = Math.floor(838 / cell.rootsNeeded);
    let block = 0;
    while (block < blocks && roots.has(block * cell.rootsNeeded)) block++;
    // all are taken: round they go
    if (block === blocks) block = index % blocks;
    fitted.push({ ...cell, pci, prachRootIndex: block * cell.rootsNeeded });
  }
  return fitted;
}

function areasOf(cells: readonly IdentityCell[], overlaps: readonly CellOverlap[]) {
  const problems = checkIdentities(cells, overlaps);
  const sum = (kind: string) =>
    problems.reduce((total, problem) => total + (problem.kind === kind ? problem.areaKm2 : 0), 0);
  return {
    faults: problems.filter(({ severity }) => severity === 'error').length,
    sharedKm2: sum('rootOverlap'),
    mod3Km2: sum('mod3'),
  };
}

function timed(work: () => void): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
