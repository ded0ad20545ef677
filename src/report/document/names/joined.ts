import type { Name } from '../../../network/name.ts';

/** Names one after another, with a separator between. */
export function joined(names: readonly Name[], separator = ' · '): Name {
  return {
    zh: names.map(({ zh }) => zh).join(separator),
    en: names.map(({ en }) => en).join(separator),
  };
}

/** Names as a list in a sentence: `、` in Chinese, commas in English. */
export function listed(names: readonly Name[]): Name {
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
}
