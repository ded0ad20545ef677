import { commandGroups } from '../commands/command.ts';
import { allCommands, isAvailable } from '../commands/command-registry.ts';
import type { AppState } from '../state/app-state.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** All commands, those that cannot be done now marked so. */
export function commandEntries(state: AppState): PaletteEntry[] {
  return allCommands(state)
    .filter((command) => command.inPalette !== false)
    .map((command) => ({
      id: `command:${command.id}`,
      group: 'commands',
      name: command.name,
      detail: commandGroups[command.group],
      keywords: command.keywords ?? '',
      ...(command.keys ? { keys: command.keys } : {}),
      ...(command.isOn ? { isOn: command.isOn(state) } : {}),
      icon: 'command',
      isUnavailable: !isAvailable(command, state),
      run: (context) => command.run(context),
    }));
}
