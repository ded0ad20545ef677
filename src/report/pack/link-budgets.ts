import { assumedNoiseRiseDb } from '../../coverage/station.ts';
import type { Carrier } from '../../network/carrier.ts';
import type { Terminal } from '../../network/terminal.ts';
import { carrierAntenna } from '../../planning/carrier-antenna.ts';
import { carrierRadio, terminalRadio } from '../../planning/carrier-radio.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import { edgeDeviations } from '../../planning/reception-plan.ts';
import type { Service } from '../../planning/service.ts';
import { servicesOf } from '../../planning/services-of.ts';
import { usualShadowing } from '../../planning/usual-shadowing.ts';
import type { BudgetLine } from '../../radio/link-budget/budget-line.ts';
import { budgetLines } from '../../radio/link-budget/budget-lines.ts';
import type { BudgetLink } from '../../radio/link-budget/budget-link.ts';
import type { PackedBudget, PackedBudgetLine } from './report-pack.ts';

/** Losses smaller than this are what is left over of sums. */
const leastLossDb = 1e-9;

/**
 * The budgets of all services of some terminals on every carrier that a scenario uses, each at the
 * end of its reach: on the antenna's axis, in sight, without interference, at the noise rise that
 * planning assumes.
 */
export function linkBudgets(
  project: Project,
  scenario: Scenario,
  terminalIds: readonly string[],
): PackedBudget[] {
  const inUse = new Set(scenario.sectors.flatMap(({ carrierIds }) => carrierIds));
  const carriers = project.carriers.filter(({ id }) => inUse.has(id));
  const terminals = project.terminals.filter(({ id }) => terminalIds.includes(id));
  return terminals.flatMap((terminal) =>
    servicesOf(project, terminal.id).flatMap((service) =>
      carriers.map((carrier) => budgetOf(project, carrier, terminal, service)),
    ),
  );
}

function budgetOf(
  project: Project,
  carrier: Carrier,
  terminal: Terminal,
  service: Service,
): PackedBudget {
  const link = linkAt(project, carrier, terminal, service, 0);
  const greatest = {
    downlink: greatestOf(budgetLines(link).downlink),
    uplink: greatestOf(budgetLines(link).uplink),
  };
  const { downlink, uplink } = greatest;
  const limitedBy =
    downlink === null || (uplink !== null && downlink <= uplink) ? 'downlink' : 'uplink';
  const leastDb = Math.min(downlink ?? uplink ?? 0, uplink ?? downlink ?? 0);
  const lines = budgetLines(linkAt(project, carrier, terminal, service, leastDb));
  return {
    id: `${service.id}.${carrier.id}`,
    terminalId: terminal.id,
    serviceId: service.id,
    carrierId: carrier.id,
    greatestPathLossDb: greatest,
    limitedBy,
    downlink: lines.downlink.map(packedLine),
    uplink: lines.uplink.map(packedLine),
  };
}

function linkAt(
  project: Project,
  carrier: Carrier,
  terminal: Terminal,
  service: Service,
  pathLossDb: number,
): BudgetLink {
  const { lossDb, ...radio } = terminalRadio(terminal, carrier, project);
  const { lossDb: ownDb, penetrationLossDb: penetrationDb } = terminal;
  const seaDb = lossDb - ownDb - penetrationDb;
  const { inSightDb } = project.shadowing ?? usualShadowing;
  return {
    cell: carrierRadio(carrier, carrierAntenna(carrier, project.antennas)),
    terminal: radio,
    losses: { ownDb, penetrationDb, seaDb: Math.abs(seaDb) < leastLossDb ? 0 : seaDb },
    patternLossDb: 0,
    downlinkPathLossDb: pathLossDb,
    uplinkPathLossDb: pathLossDb,
    interferenceDbm: null,
    noiseRiseDb: carrier.uplinkNoiseRiseDb ?? assumedNoiseRiseDb,
    demand: {
      downlinkMbps: service.downlinkMbps,
      uplinkMbps: service.uplinkMbps,
      leastSinrDb: null,
      leastSignal: {
        rsrpDbm: service.ssRsrpDbm[carrier.thresholdClass],
        ssSinrDb: service.ssSinrDb,
      },
      downlinkShadowMarginDb: null,
      uplinkShadowMarginDb: inSightDb * edgeDeviations(service),
    },
  };
}

function greatestOf(lines: readonly BudgetLine<string>[]): number | null {
  const value = lines.find(({ id }) => id === 'greatestPathLoss')?.value;
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function packedLine({ id, symbol, value, unit, formula, source }: BudgetLine<string>) {
  const packed = Number.isFinite(value) ? value : null;
  return { id, symbol, value: packed, unit, formula, source } satisfies PackedBudgetLine;
}
