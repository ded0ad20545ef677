import type { Name } from '../../../network/name.ts';

/** How many sites of a scenario differ from what it was branched from. */
export function countText(count: number, basis: Name): Name {
  if (count === 0) return { zh: `与“${basis.zh}”相同`, en: `like ${basis.en}` };
  const sites = count === 1 ? '1 change' : `${count} changes`;
  return { zh: `${count} 处改动 · 自“${basis.zh}”`, en: `${sites} · ${basis.en}` };
}
