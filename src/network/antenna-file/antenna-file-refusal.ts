import type { Name } from '../name.ts';
import type { CutName } from './antenna-file-warning.ts';
import { numberText } from './number-text.ts';

/** Ends the reading of an antenna file; caught where the file came in and never let out. */
export class AntennaFileRefusal extends Error {
  /** What stands where in the file, and what was expected, for people. */
  readonly text: Name;

  constructor(text: Name) {
    super(text.en);
    this.text = text;
  }
}

const cutNameZh = { horizontal: '水平面', vertical: '垂直面' } as const;

/** Refuses a file for what it is as a whole. */
function ofFile(found: Name, expected: Name): AntennaFileRefusal {
  return new AntennaFileRefusal({
    zh: `${found.zh} — 应为：${expected.zh}`,
    en: `${found.en} — expected ${expected.en}`,
  });
}

/** Refuses a file for what stands in one of its lines. */
function ofLine(line: number, found: Name, expected: Name): AntennaFileRefusal {
  const { text } = ofFile(found, expected);
  return new AntennaFileRefusal({
    zh: `第 ${line} 行：${text.zh}`,
    en: `line ${line}: ${text.en}`,
  });
}

const antennaFile = {
  zh: 'MSI 或 Planet 格式的天线文件',
  en: 'an antenna file in MSI or Planet format',
};

