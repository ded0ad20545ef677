import Table from 'cli-table3';

/**
 * A table without lines.
 *
 * @param aligns of the first columns; the others are aligned to the right
 */
export function plainTable(head: string[], aligns: readonly ('left' | 'right')[]) {
  return new Table({
    head,
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, i) => aligns[i] ?? 'right'),
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    },
  });
}
