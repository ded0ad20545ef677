import type { Language } from '../../network/name.ts';
import { escaped } from '../charts/svg-text.ts';
import { figureText, noFigure } from '../document/figure-text.ts';
import type { Cell, Figure, Tone } from '../document/report-document.ts';
import { unitText } from '../document/unit-text.ts';

/** Class of a tone; none for plain. */
export const toneClasses: Readonly<Record<Tone, string>> = {
  plain: '',
  good: 'good',
  warning: 'warning-text',
  bad: 'bad',
};

/** A figure with its address, so that it can be found, compared and commented on. */
export function figureHtml(figure: Figure, language: Language): string {
  const number = figureText(figure);
  const unit =
    figure.unit === '' || number === noFigure
      ? ''
      : `<span class="u">\u00a0${escaped(unitText(figure.unit, language))}</span>`;
  const classes = [toneClasses[figure.tone ?? 'plain'], figure.isBest ? 'strong' : ''];
  const looks = classes.filter(Boolean).join(' ');
  const best = figure.isBest ? '★\u00a0' : '';
  return `<span data-figure="${escaped(figure.path)}"${looks ? ` class="${looks}"` : ''}>${best}${number}${unit}</span>`;
}

/** A share as a bar with the mark of its target. */
export function barHtml({ value, targetPercent, tone }: Figure): string {
  if (value === null) return '';
  const share = (percent: number) => `${Math.min(100, Math.max(0, percent)).toFixed(1)}%`;
  const target =
    targetPercent === undefined || targetPercent === 100
      ? ''
      : `<s style="left:${share(targetPercent)}"></s>`;
  const looks = toneClasses[tone ?? 'plain'];
  return `<span class="bar${looks ? ` ${looks}` : ''}" aria-hidden="true"><i style="width:${share(value)}"></i>${target}</span>`;
}

export function cellHtml(cell: Cell, language: Language): string {
  if (cell.kind === 'figure') return figureHtml(cell.figure, language);
  const tone = toneClasses[cell.tone ?? 'plain'];
  const text = escaped(cell.text[language]);
  return tone ? `<span class="${tone} strong">${text}</span>` : text;
}
