import type { Language } from '../../../../network/name.ts';
import type { Project } from '../../../../planning/project.ts';
import { words } from './voyage-texts.ts';

/** What a server is called: the cells, a satellite system with its kind, or nobody. */
export function serverName(
  server: string | null,
  { satellites }: Pick<Project, 'satellites'>,
  language: Language,
): string {
  if (server === null) return words.nobody[language];
  if (server === 'terrestrial') return words.cells[language];
  const system = satellites?.systems.find(({ id }) => id === server);
  if (!system) return server;
  return `${system.name[language]} · ${system.orbit.type === 'geo' ? 'GEO' : 'LEO'}`;
}
