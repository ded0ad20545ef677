import type { Language } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import type { ShipState } from '../sky/ship-dots.ts';

const words = {
  cells: { zh: '5G', en: '5G' },
  none: { zh: '无服务', en: 'None' },
  unknown: { zh: '未知', en: 'not known' },
  satellite: { zh: '卫星', en: 'Satellite' },
} as const;

/** Who serves a ship, in a word: cells, a system of satellites by name, nobody, or not known. */
export function serviceWord(
  state: ShipState,
  { satellites }: Pick<Project, 'satellites'>,
  language: Language,
): string {
  if (state === 'cells' || state === 'none' || state === 'unknown') return words[state][language];
  const systemId = state.slice('satellite/'.length);
  const system = satellites?.systems.find(({ id }) => id === systemId);
  return (system?.name ?? words.satellite)[language];
}
