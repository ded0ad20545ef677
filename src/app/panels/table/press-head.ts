/** What a key does to the head of a column. */
export type HeadPress = 'sort' | 'sortAlso' | 'filter';

/** Presses the button in a head that sorts, beside other orders or alone, or the one that filters. */
export function pressHead(headId: string, press: HeadPress): void {
  const head = document.getElementById(headId);
  const button = head?.querySelector(press === 'filter' ? '[data-filter]' : 'button');
  const shiftKey = press === 'sortAlso';
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }));
}
