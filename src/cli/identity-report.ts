import type { CellOverlap } from '../coverage/survey/cell-survey.ts';
import {
  type CellLabel,
  carrierText,
  cellLabels,
} from '../planning/cell-identities/cell-labels.ts';
import { checkIdentities } from '../planning/cell-identities/check-identities.ts';
import type { IdentityCell } from '../planning/cell-identities/identity-cell.ts';
import {
  type IdentityProblemKind,
  identityProblemKinds,
} from '../planning/cell-identities/identity-problem.ts';
import {
  type IdentitySummary,
  identitySummary,
} from '../planning/cell-identities/identity-summary.ts';
import { identityTable } from '../planning/cell-identities/identity-table.ts';
import { rootReuse } from '../planning/cell-identities/root-reuse.ts';
import type { Project } from '../planning/project.ts';
import { plainTable } from './plain-table.ts';

/** Identities of cells as the command line tells them: cells by their keys, the worst first. */
export interface IdentityReport {
  readonly project: string;
  readonly scenario: string;
  readonly year: number;
  readonly terminal: string;
  /** Which cells were planned; null when values were only checked. */
  readonly planned: 'missing' | 'all' | null;
  /** Cells that have other values than before. */
  readonly changed: number;
  readonly overlaps: number;
  readonly summary: IdentitySummary;
  readonly rootReuse: readonly {
    readonly channel: string;
    readonly rootCount: number;
    readonly cells: readonly string[];
    readonly areaKm2: number;
    /** Cells that all overlap and need more roots than there are; null without such proof. */
    readonly crowd: readonly string[] | null;
    readonly crowdRoots: number;
  }[];
  readonly cells: readonly {
    readonly cell: string;
    readonly site: string;
    readonly channel: string;
    readonly pci: number | null;
    readonly nId1: number | null;
    readonly nId2: number | null;
    readonly firstRoot: number | null;
    readonly lastRoot: number | null;
    readonly locked: boolean;
    readonly neighbours: number;
    /** How many of each kind it has. */
    readonly problems: Readonly<Partial<Record<IdentityProblemKind, number>>>;
  }[];
  readonly problems: readonly {
    readonly kind: IdentityProblemKind;
    readonly severity: string;
    readonly cells: readonly string[];
    readonly confusedCell: string | null;
    readonly areaKm2: number;
  }[];
}

interface ReportFacts {
  readonly project: Project;
  readonly scenarioId: string;
  readonly year: number;
  readonly terminalId: string;
  readonly scope: IdentityReport['planned'];
  readonly before: readonly IdentityCell[];
  readonly cells: readonly IdentityCell[];
  readonly overlaps: readonly CellOverlap[];
}

export function identityReport(facts: ReportFacts): IdentityReport {
  const { project, scenarioId, before, cells, overlaps } = facts;
  const problems = checkIdentities(cells, overlaps);
  const labels = labelsOf(project, scenarioId);
  const channelOf = (cell: IdentityCell) => {
    const label = labels.get(cell.key);
    return label ? carrierText(label.carrier) : '';
  };
  const keysOf = (members: readonly number[]) => members.map((cell) => cells[cell].key);
  return {
    project: project.id,
    scenario: scenarioId,
    year: facts.year,
    terminal: facts.terminalId,
    planned: facts.scope,
    changed: cells.filter(
      ({ pci, prachRootIndex }, index) =>
        pci !== before[index].pci || prachRootIndex !== before[index].prachRootIndex,
    ).length,
    overlaps: overlaps.length,
    summary: identitySummary(cells, problems),
    rootReuse: rootReuse(cells, overlaps).map((reuse) => ({
      ...reuse,
      channel: channelOf(cells[reuse.cells[0]]),
      cells: keysOf(reuse.cells),
      crowd: reuse.crowd && keysOf(reuse.crowd),
      crowdRoots: (reuse.crowd ?? []).reduce((sum, cell) => sum + cells[cell].rootsNeeded, 0),
    })),
    cells: identityTable(cells, overlaps, problems).map((row) => ({
      cell: row.key,
      site: row.siteId,
      channel: channelOf(cells[row.cell]),
      pci: row.pci,
      nId1: row.nId1,
      nId2: row.nId2,
      firstRoot: row.firstRoot,
      lastRoot: row.lastRoot,
      locked: row.locked,
      neighbours: row.neighbours,
      problems: countByKind(row.problems),
    })),
    problems: problems.map(({ confusedCell, ...problem }) => ({
      ...problem,
      cells: keysOf(problem.cells),
      confusedCell: confusedCell === null ? null : cells[confusedCell].key,
    })),
  };
}

