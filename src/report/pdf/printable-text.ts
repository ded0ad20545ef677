import type { FontMetrics } from './font-metrics.ts';

/** What stands for characters that a font may lack, the nearest first. */
const substitutes: Readonly<Record<string, readonly string[]>> = {
  '✓': ['√'],
  '✔': ['✓', '√'],
  '✕': ['×'],
  '✗': ['×'],
  '✖': ['×'],
  '▲': ['↑', '+'],
  '▼': ['↓', '−', '-'],
  '−': ['-'],
  '≥': ['>='],
  '≤': ['<='],
  '⚠': ['△', '!'],
  '\u2007': ['\u00a0', ' '],
  '\u2009': ['\u00a0', ' '],
  '\u202f': ['\u00a0', ' '],
  '\u2011': ['-'],
};

/** Characters without a shape: controls, marks of direction and joining, choices of a variant. */
const shapeless = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/u;

/** Stands for a character that has no glyph, as typesetters' missing sort does. */
const missing = '〓';

/**
 * A text with nothing in it that the font cannot draw: signs get their nearest likeness, what has no
 * shape is left out, and `〓` stands for every other character, so that it is seen to be missing.
 */
export function printableText(text: string, font: FontMetrics): string {
  const canDraw = (part: string) =>
    [...part].every((character) => font.has(character.codePointAt(0) ?? 0));
  let printable = '';
  for (const character of text) {
    if (character === '\n' || canDraw(character)) printable += character;
    else if (character === '\t') printable += ' ';
    else if (!shapeless.test(character)) {
      printable += substitutes[character]?.find(canDraw) ?? (canDraw(missing) ? missing : '?');
    }
  }
  return printable;
}
