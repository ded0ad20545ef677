import type { Language, Name } from '../../network/name.ts';
import type { Tone } from '../document/report-document.ts';
import type { FontMetrics } from './font-metrics.ts';
import { pdfColours } from './pdf-look.ts';
import { printableText } from './printable-text.ts';

/** The fonts of a PDF as they measure and draw text, and the language that it is in. */
export interface PdfType {
  readonly language: Language;
  /** In the language, with nothing that the fonts cannot draw. */
  say(name: Name): string;
  print(text: string): string;
  /** Set in one line, points. */
  widthPt(text: string, sizePt: number): number;
}

/** Text set in two fonts; the bold one, which is wider, measures. */
export function pdfType(language: Language, regular: FontMetrics, bold: FontMetrics): PdfType {
  const both: FontMetrics = {
    has: (codePoint) => regular.has(codePoint) && bold.has(codePoint),
    widthEm: (text) => bold.widthEm(text),
  };
  const print = (text: string) => printableText(text, both);
  return {
    language,
    print,
    say: (name) => print(name[language]),
    widthPt: (text, sizePt) => both.widthEm(text) * sizePt,
  };
}

const toneMarks: Readonly<Record<Tone, string>> = { plain: '', good: '✓', warning: '△', bad: '✕' };

/** A text with the mark of its tone before it, unless it says so itself. */
export function markedText(text: string, tone: Tone | undefined): string {
  const mark = toneMarks[tone ?? 'plain'];
  return mark === '' || /[✓✕×√△▲▼]/.test(text) ? text : `${mark}\u00a0${text}`;
}

export function toneColour(tone: Tone | undefined): string {
  return tone === undefined || tone === 'plain' ? pdfColours.ink : pdfColours[tone];
}
