import type { Name } from '../../../network/name.ts';

/** A text that is the same in Chinese and in English: numbers, ids, names of standards. */
export function both(text: string): Name {
  return { zh: text, en: text };
}
