import type { IdentityCell } from './identity-cell.ts';
import {
  type IdentityProblem,
  type IdentityProblemKind,
  identityProblemKinds,
} from './identity-problem.ts';

/** How many problems of a kind there are. */
export interface ProblemCount {
  readonly kind: IdentityProblemKind;
  readonly count: number;
  /** Sum over the problems; a place that several of them concern counts for each. */
  readonly areaKm2: number;
}

/** The state of all identities in a few figures. */
export interface IdentitySummary {
  readonly cells: number;
  /** Cells without a PCI, or without a root sequence. */
  readonly missing: number;
  readonly locked: number;
  /** All kinds, the worst first. */
  readonly problems: readonly ProblemCount[];
}

export function identitySummary(
  cells: readonly IdentityCell[],
  problems: readonly IdentityProblem[],
): IdentitySummary {
  return {
    cells: cells.length,
    missing: cells.filter((cell) => cell.pci === null || cell.prachRootIndex === null).length,
    locked: cells.filter((cell) => cell.locked).length,
    problems: identityProblemKinds.map((kind) => {
      const ofKind = problems.filter((problem) => problem.kind === kind);
      const areaKm2 = ofKind.reduce((sum, problem) => sum + problem.areaKm2, 0);
      return { kind, count: ofKind.length, areaKm2 };
    }),
  };
}
