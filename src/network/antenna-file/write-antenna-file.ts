import type { AntennaPattern } from '../../radio/antenna/antenna-pattern.ts';
import { patternFacts } from '../../radio/antenna/pattern-facts.ts';

/** What the headers of a written file say beside the pattern. */
export interface AntennaFileHeader {
  readonly name: string;
  readonly maker?: string | undefined;
  readonly frequencyMhz?: number | undefined;
  readonly polarisation?: string | undefined;
  readonly electricalTiltDeg?: number | undefined;
  readonly comment?: string | undefined;
}

/** A pattern as a file in MSI format, losses to hundredths of a dB. */
export function writeAntennaFile(header: AntennaFileHeader, pattern: AntennaPattern): string {
  const facts = patternFacts(pattern);
  const lines = [
    ['NAME', oneLine(header.name)],
    ['MAKE', oneLine(header.maker)],
    ['FREQUENCY', header.frequencyMhz?.toString()],
    ['H_WIDTH', facts.horizontalBeamwidthDeg.toFixed(1)],
    ['V_WIDTH', facts.verticalBeamwidthDeg.toFixed(1)],
    ['FRONT_TO_BACK', facts.frontToBackDb.toFixed(1)],
    ['GAIN', `${pattern.gainDbi.toFixed(2)} dBi`],
    ['TILT', 'ELECTRICAL'],
    ['ELECTRICAL_TILT', header.electricalTiltDeg?.toString()],
    ['POLARIZATION', oneLine(header.polarisation)],
    ['COMMENT', oneLine(header.comment)],
  ].flatMap(([key, value]) => (value ? [`${key} ${value}`] : []));
  return [
    ...lines,
    ...rowsOf('HORIZONTAL', pattern.horizontalDb),
    ...rowsOf('VERTICAL', pattern.verticalDb),
    '',
  ].join('\r\n');
}

function rowsOf(key: string, cutDb: readonly number[]): string[] {
  const rows = cutDb.map((lossDb, angleDeg) => `${angleDeg.toFixed(1)} ${lossDb.toFixed(2)}`);
  return [`${key} ${cutDb.length}`, ...rows];
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}
