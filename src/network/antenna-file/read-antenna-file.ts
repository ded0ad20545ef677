import { cutEntries, cutOf } from '../../radio/antenna/cut-loss.ts';
import { parabolicLossDb } from '../../radio/antenna/parabolic-loss.ts';
import { beamwidthDeg, peakOfCut } from '../../radio/antenna/pattern-facts.ts';
import type { FileAntenna } from '../antenna.ts';
import type { Name } from '../name.ts';
import { AntennaFileRefusal, refusal } from './antenna-file-refusal.ts';
import { type AntennaFileWarning, type CutName, warn } from './antenna-file-warning.ts';
import { type CutLines, sortLines } from './antenna-lines.ts';
import { type DecodedText, type DecodeText, decodeAntennaText } from './antenna-text.ts';
import { type HeaderValues, readHeaders, type StatedNumber } from './header-values.ts';
import type { CommaWatch } from './number-text.ts';
import { wholeDegreeCut } from './whole-degree-cut.ts';

/** Larger files are none: 3600 rows of two cuts are 100 kB. */
export const mostAntennaFileBytes = 2_000_000;

/** Side lobes of a vertical cut that is made from its width alone. [TR 36.814, table A.2.1.1-2] */
const madeSideLobeDb = 20;

/** An antenna for the library, or in one sentence why the file cannot be used. */
export type AntennaFileCheck =
  | {
      readonly valid: true;
      /** Its id is made from its name and may be taken already. */
      readonly antenna: FileAntenna;
      /** By line, those about the whole file first. */
      readonly warnings: readonly AntennaFileWarning[];
    }
  | { readonly valid: false; readonly reason: Name };

/** What the reader of a file may set. */
export interface AntennaFileOptions {
  /** For files that count the angles of the vertical cut upwards. */
  readonly flipVertical?: boolean;
}

/** Reads a pattern in MSI or Planet format: .msi, .pln or .ant. Never throws for what is in the file. */
export function readAntennaFile(
  fileName: string,
  bytes: Uint8Array,
  decode: DecodeText,
  options: AntennaFileOptions = {},
): AntennaFileCheck {
  try {
    return { valid: true, ...read(fileName, bytes, decode, options) };
  } catch (error) {
    if (!(error instanceof AntennaFileRefusal)) throw error;
    return { valid: false, reason: error.text };
  }
}

function read(
  fileName: string,
  bytes: Uint8Array,
  decode: DecodeText,
  { flipVertical = false }: AntennaFileOptions,
): { antenna: FileAntenna; warnings: AntennaFileWarning[] } {
  const { text, encoding, certain } = decoded(fileName, bytes, decode);
  const warnings: AntennaFileWarning[] = [];
  const commas: CommaWatch = { first: null };
  const lines = sortLines(text, commas);
  if (lines.horizontal === undefined) {
    throw refusal.noHorizontal();
  }
  const header = readHeaders(lines.headers, commas, warnings);
  const horizontalDb = wholeDegreeCut(lines.horizontal, 'horizontal', warnings);
  const verticalAsRead = lines.vertical
    ? wholeDegreeCut(lines.vertical, 'vertical', warnings)
    : madeVertical(header.verticalWidthDeg, lines.lastLine, warnings);
  const verticalDb = flipVertical ? flipped(verticalAsRead) : verticalAsRead;
  checkWidth(horizontalDb, 'horizontal', header.horizontalWidthDeg, warnings);
  if (lines.vertical) {
    checkWidth(verticalDb, 'vertical', header.verticalWidthDeg, warnings);
    checkPeak(verticalDb, lines.vertical, warnings);
  }
  if (!certain) warnings.push(warn.encoding(encoding));
  if (commas.first) warnings.push(warn.decimalComma(commas.first.line, commas.first.text));
  return {
    antenna: {
      ...libraryEntry(fileName, header, horizontalDb, verticalDb),
      // half of the pattern is a guess where no vertical cut was given
      confidence: lines.vertical ? 'medium' : 'low',
    },
    warnings: warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function decoded(fileName: string, bytes: Uint8Array, decode: DecodeText): DecodedText {
  if (!/\.(msi|pln|ant)$/i.test(fileName)) throw refusal.unknownEnding();
  if (bytes.length === 0) throw refusal.empty();
  if (bytes.length > mostAntennaFileBytes) {
    throw refusal.tooLarge(bytes.length, mostAntennaFileBytes);
  }
  const text = decodeAntennaText(bytes, decode);
  if (text === null) throw refusal.notText();
  return text;
}

function madeVertical(
  width: StatedNumber | undefined,
  lastLine: number,
  warnings: AntennaFileWarning[],
): number[] {
  if (width === undefined || !(width.value > 0)) {
    throw refusal.noVertical(lastLine);
  }
  warnings.push(warn.verticalMade(width.line, width.value));
  return cutOf(
    (offDeg) => Math.round(100 * parabolicLossDb(offDeg, width.value, madeSideLobeDb)) / 100,
  );
}

function flipped(cutDb: readonly number[]): number[] {
  return cutDb.map((_, angleDeg) => cutDb[(cutEntries - angleDeg) % cutEntries]);
}

/** A stated width that is far from the cut's tells of mixed-up cuts or another antenna. */
function checkWidth(
  cutDb: readonly number[],
  name: CutName,
  stated: StatedNumber | undefined,
  warnings: AntennaFileWarning[],
): void {
  if (stated === undefined || !(stated.value > 0)) return;
  const measuredDeg = beamwidthDeg(cutDb);
  if (Math.abs(measuredDeg - stated.value) > Math.max(3, stated.value / 4)) {
    warnings.push(warn.widthDisagrees(stated.line, name, stated.value, measuredDeg));
  }
}

function checkPeak(
  verticalDb: readonly number[],
  lines: CutLines,
  warnings: AntennaFileWarning[],
): void {
  const peakDeg = peakOfCut(verticalDb);
  // straight up is where antennas for satellites point
  if (peakDeg > 300 && peakDeg < 359) {
    warnings.push(warn.peakAboveHorizon(lines.line, cutEntries - peakDeg));
  }
}

function libraryEntry(
  fileName: string,
  header: HeaderValues,
  horizontalDb: number[],
  verticalDb: number[],
): Omit<FileAntenna, 'confidence'> {
  const { maker, polarisation, frequencyMhz, gainDbi, electricalTiltDeg } = header;
  const name = header.name ?? fileName.replace(/\.[^.]*$/, '');
  return {
    id: idFrom(name),
    name: { zh: name, en: name },
    kind: 'file',
    gainDbi,
    ...(frequencyMhz === undefined ? {} : { frequencyMhz }),
    fileName,
    ...(maker === undefined ? {} : { maker }),
    ...(polarisation === undefined ? {} : { polarisation }),
    ...(electricalTiltDeg === undefined ? {} : { electricalTiltDeg }),
    horizontalDb,
    verticalDb,
    source: maker === undefined ? fileName : `${fileName}, ${maker}`,
  };
}

function idFrom(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return plain.slice(0, 60) || 'antenna';
}
