import type { LimitingCause } from '../../coverage/tile-layers.ts';
import type { MarginOf } from '../../planning/link-inspection/link-verdict.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import { outOfReach } from './finite.ts';

const causes: Readonly<Record<LimitingCause, string>> = {
  none: 'given',
  downlink: 'not given: downlink',
  uplink: 'not given: uplink',
  range: 'not given: too far off to attach',
  horizon: 'not given: beyond the horizon, both directions too weak',
  interference: 'not given: interference',
  silent: 'not given: nothing is heard',
};

const marginNames: Readonly<Record<MarginOf, string>> = {
  rsrp: 'SS-RSRP',
  ssSinr: 'SS-SINR',
  downlinkRate: 'the downlink’s rate',
  uplink: 'the uplink',
};

const obstructions = {
  curvature: 'the bulge of the earth stands in the way',
  lowAntenna: 'the sea before the low antenna stands in the way',
  terrain: 'land stands in the way',
  power: 'in sight: distance and power decide',
} as const;

/** What limits a link and what would help, a sentence a line. */
export function verdictText({ verdict, path, limits, map, heard, cell }: LinkInspection): string[] {
  const { cause, marginDb, marginOf, help } = verdict;
  const lines = [
    `${causes[cause]} · margin ${decibels(marginDb)} over ${marginNames[marginOf]} · probability ${percent(verdict.probability)}`,
  ];
  if (!limits.attaches) {
    lines.push(
      `${limits.distanceKm.toFixed(1)} km is beyond the attach range of ${limits.attachRangeKm.toFixed(1)} km`,
    );
  }
  if (path.obstruction && path.tightestKm !== null) {
    lines.push(`${obstructions[path.obstruction]} (tightest at ${path.tightestKm.toFixed(1)} km)`);
  }
  if (help.neededDb > 0) {
    const isReachable = Number.isFinite(help.neededDb);
    lines.push(isReachable ? `${help.neededDb.toFixed(1)} dB more of signal would do` : outOfReach);
  }
  if (help.sufficientHeightAmslM !== null) {
    lines.push(`an antenna ${help.sufficientHeightAmslM} m above mean sea level would do`);
  }
  if (help.fewerOthersDb !== null) {
    lines.push(`so would other cells weaker by ${help.fewerOthersDb.toFixed(1)} dB`);
  }
  for (const other of help.otherTerminals) {
    lines.push(
      `${other.terminalId} (${other.heightM} m) for ${other.serviceId}: ${other.rsrpDbm.toFixed(1)} dBm, margin ${decibels(other.marginDb)} without interference`,
    );
  }
  const better = heard.find(
    (one) =>
      one.given && (one.cell.sectorId !== cell.sectorId || one.cell.carrierId !== cell.carrierId),
  );
  if (!verdict.given && better) {
    lines.push(`${better.cell.sectorId}/${better.cell.carrierId} gives the service here`);
  }
  lines.push(
    map.server
      ? `the map: ${map.server.sectorId}/${map.server.carrierId}, ${map.rsrpDbm.toFixed(1)} dBm, ${map.sinrDb.toFixed(1)} dB, ${causes[map.cause]}, probability ${percent(map.probability)}`
      : `the map: ${causes[map.cause]}`,
  );
  return lines;
}

function decibels(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(1)} dB` : '−∞';
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
