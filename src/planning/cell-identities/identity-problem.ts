/** What two or more cells have in common that they should not. */
export type IdentityProblemKind =
  /** Neighbours with the same PCI: a terminal takes the one for the other. */
  | 'collision'
  /** A cell with two neighbours of the same PCI: it cannot tell to which it hands over. */
  | 'confusion'
  /** Neighbours with a root sequence in common: one answers preambles meant for the other. */
  | 'rootOverlap'
  /** Neighbours with the same primary synchronisation signal. */
  | 'mod3'
  /** Neighbours with the same sequence group of PUSCH DMRS and SRS. */
  | 'mod30';

/** All kinds, the worst first. */
export const identityProblemKinds: readonly IdentityProblemKind[] = [
  'collision',
  'confusion',
  'rootOverlap',
  'mod30',
  'mod3',
];

/** `error`: calls and access fail. `warning`: access suffers. `note`: signals disturb one another more. */
export type IdentitySeverity = 'error' | 'warning' | 'note';

export interface IdentityProblem {
  readonly kind: IdentityProblemKind;
  readonly severity: IdentitySeverity;
  /** The cells that have it in common, by ascending index. */
  readonly cells: readonly number[];
  /** In a confusion, the cell that cannot tell them apart; null otherwise. */
  readonly confusedCell: number | null;
  /** Their overlap; in a confusion the sum of their overlaps with the cell that is confused. */
  readonly areaKm2: number;
}

/** How grave a kind of problem is. */
export const severityOf: Readonly<Record<IdentityProblemKind, IdentitySeverity>> = {
  collision: 'error',
  confusion: 'error',
  rootOverlap: 'warning',
  mod30: 'note',
  mod3: 'note',
};
