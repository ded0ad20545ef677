import type { LinkInspection } from '../../../planning/link-inspection.ts';
import type { Text } from '../../i18n/text.ts';
import type { Direction, LinkLine } from './link-rows.ts';

const columns = 'direction,id,name,symbol,value,unit,formula,source';

/** The lines as comma-separated values, what they are of as comments above them. */
function linkCsv(inspection: LinkInspection, t: Text): string {
  const { budget, cell, place, path } = inspection;
  const comments = [
    `cell ${cell.sectorId}/${cell.carrierId}`,
    `place ${place.longitudeDeg.toFixed(5)},${place.latitudeDeg.toFixed(5)} (longitude, latitude)`,
    `${inspection.distanceKm.toFixed(3)} km, ${inspection.bearingDeg.toFixed(2)}° true`,
    `terminal ${inspection.terminalId}, service ${inspection.serviceId}, end of ${inspection.year}`,
    `${path.modelName}, T ${path.timePercent} %, interference T ${path.interferenceTimePercent} %`,
  ];
  const row = (direction: Direction, line: LinkLine) =>
    [
      direction,
      line.id,
      t(`link.line.${line.id}`),
      line.symbol,
      Number.isFinite(line.value) ? line.value : '',
      line.unit,
      line.formula,
      line.source,
    ]
      .map((value) => quoted(String(value)))
      .join(',');
  const rows = (['downlink', 'uplink'] as const).flatMap((direction) =>
    budget[direction].map((line) => row(direction, line)),
  );
  // spreadsheets take a file without the mark for something other than UTF-8
  return `\uFEFF${[...comments.map((text) => `# ${text}`), columns, ...rows].join('\n')}\n`;
}

/** Offers the lines as a file. */
export function saveLinkCsv(inspection: LinkInspection, t: Text): void {
  const blob = new Blob([linkCsv(inspection, t)], { type: 'text/csv' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `link-${inspection.cell.sectorId}-${inspection.cell.carrierId}-${inspection.distanceKm.toFixed(1)}km.csv`;
  link.click();
  URL.revokeObjectURL(url);
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
