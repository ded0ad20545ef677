import type { Name } from '../name.ts';
import { numberText } from './number-text.ts';

/** Something in an antenna file that was read otherwise than it stands, for people. */
export interface AntennaFileWarning {
  /** Null when it is about no line in particular. */
  readonly line: number | null;
  readonly text: Name;
}

export type CutName = 'horizontal' | 'vertical';

const cutNameZh = { horizontal: '水平面', vertical: '垂直面' } as const;

function warning(line: number | null, zh: string, en: string): AntennaFileWarning {
  const text =
    line === null ? { zh, en } : { zh: `第 ${line} 行：${zh}`, en: `line ${line}: ${en}` };
  return { line, text };
}

function others(count: number): Name {
  if (count <= 1) return { zh: '', en: '' };
  return { zh: `（另有 ${count - 1} 处）`, en: ` (and ${count - 1} more)` };
}

/** The warnings that reading an antenna file can give. Values are as in the file; `count` is of all such places. */
export const warn = {
  encoding: (encoding: string) =>
    warning(
      null,
      `文件未注明编码，按 ${encoding} 读取`,
      `read as ${encoding} text: the file does not say how it is encoded`,
    ),
  decimalComma: (line: number, found: string) =>
    warning(line, `“${found}”按小数逗号读取`, `"${found}" read with a decimal comma`),
  noName: () => warning(null, '没有 NAME：以文件名命名', 'no NAME: named after the file'),
  noFrequency: () =>
    warning(
      null,
      '没有 FREQUENCY：不知道方向图属于哪个频率',
      'no FREQUENCY: not known which frequency the pattern is of',
    ),
  frequencyInGhz: (line: number, found: string) =>
    warning(
      line,
      `频率 ${found} 没有单位：按 GHz 读取`,
      `frequency ${found} without a unit: read as GHz`,
    ),
  frequencyRange: (line: number, lowMhz: number, highMhz: number, middleMhz: number) =>
    warning(
      line,
      `频率 ${numberText(lowMhz)} 至 ${numberText(highMhz)} MHz：取中间值 ${numberText(middleMhz)} MHz`,
      `frequency ${numberText(lowMhz)} to ${numberText(highMhz)} MHz: its middle, ${numberText(middleMhz)} MHz, is kept`,
    ),
  gainUnit: (line: number, found: string, gainDbi: number) =>
    warning(
      line,
      `增益 ${found} 未注明 dBd 或 dBi：按 dBd 读取，即 ${numberText(gainDbi)} dBi`,
      `gain ${found} without dBd or dBi: read as dBd, ${numberText(gainDbi)} dBi`,
    ),
  rowCount: (line: number, cut: CutName, found: number, announced: number | null) =>
    warning(
      line,
      `${cutNameZh[cut]}有 ${found} 行，文件${announced === null ? '未声明行数' : `声明 ${announced} 行`}`,
      `${cut} cut of ${found} rows, ${announced === null ? 'their number not announced' : `${announced} announced`}`,
    ),
  wholeDegrees: (line: number, cut: CutName, rows: number) =>
    warning(
      line,
      `${cutNameZh[cut]}有 ${rows} 行：保留整度处的值`,
      `${cut} cut of ${rows} rows: its values at whole degrees are kept`,
    ),
  missingDegrees: (line: number, cut: CutName, firstDeg: number, count: number) =>
    warning(
      line,
      `${cutNameZh[cut]}缺少 ${firstDeg}°${count > 1 ? ` 等 ${count} 个整度` : ''}：由相邻值内插`,
      `${cut} cut without a row for ${firstDeg}°${others(count).en}: taken from its neighbours`,
    ),
  repeatedAngle: (line: number, angleDeg: number, firstLine: number, count: number) =>
    warning(
      line,
      `${numberText(angleDeg)}° 与第 ${firstLine} 行重复：保留先出现的值${others(count).zh}`,
      `${numberText(angleDeg)}° again, first in line ${firstLine}: the first is kept${others(count).en}`,
    ),
  negativeLoss: (line: number, lossDb: number, count: number) =>
    warning(
      line,
      `损耗 ${numberText(lossDb)} dB 为负：取其绝对值${others(count).zh}`,
      `negative loss ${numberText(lossDb)} dB: its size is taken${others(count).en}`,
    ),
  greatLoss: (line: number, lossDb: number, keptDb: number, count: number) =>
    warning(
      line,
      `损耗 ${numberText(lossDb)} dB 超出可测范围：保留 ${keptDb} dB${others(count).zh}`,
      `loss ${numberText(lossDb)} dB, more than can be measured: ${keptDb} dB is kept${others(count).en}`,
    ),
  peakNotZero: (line: number, cut: CutName, leastDb: number) =>
    warning(
      line,
      `${cutNameZh[cut]}各方向至少损耗 ${numberText(leastDb)} dB：整体减去该值，使峰值为 0`,
      `${cut} cut loses ${numberText(leastDb)} dB or more everywhere: lowered by it, so that its peak is 0`,
    ),
  verticalMade: (line: number, widthDeg: number) =>
    warning(
      line,
      `没有 VERTICAL：按 V_WIDTH ${numberText(widthDeg)}° 生成 3GPP 抛物线形垂直面`,
      `no VERTICAL: the vertical cut is a 3GPP parabola made from V_WIDTH ${numberText(widthDeg)}°`,
    ),
  widthDisagrees: (line: number, cut: CutName, statedDeg: number, measuredDeg: number) =>
    warning(
      line,
      `声明的波束宽度为 ${numberText(statedDeg)}°，但${cutNameZh[cut]}的 3 dB 宽度为 ${numberText(Math.round(measuredDeg * 10) / 10)}°`,
      `width of ${numberText(statedDeg)}° stated, but the ${cut} cut is ${numberText(Math.round(measuredDeg * 10) / 10)}° wide at 3 dB`,
    ),
  peakAboveHorizon: (line: number, aboveDeg: number) =>
    warning(
      line,
      `垂直面峰值在水平线以上 ${numberText(aboveDeg)}°：若文件的角度向上计，请选择上下翻转`,
      `the vertical cut peaks ${numberText(aboveDeg)}° above the horizon: flip it if the file counts angles upwards`,
    ),
};
