import type { Name } from '../../network/name.ts';
import { both } from './names/both.ts';
import type { Cell, Column, Figure, Tone } from './report-document.ts';

/** A cell with a text; a plain string is the same in both languages. */
export function textCell(text: Name | string, tone?: Tone): Cell {
  const name = typeof text === 'string' ? both(text) : text;
  return { kind: 'text', text: name, ...(tone === undefined ? {} : { tone }) };
}

/** A cell with a number of the pack. */
export function figureCell(
  path: string,
  value: number | null | undefined,
  unit: string,
  decimals: number,
  extra: Partial<Figure> = {},
): Cell {
  return { kind: 'figure', figure: figureOf(path, value, unit, decimals, extra) };
}

/** A share in percent; with a target it is never written as reaching it unless it does. */
export function shareCell(
  path: string,
  percent: number | null | undefined,
  extra: Partial<Figure> = {},
): Cell {
  return figureCell(path, percent, '%', 1, { targetPercent: 100, ...extra });
}

export function figureOf(
  path: string,
  value: number | null | undefined,
  unit: string,
  decimals: number,
  extra: Partial<Figure> = {},
): Figure {
  const known = value === undefined || value === null || !Number.isFinite(value) ? null : value;
  return { path, value: known, unit, decimals, ...extra };
}

/** A column of texts. */
export function textColumn(id: string, zh: string, en: string, weight = 1): Column {
  return { id, head: { zh, en }, align: 'left', weight };
}

/** A column of figures. */
export function figureColumn(id: string, zh: string, en: string, weight = 1): Column {
  return { id, head: { zh, en }, align: 'right', weight };
}
