import { openDialog } from '../state/actions.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

/** Finding one's way. */
export const helpCommands: readonly Command[] = [
  {
    id: 'help.palette',
    group: 'help',
    name: textName('top.find'),
    keywords: 'search command palette go to 搜索 转到',
    keys: ['Mod+K', '/', 'F'],
    inPalette: false,
    run: () => openDialog('palette'),
  },
  {
    id: 'help.keys',
    group: 'help',
    name: textName('top.keys'),
    keywords: 'shortcut keyboard 快捷键 键盘',
    keys: ['?'],
    run: () => openDialog('keys'),
  },
];
