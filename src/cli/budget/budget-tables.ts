import type { AnyLine } from '../../planning/link-inspection/link-budget-of.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import { plainTable } from '../plain-table.ts';
import { verdictText } from './verdict-text.ts';

const choices = {
  asked: 'as asked',
  server: 'best server',
  strongest: 'the strongest, too far off to attach to',
  nearest: 'the nearest: nothing is heard here',
} as const;

/** An inspection as tables for a terminal. */
export function budgetTables(inspection: LinkInspection, notes: readonly string[]): string {
  const { cell, place, path, budget, limits, interference } = inspection;
  const { longitudeDeg, latitudeDeg } = place;
  return [
    `${cell.sectorId}/${cell.carrierId} · ${cell.siteName.en}, sector ${cell.sectorNumber}, ${cell.nrBand} · ${choices[inspection.chosen]}`,
    `to ${longitudeDeg}, ${latitudeDeg} · ${inspection.distanceKm.toFixed(2)} km · ${inspection.bearingDeg.toFixed(1)}° true · ${path.transmitterHeightM.toFixed(1)} m to ${path.receiverHeightM.toFixed(1)} m`,
    `${inspection.terminalId} · ${inspection.serviceId} · ${inspection.year}`,
    `${path.modelName} · T ${path.timePercent} % · interference T ${path.interferenceTimePercent} % · k ${path.kFactor.toFixed(2)} · ${path.ground} ground`,
    ...[...path.warnings, ...notes].map((text) => `note: ${text}`),
    '',
    lineTable('downlink', budget.downlink),
    '',
    lineTable('uplink', budget.uplink),
    '',
    lineTable('given, downlink', budget.givens.downlink),
    '',
    lineTable('given, uplink', budget.givens.uplink),
    '',
    interfererTable(inspection),
    ...(interference.strongest.length < interference.count
      ? [
          `${interference.count - interference.strongest.length} more, together ${number(interference.restDbm)} dBm`,
        ]
      : []),
    '',
    limitTable(inspection),
    '',
    `shadowing ${limits.shadowSigmaDb} dB (${limits.shadowZone}) · uplink at its own ${inspection.ownUplink.frequencyMhz} MHz: loss ${number(inspection.ownUplink.lossDb)} dB, margin ${number(inspection.ownUplink.marginDb)} dB, ${number(inspection.ownUplink.rateMbps)} Mbps`,
    '',
    ...verdictText(inspection),
    '',
  ].join('\n');
}

function lineTable(title: string, lines: readonly AnyLine[]): string {
  const table = plainTable(
    [title, '', '', 'unit', 'formula', 'source'],
    ['left', 'left', 'right', 'left', 'left', 'left'],
  );
  for (const { id, symbol, value, unit, formula, source } of lines) {
    const decimals = unit === 'count' ? 0 : unit === 'bit/s/Hz' || unit === 'share' ? 3 : 2;
    table.push([words(id), symbol, number(value, decimals), unitText(unit), formula, source]);
  }
  return table.toString();
}

function interfererTable({ interference }: LinkInspection): string {
  const table = plainTable(
    ['interferer', 'km', '° true', 'RSRP dBm', 'load', 'level dBm'],
    ['left'],
  );
  for (const { cell, distanceKm, bearingDeg, rsrpDbm, load, levelDbm } of interference.strongest) {
    table.push([
      `${cell.sectorId}/${cell.carrierId}`,
      number(distanceKm, 1),
      number(bearingDeg, 0),
      number(rsrpDbm, 1),
      number(load),
      number(levelDbm, 1),
    ]);
  }
  return table.toString();
}

function limitTable({ limits }: LinkInspection): string {
  const table = plainTable(['limit', 'km', ''], ['left', 'right', 'left']);
  const { distanceKm, bars, horizonKm, attachRangeKm, limitedBy } = limits;
  const row = (name: string, km: number) => [
    name,
    number(km, 1),
    km < distanceKm ? `exceeded: ${distanceKm.toFixed(1)} km` : '',
  ];
  for (const { id, rangeKm } of bars) {
    table.push(rangeKm === null ? [words(id), '', 'does not apply'] : row(words(id), rangeKm));
  }
  table.push(row(`attach range, by ${words(limitedBy)}`, attachRangeKm));
  table.push(row('radio horizon', horizonKm));
  return table.toString();
}

/** The words of an id: `elementEirp` is element eirp. */
function words(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function unitText(unit: AnyLine['unit']): string {
  return unit === 'count' || unit === 'share' ? '' : unit;
}

function number(value: number, decimals = 2): string {
  if (Number.isFinite(value)) return value.toFixed(decimals);
  return value > 0 ? '∞' : '−∞';
}
