import type { Project } from '../../planning/project.ts';

/**
 * What a ship is taken to carry until something else is chosen: the terminal afloat with the most
 * satellite terminals beside it that are no handsets, of equals the first; the first of all where
 * none is afloat.
 */
export function usualTerminal({ terminals, satellites }: Project): string {
  const dishes = new Set(
    satellites?.terminals.filter(({ kind }) => kind !== 'handset').map(({ id }) => id),
  );
  let usual = terminals[0].id;
  let most = -1;
  for (const { id, afloat, satelliteTerminalIds = [] } of terminals) {
    const count = satelliteTerminalIds.filter((each) => dishes.has(each)).length;
    if (!afloat || count <= most) continue;
    usual = id;
    most = count;
  }
  return usual;
}
