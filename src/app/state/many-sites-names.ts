import type { Name } from '../../network/name.ts';
import type { Site } from '../../network/site.ts';

/** Names a step of several sites by their number, of a single one by its name. */
export function nameOfMany(doing: Name, sites: readonly Site[], detail = ''): Name {
  const [first] = sites;
  if (first && sites.length === 1) {
    return {
      zh: `${doing.zh} ${first.name.zh}${detail}`,
      en: `${doing.en} ${first.name.en}${detail}`,
    };
  }
  return {
    zh: `${doing.zh} ${sites.length} 个站点${detail}`,
    en: `${doing.en} ${sites.length} sites${detail}`,
  };
}
