/** A place where a page or file is not what it ought to be. */
export interface TextDifference {
  /** Path of the figure, as `data-figure` has it; null where there is none. */
  readonly figure: string | null;
  /** Line in the text that was given, counted from 1. */
  readonly line: number;
  /** What stands there, and what ought to, shortened. */
  readonly given: string;
  readonly expected: string;
}

const figureElement = /<(\w+)\b[^>]*\bdata-figure="([^"]*)"[^>]*>([^<]*)</g;
const shownLength = 60;

/**
 * Where a page differs from the one that its pack makes: figures by their paths, then the first other
 * place at which the texts part. Empty when they are the same.
 *
 * @param most figures that are named
 */
export function pageDifferences(given: string, expected: string, most: number): TextDifference[] {
  if (given === expected) return [];
  const theirs = figuresOf(given);
  const ours = figuresOf(expected);
  const figures: TextDifference[] = [];
  let mended = '';
  let from = 0;
  for (let i = 0; i < Math.min(theirs.length, ours.length); i++) {
    const [found, wanted] = [theirs[i], ours[i]];
    // beyond a figure that one page lacks, places no longer answer each other
    if (found.path !== wanted.path) break;
    if (found.text === wanted.text) continue;
    const line = lineOf(given, found.at);
    figures.push({ figure: found.path, line, given: found.text, expected: wanted.text });
    mended += given.slice(from, found.at) + wanted.text;
    from = found.at + found.text.length;
  }
  mended += given.slice(from);
  return [...figures.slice(0, most), ...firstDifference(mended, expected)];
}

/** The first place at which two texts part; empty when they are the same. */
export function firstDifference(given: string, expected: string): TextDifference[] {
  if (given === expected) return [];
  let at = 0;
  while (at < given.length && given[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 20);
  const shown = (text: string) => {
    const part = text.slice(from, from + shownLength).replaceAll(/\s+/g, ' ');
    return at >= text.length ? `${part} and nothing more` : part;
  };
  return [
    { figure: null, line: lineOf(given, at), given: shown(given), expected: shown(expected) },
  ];
}

interface PlacedFigure {
  readonly path: string;
  readonly text: string;
  /** Where the text begins. */
  readonly at: number;
}

function figuresOf(html: string): PlacedFigure[] {
  return [...html.matchAll(figureElement)].map((match) => ({
    path: match[2],
    text: match[3],
    // the text stands before the match's last sign
    at: match.index + match[0].length - 1 - match[3].length,
  }));
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
