import type { Language } from '../../network/name.ts';
import { shownShare } from '../../planning/shown-share.ts';
import type { Figure } from './report-document.ts';
import { unitText } from './unit-text.ts';

/** Written where a number is not known. */
export const noFigure = '—';

const thinSpace = '\u202f';
const noBreakSpace = '\u00a0';

/**
 * A figure's number as every document writes it: fixed decimals, a real minus, thin spaces between
 * thousands. It is made without the platform's own formats, so that it is the same everywhere.
 */
export function figureText(
  figure: Pick<Figure, 'value' | 'decimals' | 'signed' | 'targetPercent'>,
): string {
  const { value, decimals, signed, targetPercent } = figure;
  if (value === null || !Number.isFinite(value)) return noFigure;
  const shown = targetPercent === undefined ? value : shownShare(value, targetPercent);
  const [whole, part] = Math.abs(shown).toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, thinSpace) + (part ? `.${part}` : '');
  const isZero = !/[1-9]/.test(digits);
  const sign = shown < 0 && !isZero ? '−' : signed ? (isZero ? '±' : '+') : '';
  return sign + digits;
}

/** A figure with its unit, a no-break space between; a dash alone where there is none. */
export function figureWithUnit(figure: Figure, language: Language): string {
  const text = figureText(figure);
  return figure.unit === '' || text === noFigure
    ? text
    : `${text}${noBreakSpace}${unitText(figure.unit, language)}`;
}

/** A number in a sentence: as many decimals as it has, at most three. */
export function plainNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return figureText({ value, decimals: String(rounded).split('.')[1]?.length ?? 0 });
}
