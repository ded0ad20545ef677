import { cutEntries } from '../../radio/antenna/cut-loss.ts';
import { greatestCutLossDb } from '../antenna.ts';
import { refusal } from './antenna-file-refusal.ts';
import { type AntennaFileWarning, type CutName, warn } from './antenna-file-warning.ts';
import type { CutLines, CutRow } from './antenna-lines.ts';

/** Rows farther apart than this are too few to draw a pattern from, in degrees. */
const widestGapDeg = 15;

/** Two rows for one angle may differ by this much, in dB: rounding, not another pattern. */
const repeatToleranceDb = 0.5;

/** Angles closer than this are one, in degrees. */
const sameAngleDeg = 0.001;

/** A cut whose least loss is above this is no pattern relative to its gain, in dB. */
const greatestPeakLossDb = 20;

/**
 * The losses of a cut at the 360 whole degrees, in hundredths of a dB, 0 at the peak. Adds what it
 * had to change to the warnings. @throws AntennaFileRefusal
 */
export function wholeDegreeCut(
  cut: CutLines,
  name: CutName,
  warnings: AntennaFileWarning[],
): number[] {
  const { line, announced } = cut;
  if (cut.rows.length === 0) {
    throw refusal.noRows(line, name);
  }
  if (cut.rows.length !== announced) {
    warnings.push(warn.rowCount(line, name, cut.rows.length, announced));
  }
  const rows = distinctAngles(positiveLosses(cut.rows, name, warnings), warnings);
  refuseGaps(rows, name);
  const samples = sampled(rows);
  const missing = samples.flatMap(({ exact }, angleDeg) => (exact ? [] : [angleDeg]));
  if (missing.length > 0) {
    const before = samples[missing[0]].before.line;
    warnings.push(warn.missingDegrees(before, name, missing[0], missing.length));
  } else if (rows.length > cutEntries) {
    warnings.push(warn.wholeDegrees(line, name, rows.length));
  }
  const losses = samples.map(({ lossDb }) => lossDb);
  const leastDb = Math.min(...losses);
  if (leastDb > greatestPeakLossDb) {
    throw refusal.noPeak(line, name, leastDb);
  }
  if (leastDb >= 0.05) warnings.push(warn.peakNotZero(line, name, leastDb));
  return losses.map((lossDb) => Math.round((lossDb - leastDb) * 100) / 100);
}

function positiveLosses(
  rows: readonly CutRow[],
  name: CutName,
  warnings: AntennaFileWarning[],
): CutRow[] {
  const negative = rows.filter(({ lossDb }) => lossDb < 0);
  const positive = rows.filter(({ lossDb }) => lossDb > 0);
  // gains in dBi would be of both signs, and their sizes nonsense
  if (Math.min(negative.length, positive.length) > rows.length / 20) {
    const { line, lossDb } = negative[0];
    throw refusal.bothSigns(line, name, lossDb);
  }
  if (negative.length > 0) {
    const { line, lossDb } = negative[0];
    warnings.push(warn.negativeLoss(line, lossDb, negative.length));
  }
  const great = rows.filter(({ lossDb }) => Math.abs(lossDb) > greatestCutLossDb);
  if (great.length > 0) {
    const { line, lossDb } = great[0];
    warnings.push(warn.greatLoss(line, Math.abs(lossDb), greatestCutLossDb, great.length));
  }
  return rows.map((row) => ({ ...row, lossDb: Math.min(Math.abs(row.lossDb), greatestCutLossDb) }));
}

