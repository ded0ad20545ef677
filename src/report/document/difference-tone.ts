import type { Tone } from './report-document.ts';

/** More is better; what rounds to nothing is neither. */
export function differenceTone(difference: number, decimals = 1): Tone {
  const shown = Number(difference.toFixed(decimals));
  return shown > 0 ? 'good' : shown < 0 ? 'bad' : 'plain';
}
