import { say, words } from './words.ts';

/** Lets readers sort every table by its columns: up, down, and back to the report's own order. */
export function sortableTables(): void {
  for (const table of document.querySelectorAll('table')) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    if (rows.length < 2) continue;
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = say(words.sort);
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const turn =
          head.ariaSort === 'ascending'
            ? 'descending'
            : head.ariaSort === 'descending'
              ? null
              : 'ascending';
        for (const each of heads) each.ariaSort = null;
        head.ariaSort = turn;
        body.append(...(turn ? sorted(rows, column, turn === 'descending') : rows));
        for (const row of rows) row.cells[0]?.classList.toggle('shown', turn !== null);
      });
    });
  }
}

/** Numbers by size and texts by the reader's alphabet; dashes always come last. */
function sorted(rows: readonly HTMLTableRowElement[], column: number, isDown: boolean) {
  const keys = new Map(rows.map((row) => [row, textOf(row, column)]));
  const isText = [...keys.values()].some((text) => Number.isNaN(numberIn(text)) && text !== '—');
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return [...rows].sort((a, b) => {
    const [left, right] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    if (left === '—' || right === '—') return Number(left === '—') - Number(right === '—');
    const difference = isText ? order.compare(left, right) : numberIn(left) - numberIn(right);
    return isDown ? -difference : difference;
  });
}

function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent?.replace('★', '').trim() ?? '';
}

/** The number that a cell begins with; NaN for a text. */
function numberIn(text: string): number {
  const found = /^[+±−]?[\d\u202f]+(\.\d+)?(?=$|\u00a0)/.exec(text);
  return found
    ? Number(found[0].replaceAll('\u202f', '').replace('−', '-').replace(/[+±]/, ''))
    : Number.NaN;
}
