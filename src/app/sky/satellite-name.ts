import type { Language } from '../../network/name.ts';
import type { SkySystem } from './sky-system.ts';

/** A system's name without what is added in brackets. */
export function shortName({ name }: Pick<SkySystem, 'name'>, language: Language): string {
  return name[language].replace(/\s*[（(].*[)）]$/, '') || name[language];
}

/** A satellite within its system; nothing where the system has but one. */
export function satelliteName(
  { id, ephemeris }: Pick<SkySystem, 'id' | 'ephemeris'>,
  index: number,
): string {
  if (ephemeris.count === 1) return '';
  const name = ephemeris.nameOf(index);
  return name.startsWith(`${id}-`) ? name.slice(id.length + 1) : name;
}

/** A satellite by its system and its own name. */
export function fullName(
  system: Pick<SkySystem, 'id' | 'name' | 'ephemeris'>,
  index: number,
  language: Language,
): string {
  return `${shortName(system, language)} ${satelliteName(system, index)}`.trim();
}
