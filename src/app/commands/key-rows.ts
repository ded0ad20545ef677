import type { Name } from '../../network/name.ts';
import type { Command, CommandGroup, KeyStroke } from './command.ts';

/** One line of the list of keys. */
export interface KeyRow {
  readonly name: Name;
  readonly keys: readonly KeyStroke[];
}

/** More keys than this in one row are told by the first and the last. */
const longestRow = 6;

/** The commands of a group that have keys; those that are listed under one name share a row. */
export function keyRows(commands: readonly Command[], group: CommandGroup): KeyRow[] {
  const rows = new Map<Name, KeyStroke[]>();
  for (const { group: own, name, listedAs, keys } of commands) {
    if (own !== group || !keys) continue;
    const row = listedAs ?? name;
    rows.set(row, [...(rows.get(row) ?? []), ...keys]);
  }
  return [...rows].map(([name, keys]) => ({
    name,
    keys: keys.length > longestRow ? [keys[0], '…', keys[keys.length - 1]] : keys,
  }));
}
