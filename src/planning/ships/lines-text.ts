import type { Name } from '../../network/name.ts';

/** Runs of lines that a sentence names. */
const namedRuns = 20;

/** Lines of a file as a sentence names them: `lines 7 to 11, 15`. @param lines from 1, ascending, one at least */
export function linesText(lines: readonly number[]): Name {
  const runs: [first: number, last: number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  const named = runs.slice(0, namedRuns);
  const rest = runs.slice(namedRuns).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const told = (to: string, comma: string) =>
    named
      .map(([first, last]) => (first === last ? `${first}` : `${first}${to}${last}`))
      .join(comma);
  return {
    zh: `第 ${told(' 至 ', '、')} ${rest > 0 ? `等 ${lines.length} 行` : '行'}`,
    en: `${lines.length > 1 ? 'lines' : 'line'} ${told(' to ', ', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}
