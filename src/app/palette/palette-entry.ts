import type { Position } from '../../geo/position.ts';
import type { Name } from '../../network/name.ts';
import type { CommandContext, KeyStroke } from '../commands/command.ts';
import type { IconName } from '../shell/icons.tsx';

export type EntryGroup = 'position' | 'commands' | 'sites' | 'cells' | 'places';

/** One line of the palette. */
export interface PaletteEntry {
  /** Unlike any other; what is kept of those recently chosen. */
  readonly id: string;
  readonly group: EntryGroup;
  readonly name: Name;
  /** Said beside the name. */
  readonly detail?: Name;
  /** What it is also found by. */
  readonly keywords?: string;
  readonly keys?: readonly KeyStroke[];
  readonly icon: IconName;
  /** Of a place, to tell what lies on the chart. */
  readonly position?: Position;
  /** An estimate, to be marked 示意. */
  readonly schematic?: boolean;
  /** Whether it is on now, of what can be on and off. */
  readonly isOn?: boolean;
  /** What cannot be done now, found all the same so that nobody looks for it elsewhere. */
  readonly isUnavailable?: boolean;
  run(context: CommandContext): void | Promise<void>;
}