/** What antenna files are refused for; to be thrown. Values are as in the file. */
export const refusal = {
  unknownEnding: () =>
    ofFile(
      { zh: '未知的扩展名', en: 'unknown ending' },
      same('.msi, .pln or .ant', '.msi、.pln 或 .ant'),
    ),
  empty: () =>
    ofFile({ zh: '文件为空', en: 'the file is empty' }, { zh: '天线文件', en: 'an antenna file' }),
  tooLarge: (bytes: number, mostBytes: number) =>
    ofFile(same(`${numberText(bytes / 1e6)} MB`), {
      zh: `至多 ${mostBytes / 1e6} MB 的天线文件`,
      en: `an antenna file, ${mostBytes / 1e6} MB at most`,
    }),
  notText: () => ofFile({ zh: '不是文本文件', en: 'not a text file' }, antennaFile),
  noHorizontal: () => ofFile({ zh: '没有 HORIZONTAL 行', en: 'no HORIZONTAL line' }, antennaFile),
  noGain: () =>
    ofFile(
      { zh: '没有 GAIN', en: 'no GAIN' },
      { zh: '形如 GAIN 15.0 dBi 的一行', en: 'a line such as GAIN 15.0 dBi' },
    ),
  noVertical: (lastLine: number) =>
    ofLine(
      lastLine,
      { zh: '文件结束，没有 VERTICAL', en: 'the file ends without VERTICAL' },
      { zh: 'VERTICAL，或以 V_WIDTH 代替', en: 'VERTICAL, or V_WIDTH in its place' },
    ),
  longLine: (line: number, characters: number, most: number) =>
    ofLine(
      line,
      { zh: `${characters} 个字符`, en: `${characters} characters` },
      { zh: `至多 ${most} 个`, en: `${most} at most` },
    ),
  noKey: (line: number, content: string) =>
    ofLine(line, same(quoted(content)), {
      zh: '关键字，如 NAME、GAIN 或 HORIZONTAL',
      en: 'a key such as NAME, GAIN or HORIZONTAL',
    }),
  tooManyRows: (line: number, content: string, most: number) =>
    ofLine(line, same(quoted(content)), { zh: `至多 ${most} 行数据`, en: `${most} rows at most` }),
  secondCut: (line: number, key: string, firstLine: number) =>
    ofLine(
      line,
      { zh: `第二个 ${key}`, en: `a second ${key}` },
      {
        zh: `每个文件一个；第一个在第 ${firstLine} 行`,
        en: `one in a file; the first is in line ${firstLine}`,
      },
    ),
  noRowCount: (line: number, key: string, value: string) =>
    ofLine(line, same(`${key} ${quoted(value)}`), {
      zh: '数据行数，如 360',
      en: 'the number of its rows, such as 360',
    }),
  otherValue: (line: number, key: string, value: string, first: string, firstLine: number) =>
    ofLine(line, same(`${key} ${quoted(value)}`), {
      zh: `与第 ${firstLine} 行相同的 ${quoted(first)}`,
      en: `${quoted(first)} as in line ${firstLine}`,
    }),
  noRow: (line: number, content: string) =>
    ofLine(line, same(quoted(content)), { zh: '一个角度和一个损耗', en: 'an angle and a loss' }),
  noAngle: (line: number, word: string) =>
    ofLine(line, same(quoted(word)), {
      zh: '角度，0 至 360 度',
      en: 'an angle in degrees, 0 to 360',
    }),
  noLoss: (line: number, word: string) =>
    ofLine(line, same(quoted(word)), { zh: '损耗，0 至 200 dB', en: 'a loss in dB, 0 to 200' }),
  badGain: (line: number, value: string) =>
    ofLine(line, same(`GAIN ${quoted(value)}`), {
      zh: '增益，−30 至 70 dBi 或 dBd',
      en: 'a gain in dBi or dBd, −30 to 70',
    }),
  badFrequency: (line: number, value: string) =>
    ofLine(line, same(`FREQUENCY ${quoted(value)}`), {
      zh: '以 MHz 或 GHz 为单位的频率或频率范围',
      en: 'MHz or GHz, or a range of them',
    }),
  badTilt: (line: number, value: string) =>
    ofLine(line, same(`tilt ${quoted(value)}`, `下倾 ${quoted(value)}`), {
      zh: 'ELECTRICAL、MECHANICAL 或度数',
      en: 'ELECTRICAL, MECHANICAL or degrees',
    }),
  noNumber: (line: number, key: string, value: string, unit: string) =>
    ofLine(line, same(`${key} ${quoted(value)}`), {
      zh: `以 ${unit} 为单位的数`,
      en: `a number in ${unit}`,
    }),
  noRows: (line: number, cut: CutName) =>
    ofLine(
      line,
      { zh: `${cut.toUpperCase()} 没有数据`, en: `${cut.toUpperCase()} without rows` },
      { zh: '每行一个角度和一个损耗', en: 'rows of an angle and a loss' },
    ),
  noPeak: (line: number, cut: CutName, leastDb: number) =>
    ofLine(
      line,
      {
        zh: `${cutNameZh[cut]}各方向均在 ${numberText(leastDb)} dB 以上`,
        en: `${cut} cut of ${numberText(leastDb)} dB or more everywhere`,
      },
      {
        zh: '相对于 GAIN 的损耗，峰值处为 0',
        en: 'losses relative to GAIN, 0 at the peak',
      },
    ),
  bothSigns: (line: number, cut: CutName, lossDb: number) =>
    ofLine(
      line,
      {
        zh: `${cutNameZh[cut]}正负混杂，此处 ${numberText(lossDb)} dB`,
        en: `${numberText(lossDb)} dB in a ${cut} cut of both signs`,
      },
      {
        zh: '相对于 GAIN 的损耗，符号一致',
        en: 'losses relative to GAIN, all of one sign',
      },
    ),
  otherLoss: (line: number, lossDb: number, angleDeg: number, firstDb: number, firstLine: number) =>
    ofLine(
      line,
      {
        zh: `${numberText(angleDeg)}° 处 ${numberText(lossDb)} dB`,
        en: `${numberText(lossDb)} dB at ${numberText(angleDeg)}°`,
      },
      {
        zh: `与第 ${firstLine} 行相同的 ${numberText(firstDb)} dB`,
        en: `${numberText(firstDb)} dB as in line ${firstLine}`,
      },
    ),
  cutShort: (line: number, cut: CutName, angleDeg: number) =>
    ofLine(
      line,
      {
        zh: `${cutNameZh[cut]}止于 ${numberText(angleDeg)}°`,
        en: `the ${cut} cut ends at ${numberText(angleDeg)}°`,
      },
      {
        zh: '整圈数据：文件不完整',
        en: 'rows all the way around: the file is cut short',
      },
    ),
  wideGap: (line: number, cut: CutName, gapDeg: number, afterDeg: number, widestDeg: number) =>
    ofLine(
      line,
      {
        zh: `${cutNameZh[cut]}在 ${numberText(afterDeg)}° 之后 ${numberText(gapDeg)}° 内没有数据`,
        en: `no row of the ${cut} cut for ${numberText(gapDeg)}° after ${numberText(afterDeg)}°`,
      },
      { zh: `至少每 ${widestDeg}° 一行`, en: `one every ${widestDeg}° at least` },
    ),
} as const;

const longestQuote = 40;

/** What stands in a line, in quotation marks, shortened. */
function quoted(text: string): string {
  const shown = text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
  return JSON.stringify(shown);
}

function same(en: string, zh = en): Name {
  return { zh, en };
}