/** One row for each angle from 0 to below 360, ascending. */
function distinctAngles(rows: readonly CutRow[], warnings: AntennaFileWarning[]): CutRow[] {
  const sorted = rows
    .map((row) => ({ ...row, angleDeg: turnedDeg(row.angleDeg) }))
    .sort((a, b) => a.angleDeg - b.angleDeg || a.line - b.line);
  const kept: CutRow[] = [];
  const repeated: { row: CutRow; first: CutRow }[] = [];
  for (const row of sorted) {
    const last = kept.at(-1);
    if (last === undefined || row.angleDeg - last.angleDeg > sameAngleDeg) kept.push(row);
    else repeated.push({ row, first: last });
  }
  for (const { row, first } of repeated) {
    if (Math.abs(row.lossDb - first.lossDb) <= repeatToleranceDb) continue;
    throw refusal.otherLoss(row.line, row.lossDb, row.angleDeg, first.lossDb, first.line);
  }
  // a cut may well close with the angle that it began with
  const told = repeated.filter(
    ({ row, first }) => row.line !== rows.at(-1)?.line || first.line !== rows[0].line,
  );
  if (told.length > 0) {
    const { row, first } = told[0];
    warnings.push(warn.repeatedAngle(row.line, row.angleDeg, first.line, told.length));
  }
  return kept;
}

/** Refuses a cut that ends early or has too few rows; one missing row is let pass. */
function refuseGaps(rows: readonly CutRow[], name: CutName): void {
  const gaps = rows.map((row, i) =>
    i + 1 < rows.length
      ? rows[i + 1].angleDeg - row.angleDeg
      : rows[0].angleDeg + cutEntries - row.angleDeg,
  );
  const end = gapAtEnd(rows);
  if (end !== undefined) {
    const others = gaps.filter((_, i) => i !== end.gap).sort((a, b) => a - b);
    const usualDeg = others[Math.floor(others.length / 2)];
    if (gaps[end.gap] > 2.5 * usualDeg && gaps[end.gap] > 1.2 * (others.at(-1) ?? 0)) {
      throw refusal.cutShort(end.last.line, name, end.last.angleDeg);
    }
  }
  const wide = gaps.findIndex((gapDeg) => gapDeg > widestGapDeg + sameAngleDeg);
  if (wide >= 0) {
    const row = rows[wide];
    throw refusal.wideGap(row.line, name, gaps[wide], row.angleDeg, widestGapDeg);
  }
}

/** The gap between the last row of the file and its first, in files that go around in order. */
function gapAtEnd(rows: readonly CutRow[]): { last: CutRow; gap: number } | undefined {
  const byLine = [...rows].sort((a, b) => a.line - b.line);
  const [first, last] = [byLine[0], byLine[byLine.length - 1]];
  const at = rows.indexOf(last);
  const before = (at + rows.length - 1) % rows.length;
  if (rows[(at + 1) % rows.length] === first) return { last, gap: at };
  return rows[before] === first ? { last, gap: before } : undefined;
}

interface Sample {
  readonly lossDb: number;
  /** Whether a row stands at this very degree. */
  readonly exact: boolean;
  /** The last row at or before it. */
  readonly before: CutRow;
}

/** Losses at whole degrees, linear between rows in ascending order. */
function sampled(rows: readonly CutRow[]): Sample[] {
  const samples: Sample[] = [];
  let i = rows.length - 1;
  let turn = cutEntries;
  for (let angleDeg = 0; angleDeg < cutEntries; angleDeg++) {
    // from the last row of the turn before on to the last one not beyond the angle
    while (nextAngle(rows, i, turn) <= angleDeg + sameAngleDeg) {
      if (i + 1 < rows.length) i += 1;
      else [i, turn] = [0, turn - cutEntries];
    }
    const before = rows[i];
    const after = rows[(i + 1) % rows.length];
    const sinceDeg = angleDeg - (before.angleDeg - turn);
    const gapDeg = nextAngle(rows, i, turn) - (before.angleDeg - turn);
    const exact = sinceDeg <= sameAngleDeg;
    const share = exact ? 0 : sinceDeg / gapDeg;
    const lossDb = before.lossDb + share * (after.lossDb - before.lossDb);
    samples.push({ lossDb, exact, before });
  }
  return samples;
}

function nextAngle(rows: readonly CutRow[], i: number, turn: number): number {
  return i + 1 < rows.length ? rows[i + 1].angleDeg - turn : rows[0].angleDeg + cutEntries - turn;
}

function turnedDeg(angleDeg: number): number {
  const turned = ((angleDeg % cutEntries) + cutEntries) % cutEntries;
  // 359.9999 is 0
  return cutEntries - turned <= sameAngleDeg ? 0 : turned;
}
