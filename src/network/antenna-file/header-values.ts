import { refusal } from './antenna-file-refusal.ts';
import type { AntennaFileWarning } from './antenna-file-warning.ts';
import { warn } from './antenna-file-warning.ts';
import type { HeaderLine } from './antenna-lines.ts';
import { type CommaWatch, numberPattern, readNumber } from './number-text.ts';

/** Gain of a half-wave dipole, in dBi. */
const dipoleGainDbi = 2.15;

/** Bare frequencies up to here are taken for GHz: no antenna of a network works below 30 MHz. */
const mostBareGhz = 30;

const longestText = 120;

/** A width or ratio that the file states, and where. */
export interface StatedNumber {
  readonly line: number;
  readonly value: number;
}

/** What the headers of an antenna file say. */
export interface HeaderValues {
  readonly name: string | undefined;
  readonly maker: string | undefined;
  readonly polarisation: string | undefined;
  readonly frequencyMhz: number | undefined;
  readonly gainDbi: number;
  readonly horizontalWidthDeg: StatedNumber | undefined;
  readonly verticalWidthDeg: StatedNumber | undefined;
  readonly electricalTiltDeg: number | undefined;
}

/** Reads the headers and adds to the warnings. @throws AntennaFileRefusal */
export function readHeaders(
  headers: ReadonlyMap<string, HeaderLine>,
  commas: CommaWatch,
  warnings: AntennaFileWarning[],
): HeaderValues {
  const text = (key: string) => {
    const characters = [...(headers.get(key)?.value ?? '')];
    return characters.slice(0, longestText).join('').trim() || undefined;
  };
  const name = text('NAME');
  if (name === undefined) warnings.push(warn.noName());
  const width = (key: string) => statedNumber(headers.get(key), key, 'deg', commas);
  // read for its mistakes: the ratio itself is taken from the cut
  statedNumber(headers.get('FRONT_TO_BACK'), 'FRONT_TO_BACK', 'dB', commas);
  return {
    name,
    maker: text('MAKE'),
    polarisation: text('POLARIZATION') ?? text('POLARISATION'),
    frequencyMhz: readFrequency(headers.get('FREQUENCY'), commas, warnings),
    gainDbi: readGain(headers.get('GAIN'), commas, warnings),
    horizontalWidthDeg: width('H_WIDTH'),
    verticalWidthDeg: width('V_WIDTH'),
    electricalTiltDeg: readTilt(headers.get('ELECTRICAL_TILT') ?? headers.get('TILT'), commas),
  };
}

const gainForm = new RegExp(`^(${numberPattern})\\s*(dbi|dbic|dbd|db)?$`, 'i');

function readGain(
  header: HeaderLine | undefined,
  commas: CommaWatch,
  warnings: AntennaFileWarning[],
): number {
  if (header === undefined) throw refusal.noGain();
  const { line, value } = header;
  const [, digits = '', unit = ''] = gainForm.exec(value) ?? [];
  const stated = readNumber(digits, line, commas);
  const inDbi = unit.toLowerCase().startsWith('dbi');
  const gainDbi = rounded((stated ?? Number.NaN) + (inDbi ? 0 : dipoleGainDbi));
  if (!(gainDbi >= -30 && gainDbi <= 70)) {
    throw refusal.badGain(line, value);
  }
  if (!inDbi && unit.toLowerCase() !== 'dbd') warnings.push(warn.gainUnit(line, value, gainDbi));
  return gainDbi;
}

const frequencyForm = new RegExp(
  `^(${numberPattern})\\s*([mg]hz)?(?:\\s*(?:-|–|—|~|/|to)\\s*(${numberPattern})\\s*([mg]hz)?)?$`,
  'i',
);

function readFrequency(
  header: HeaderLine | undefined,
  commas: CommaWatch,
  warnings: AntennaFileWarning[],
): number | undefined {
  if (header === undefined || header.value === '') {
    warnings.push(warn.noFrequency());
    return undefined;
  }
  const { line, value } = header;
  const [, low = '', lowUnit, high = low, highUnit] = frequencyForm.exec(value) ?? [];
  const unit = (highUnit ?? lowUnit ?? '').toLowerCase();
  const ends = [low, high].map((digits) => readNumber(digits, line, commas) ?? Number.NaN);
  const bareGhz = unit === '' && ends[1] <= mostBareGhz;
  const ownUnit = (lowUnit ?? unit).toLowerCase();
  const factors = [ownUnit, unit].map((name) => (bareGhz || name === 'ghz' ? 1000 : 1));
  const [lowMhz, highMhz] = ends.map((end, i) => rounded(end * factors[i]));
  if (!(lowMhz >= 30 && lowMhz <= highMhz && highMhz <= 300_000)) {
    throw refusal.badFrequency(line, value);
  }
  if (bareGhz) warnings.push(warn.frequencyInGhz(line, value));
  const middleMhz = rounded((lowMhz + highMhz) / 2);
  if (lowMhz < highMhz) warnings.push(warn.frequencyRange(line, lowMhz, highMhz, middleMhz));
  return middleMhz;
}

const tiltForm = new RegExp(
  `^(electrical|mechanical)?\\s*(${numberPattern})?\\s*(?:°|deg\\w*)?\\s*(electrical|mechanical)?$`,
  'i',
);

/** Electrical tilt in degrees that the pattern was measured with, where the file gives a number. */
function readTilt(header: HeaderLine | undefined, commas: CommaWatch): number | undefined {
  if (header === undefined || header.value === '') return undefined;
  const { line, value } = header;
  const match = tiltForm.exec(value);
  const [, before = '', digits, after = ''] = match ?? [];
  const tiltDeg = digits === undefined ? undefined : readNumber(digits, line, commas);
  if (match === null || tiltDeg === null || Math.abs(tiltDeg ?? 0) > 90) {
    throw refusal.badTilt(line, value);
  }
  return /mechanical/i.test(before + after) ? undefined : tiltDeg;
}

const numberForm = new RegExp(`^[>≥]?\\s*(${numberPattern})\\s*(?:°|deg\\w*|db)?$`, 'i');

function statedNumber(
  header: HeaderLine | undefined,
  key: string,
  unit: string,
  commas: CommaWatch,
): StatedNumber | undefined {
  if (header === undefined || header.value === '') return undefined;
  const { line } = header;
  const [, digits = ''] = numberForm.exec(header.value) ?? [];
  const value = readNumber(digits, line, commas);
  if (value === null || Math.abs(value) > 360) {
    throw refusal.noNumber(line, key, header.value, unit);
  }
  return { line, value };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
