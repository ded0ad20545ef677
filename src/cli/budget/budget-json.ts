import type { LabelledCell } from '../../planning/link-inspection/labelled-cell.ts';
import type { AnyLine } from '../../planning/link-inspection/link-budget-of.ts';
import type { LinkLimits } from '../../planning/link-inspection/link-limits.ts';
import type { LinkVerdict } from '../../planning/link-inspection/link-verdict.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import { finite, outOfReach } from './finite.ts';

const noCell = 'nothing is heard that a terminal can attach to';
const noOthers = 'no other cell of the channel disturbs';

/** An inspection as the command line prints it. */
export function budgetJson(inspection: LinkInspection, notes: readonly string[]) {
  const { place, onLand, budget, interference, heard, map } = inspection;
  const { modelId, modelName, ...path } = inspection.path;
  return {
    cell: { ...cellJson(inspection.cell), chosen: inspection.chosen },
    point: { ...place, onLand },
    terminal: inspection.terminalId,
    service: inspection.serviceId,
    year: inspection.year,
    distanceKm: inspection.distanceKm,
    bearingDeg: inspection.bearingDeg,
    model: { id: modelId, name: modelName, ...path },
    downlink: budget.downlink.map(lineJson),
    uplink: budget.uplink.map(lineJson),
    givens: budget.givens,
    uplinkAtOwnFrequency: {
      ...inspection.ownUplink,
      ...finite('marginDb', inspection.ownUplink.marginDb, outOfReach),
    },
    interference: {
      ...finite('totalDbm', interference.totalDbm, noOthers),
      count: interference.count,
      ...finite('restDbm', interference.restDbm, 'all of them are listed'),
    },
    interferers: interference.strongest.map(({ cell, ...rest }) => ({
      cell: cellJson(cell),
      ...rest,
    })),
    heard: heard.map(({ cell, ...rest }) => ({ cell: cellJson(cell), ...rest })),
    limits: limitsJson(inspection.limits),
    verdict: verdictJson(inspection.verdict),
    map: {
      server: map.server && cellJson(map.server),
      ...finite('rsrpDbm', map.rsrpDbm, noCell),
      ...finite('sinrDb', map.sinrDb, noCell),
      given: map.given,
      cause: map.cause,
      probability: map.probability,
    },
    notes,
  };
}

function cellJson({ sectorId, carrierId, siteId, siteName, ...rest }: LabelledCell) {
  const id = `${sectorId}/${carrierId}`;
  return { id, sector: sectorId, carrier: carrierId, site: siteId, siteName, ...rest };
}

function lineJson({ id, symbol, value, ...line }: AnyLine) {
  return { id, symbol, ...finite('value', value, outOfReach), ...line };
}

function limitsJson({ bars, ...limits }: LinkLimits) {
  return {
    ...limits,
    bars: bars.map(({ id, rangeKm }) => ({
      id,
      ...finite('rangeKm', rangeKm ?? Number.NaN, 'does not apply to this carrier'),
    })),
  };
}

function verdictJson({ margins, help, ...verdict }: LinkVerdict) {
  const marginEntries = Object.entries(margins).map(([id, value]) => finite(id, value, outOfReach));
  return {
    ...verdict,
    ...finite('marginDb', verdict.marginDb, outOfReach),
    margins: Object.assign({}, ...marginEntries) as Readonly<
      Record<string, number | string | null>
    >,
    help: {
      ...help,
      ...finite('neededDb', help.neededDb, outOfReach),
      otherTerminals: help.otherTerminals.map((other) => ({
        ...other,
        ...finite('marginDb', other.marginDb, outOfReach),
      })),
    },
  };
}