/** A report as text: what it is of, how it stands, where roots are shared, and all cells. */
export function identityTables(report: IdentityReport, project: Project): string {
  const { summary, planned, changed, overlaps } = report;
  const counts = summary.problems.map(
    ({ kind, count, areaKm2 }) =>
      `${kindNames[kind]}: ${count}${count === 0 ? '' : ` (${areaKm2.toFixed(0)} km²)`}`,
  );
  const lines = [
    project.name.en,
    ...(project.illustrative ? ['illustrative: sites and figures are made up'] : []),
    `scenario ${report.scenario} · in service at the end of ${report.year} · overlaps of ${report.terminal}`,
    `${summary.cells} cells · ${overlaps} overlaps · ${planned === null ? 'checked' : `${changed} cells have new values`} · ${summary.missing} without values · ${summary.locked} locked`,
    counts.join(' · '),
    ...report.rootReuse.map(reuseLine),
    '',
    cellTable(report, labelsOf(project, report.scenario)),
    '',
  ];
  return lines.join('\n');
}

function reuseLine(reuse: IdentityReport['rootReuse'][number]): string {
  const shared = `${reuse.channel}: ${reuse.cells.length} cells share roots with one they overlap, over ${reuse.areaKm2.toFixed(0)} km²`;
  return reuse.crowd
    ? `${shared}; it cannot be avoided: ${reuse.crowd.length} cells all overlap one another and need ${reuse.crowdRoots} roots of ${reuse.rootCount}`
    : `${shared}; no proof that it cannot be avoided`;
}

function cellTable(report: IdentityReport, labels: ReadonlyMap<string, CellLabel>): string {
  const head = ['site', 'sector', 'carrier MHz', 'PCI', 'N_ID1', 'N_ID2', 'roots', 'neighbours'];
  const table = plainTable([...head, 'problems'], columnAligns);
  for (const row of report.cells) {
    const label = labels.get(row.cell);
    const problems = identityProblemKinds
      .filter((kind) => row.problems[kind] !== undefined)
      .map((kind) => `${kindNames[kind]}: ${row.problems[kind]}`);
    const told = `${problems.join(', ')}${row.locked ? ' (locked)' : ''}`;
    table.push([
      label?.site.en ?? row.site,
      label?.sector ?? '',
      row.channel,
      row.pci ?? '-',
      row.nId1 ?? '-',
      row.nId2 ?? '-',
      row.firstRoot === null ? '-' : `${row.firstRoot}-${row.lastRoot}`,
      row.neighbours,
      told,
    ]);
  }
  return table.toString();
}

const columnAligns = [
  ...(['left', 'left', 'left'] as const),
  ...(['right', 'right', 'right', 'right', 'right'] as const),
  'left',
] as const;

const kindNames: Readonly<Record<IdentityProblemKind, string>> = {
  collision: 'collisions',
  confusion: 'confusions',
  rootOverlap: 'shared roots',
  mod30: 'equal mod 30',
  mod3: 'equal mod 3',
};

function countByKind(
  problems: readonly { readonly kind: IdentityProblemKind }[],
): Partial<Record<IdentityProblemKind, number>> {
  const counts: Partial<Record<IdentityProblemKind, number>> = {};
  for (const { kind } of problems) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function labelsOf(project: Project, scenarioId: string): ReadonlyMap<string, CellLabel> {
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  return scenario ? cellLabels(scenario, project.carriers) : new Map();
}
