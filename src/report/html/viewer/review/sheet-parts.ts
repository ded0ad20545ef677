import type { Name } from '../../../../network/name.ts';
import { element } from '../element.ts';
import { say } from '../words.ts';

export function button(text: Name, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', onclick }, say(text));
}

/** A button without a border. */
export function plainButton(text: Name, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: 'plain', onclick }, say(text));
}

/** A time as readers of the page write it. @param time ISO 8601 in UTC */
export function timeText(time: string): HTMLElement {
  const shown = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(Date.parse(time));
  return element('time', { dateTime: time }, shown);
}
